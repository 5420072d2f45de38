/** Whether the main predicate of a content is negated. Two negations in one clause cancel ("no one did not"). */

import { EITHER_CASE, OBJECT_PRONOUNS, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { NEGATIVE_ADVERBIALS, NO_NEGATIONS, NOUN_NEGATORS, VERB_NEGATORS } from '../../lexicon/en/negations.ts'
import { UNLIKELY } from '../../lexicon/en/opinions.ts'
import type { Range } from './clause-scan.ts'
import type { Framed } from './frames.ts'
import type { MainClause } from './main-clause.ts'
import { all, phraseTable } from './phrases.ts'
import { isAdverb } from './verb-group.ts'
import type { Word } from './words.ts'

const exempt = phraseTable(all(NO_NEGATIONS, true))
const adverbial = phraseTable(all(NEGATIVE_ADVERBIALS, true))

export function isNegated({ clause, frames }: Framed): boolean {
  const own = clause.predicate ? ofPredicate(clause, clause.predicate) : ofPhrase(clause)
  return frames.reduce((negated, frame) => negated !== frame.negates, own)
}

function ofPredicate(clause: MainClause, predicate: Range): boolean {
  const { words } = clause
  const group = inGroup(words, predicate)
  const outside =
    inSubject(clause, predicate) || (!group && inObject(words, predicate)) || byAdverbial(clause, predicate)
  const unlikely = words.slice(predicate.first, predicate.last + 1).some(({ lower }) => UNLIKELY.has(lower))
  return [group, outside, unlikely].filter(Boolean).length % 2 === 1
}

/** "has not left", "never did", "is neither … nor". */
function inGroup(words: readonly Word[], predicate: Range): boolean {
  for (let at = groupStart(words, predicate); at < predicate.last; at++) if (isVerbNegator(words, at)) return true
  return false
}

/** Adverbs right before the finite verb belong to its group. */
function groupStart(words: readonly Word[], { first }: Range): number {
  let from = first
  while (from > 0 && isAdverb(words[from - 1]!.lower)) from--
  return from
}

function isVerbNegator(words: readonly Word[], at: number): boolean {
  if (!VERB_NEGATORS.has(words[at]!.lower) || exempt(words, at)) return false
  // "could not but", "cannot help but": the exempt phrase begins at the auxiliary
  return !(words[at]!.lower === 'not' && at > 0 && exempt(words, at - 1))
}

/** "No troops were sent", "None of them knew", "Not all agree", "Nor did they". */
function inSubject({ words, start, nested }: MainClause, predicate: Range): boolean {
  for (let at = start; at < groupStart(words, predicate); at++) {
    if (nested[at] || exempt(words, at)) continue
    const { lower } = words[at]!
    if (at === start && lower === 'not' && isContrast(words, at, predicate)) continue
    if (at === start && (lower === 'not' || lower === 'nor' || lower === 'never')) return true
    if (isNounNegator(words, at) && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) return true
  }
  return false
}

/** "Not 15 but 11 people died": it is said of the eleven. */
function isContrast(words: readonly Word[], from: number, { first }: Range): boolean {
  for (let at = from + 2; at < first; at++) if (words[at]!.lower === 'but') return true
  return false
}

const isNounNegator = (words: readonly Word[], at: number): boolean =>
  NOUN_NEGATORS.has(words[at]!.lower) &&
  !exempt(words, at) &&
  !(words[at]!.lower === 'no' && /^[.,]$/.test(words[at + 1]?.lower ?? ''))

/** "found no survivors", "there is no evidence", "told us nothing": the object right after the verb. */
function inObject(words: readonly Word[], { last }: Range): boolean {
  let at = last
  const lower = words[at]?.lower ?? ''
  if (!NOUN_NEGATORS.has(lower) && (OBJECT_PRONOUNS.has(lower) || EITHER_CASE.has(lower))) at++
  return at < words.length && isNounNegator(words, at)
}

function byAdverbial({ words, start, end, nested }: MainClause, { first, last }: Range): boolean {
  for (let at = start; at < end; at++)
    if (!nested[at] && !(at >= first && at < last && words[at]!.lower === 'not') && adverbial(words, at)) return true
  return false
}

/** A phrase: "no involvement", "the crew not to leave", "them of not having known". */
function ofPhrase({ words, start, end, nested }: MainClause): boolean {
  if (start < words.length && (isVerbNegator(words, start) || isNounNegator(words, start))) return true
  for (let at = start; at < end; at++) {
    const next = words[at + 1]?.lower ?? ''
    if (!nested[at] && isVerbNegator(words, at) && (next === 'to' || next.endsWith('ing'))) return true
  }
  return false
}
