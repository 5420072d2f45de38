/** What the word before the name of a state makes of it: "sent by Pyongyang", "talks with Kyiv", "told Israel". */
import * as context from '../../../lexicon/en/place-context.ts'
import type { Chosen } from './choose.ts'
import { type Reading, word } from './reading.ts'

/** Words after which a name is a party, by preposition. */
const PARTIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['according'])],
  ['with', context.PARTNER_WORDS],
  ['between', context.DEALINGS],
  ['from', context.ISSUED],
  ['on', context.IMPOSED],
  ['for', context.BENEFITS],
  ['of', context.OFFICES],
])

/** Whether what stands before the name makes it an actor. */
export function isGoverned(reading: Reading, { first, last }: Chosen): boolean {
  const at = beforeArticle(reading, first)
  const before = word(reading, at, first)
  const after = word(reading, last, first)
  if (before === 'by' || before === 'against' || context.ADDRESSING.has(before)) return true
  if (before === 'with' && isParticiple(after)) return true
  if (before === 'for' && after === 'to') return true
  return PARTIES.get(before)?.has(word(reading, at - 1, first)) ?? false
}

export const beforeArticle = (reading: Reading, first: number): number =>
  word(reading, first - 1, first) === 'the' ? first - 2 : first - 1

/** The last of several: its verb is a plural. */
export const isCoordinated = (reading: Reading, first: number): boolean =>
  word(reading, beforeArticle(reading, first), first) === 'and'

/** Letters of "being"; "king" is no participle. */
const SHORTEST_PARTICIPLE = 5

/** "with Moscow easing off". */
const isParticiple = (word: string): boolean => word.endsWith('ing') && word.length >= SHORTEST_PARTICIPLE
