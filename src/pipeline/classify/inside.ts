/** Where the clause begins that another clause holds: behind "that", "whether", a report that has one, or at once. */
import { COORDINATORS, DETERMINERS, EITHER_CASE, NOMINATIVE, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { SAYINGS, TOLD_NOUNS } from '../../lexicon/en/stands.ts'
import { WHETHER_IF } from '../../lexicon/en/subordinators.ts'
import { mainClause } from './main-clause.ts'
import { isAdverb } from './verb-group.ts'
import { isCapitalised, isPunctuation, type Word } from './words.ts'

export interface Inside {
  /** First word of the clause, or of the phrase that stands for one ("denied any role"). */
  readonly at: number
  readonly link: 'that' | 'whether' | 'clause' | 'phrase'
  /** A report, a claim or the like holds it: "the idea that". */
  readonly told: boolean
}

/** Words in which "that" or "whether" is looked for: "the claim made on state television by Orwin that". */
const WITHIN = 12

export function insideOf(words: readonly Word[], from: number): Inside | null {
  const first = words[from]
  // "it is a myth, he said, that": what the asides leave
  if (first?.lower === ',' && words[from + 1]?.lower === 'that') return insideOf(words, from + 1)
  if (!first || isPunctuation(first)) return null
  let told = false
  let spoken = from
  for (let at = from; at < Math.min(words.length, from + WITHIN); at++) {
    const { lower } = words[at]!
    if (isPunctuation(words[at]) || COORDINATORS.has(lower)) break
    if (isWhether(words, at)) return hasClause(words, at + 1) ? { at: at + 1, link: 'whether', told } : null
    if (lower === 'that' && (at === from || told || spoken === at) && hasSubject(words, at + 1))
      return { at: at + 1, link: 'that', told }
    told ||= TOLD_NOUNS.has(lower)
    if (SAYINGS.has(lower) && isSpoken(words, from, at)) spoken = at + 1
  }
  if (isClauseStart(words, spoken) && hasSubject(words, spoken)) return { at: spoken, link: 'clause', told }
  return { at: afterOf(words, from), link: 'phrase', told }
}

/** "to say", "in claiming", "when he said", but not "the claim" nor "had been said". */
function isSpoken(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1]
  if (at === from || !before) return false
  return (
    before.lower === 'to' ||
    NOMINATIVE.has(before.lower) ||
    (words[at]!.lower.endsWith('ing') && (PREPOSITIONS.has(before.lower) || isAdverb(before.lower))) ||
    (isAdverb(before.lower) && words[at - 2]?.lower === 'to')
  )
}

/** "Whether", and "if" where it means that. */
function isWhether(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  const before = words[at - 1]?.lower ?? ''
  return lower === 'whether' || (lower === 'if' && (WHETHER_IF.has(before) || SAYINGS.has(before)))
}

const hasClause = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && words[at]!.lower !== 'to' && mainClause(words, at).predicate !== null

/** A clause with a subject in front of its verb: "that Karsk had", but not "that was published". */
function hasSubject(words: readonly Word[], at: number): boolean {
  if (at >= words.length) return false
  const { predicate } = mainClause(words, at)
  return predicate !== null && predicate.first > at
}

const isClauseStart = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.kind !== 'word' && word?.kind !== 'number') return false
  const { lower } = word
  return (
    NOMINATIVE.has(lower) ||
    EITHER_CASE.has(lower) ||
    DETERMINERS.has(lower) ||
    isCapitalised(word) ||
    word.kind === 'number' ||
    (!PREPOSITIONS.has(lower) && lower !== 'to' && /[^s]s$/.test(lower))
  )
}

/** Over the report and its preposition: "the accusation of | sending troops", "of | any troops". */
function afterOf(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + WITHIN); at++) {
    const { lower } = words[at]!
    if (isPunctuation(words[at]) || COORDINATORS.has(lower)) break
    if (/^(?:of|about|on)$/.test(lower) && (at === from || TOLD_NOUNS.has(words[at - 1]!.lower)) && words[at + 1])
      return at + 1
  }
  return from
}
