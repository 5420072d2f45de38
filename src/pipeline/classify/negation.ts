/** Whether the main predicate of a content is negated. Two negations in one clause cancel ("no one did not"). */

import { EITHER_CASE, OBJECT_PRONOUNS, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { NEGATIVE_ADVERBIALS, NO_NEGATIONS, NOUN_NEGATORS, VERB_NEGATORS } from '../../lexicon/en/negations.ts'
import { UNLIKELY } from '../../lexicon/en/opinions.ts'
import type { Framed } from './frames.ts'
import type { MainClause, Range } from './main-clause.ts'
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
function inGroup(words: readonly Word[], { first, last }: Range): boolean {
  let from = first
  while (from > 0 && isAdverb(words[from - 1]!.lower)) from--
  for (let at = from; at < last; at++) if (isVerbNegator(words, at)) return true
  return false
}

function isVerbNegator(words: readonly Word[], at: number): boolean {
  if (!VERB_NEGATORS.has(words[at]!.lower) || exempt(words, at)) return false
  // "could not but", "cannot help but": the exempt phrase begins at the auxiliary
  return !(words[at]!.lower === 'not' && at > 0 && exempt(words, at - 1))
}

/** "No troops were sent", "None of them knew", "Not all agree", "Nor did they". */
function inSubject({ words, start, nested }: MainClause, { first }: Range): boolean {
  for (let at = start; at < first; at++) {
    if (nested[at] || exempt(words, at)) continue
    const { lower } = words[at]!
    if (at === start && (lower === 'not' || lower === 'nor' || lower === 'never')) return true
    if (isNounNegator(words, at) && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) return true
  }
  return false
}

const isNounNegator = (words: readonly Word[], at: number): boolean =>
  NOUN_NEGATORS.has(words[at]!.lower) &&
  !exempt(words, at) &&
  !(words[at]!.lower === 'no' && /^[.,]$/.test(words[at + 1]?.lower ?? ''))

/** "found no survivors", "there is no evidence", "told us nothing": the object right after the verb. */
function inObject(words: readonly Word[], { last }: Range): boolean {
  let at = last
  if (OBJECT_PRONOUNS.has(words[at]?.lower ?? '') || EITHER_CASE.has(words[at]?.lower ?? '')) at++
  return at < words.length && isNounNegator(words, at)
}

function byAdverbial({ words, start, end, nested }: MainClause, { first, last }: Range): boolean {
  for (let at = start; at < end; at++)
    if (!nested[at] && !(at >= first && at < last && words[at]!.lower === 'not') && adverbial(words, at)) return true
  return false
}

/** A phrase or an untensed clause: "no involvement", "not to leave", "not having known". */
function ofPhrase({ words, start }: MainClause): boolean {
  let at = start
  while (
    at < words.length &&
    (words[at]!.lower === 'to' || (isAdverb(words[at]!.lower) && !VERB_NEGATORS.has(words[at]!.lower)))
  )
    at++
  return at < words.length && (isVerbNegator(words, at) || isNounNegator(words, at))
}
