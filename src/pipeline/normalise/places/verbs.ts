/** Whether a word is the finite verb of one who acts: "denied", "has sent", "is preparing". */

import { MID_ADVERBS } from '../../../lexicon/en/function-words.ts'
import { BASES, PLAIN_PASTS, SHARED_PASTS } from '../../../lexicon/en/verbs.ts'
import { type Reading, word } from './reading.ts'

const HAVE = new Set(['has', 'have', 'had'])
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'does',
  'did',
  'do',
  "'d",
  "'ll",
  'wo',
  'ca',
])
/** "hasn't", "won't": the auxiliary is before it. */
const NEGATION = /n't$/
const BE = new Set(['is', 'are', 'was', 'were'])
/** "is ready to": the state of one who acts. */
const READY = new Set(
  'ready willing able prepared unwilling keen reluctant set due likely unlikely determined committed responsible behind guilty'.split(
    ' ',
  ),
)

/** Active and finite: a past, a present in -s, a plural present, or an auxiliary that opens an active verb group. */
export function isActing(reading: Reading, at: number, plural = false): boolean {
  const verb = word(reading, at, at).replace(NEGATION, '')
  if (HAVE.has(verb) || MODALS.has(verb)) return !isPassive(reading, at + 1)
  if (PLAIN_PASTS.has(verb)) return !BE.has(verb)
  return SHARED_PASTS.has(verb) || (plural && BASES.has(verb)) || base(verb).some((form) => BASES.has(form))
}

/** "has been invaded", "will be rebuilt": something is done to it. */
const isPassive = (reading: Reading, at: number): boolean => {
  const next = skipAdverbs(reading, at)
  const verb = word(reading, next, at - 1)
  return (verb === 'been' || verb === 'be') && !word(reading, next + 1, at - 1).endsWith('ing')
}

/** "is preparing", "was ready to". */
export function isActingAfterBe(reading: Reading, at: number): boolean {
  if (!BE.has(word(reading, at, at).replace(NEGATION, ''))) return false
  const next = word(reading, skipAdverbs(reading, at + 1), at)
  return (next.endsWith('ing') && next.length > 5 && next !== 'being') || READY.has(next)
}

/** The index after the adverbs at an index. */
export function skipAdverbs(reading: Reading, at: number): number {
  let next = at
  while (next < at + 3 && isAdverb(word(reading, next, at - 1))) next++
  return next
}

const isAdverb = (word: string): boolean => MID_ADVERBS.has(word) || word === 'not' || word.endsWith('ly')

/** The base forms that "denies", "denied", "moves" may belong to. */
function base(verb: string): string[] {
  if (verb.endsWith('ies') || verb.endsWith('ied')) return [`${verb.slice(0, -3)}y`]
  if (verb.endsWith('es') || verb.endsWith('ed')) return [verb.slice(0, -2), verb.slice(0, -1), verb.slice(0, -3)]
  return verb.endsWith('s') ? [verb.slice(0, -1)] : []
}
