/** "The firm should pay", "residents must leave": what somebody is to do, and no word on whether it is so. */
import { FUTURE_TIMES } from '../../lexicon/en/futures.ts'
import { BECOMINGS } from '../../lexicon/en/modals.ts'
import { SAYINGS } from '../../lexicon/en/stands.ts'
import type { Content } from './content.ts'
import { all, phraseTable } from './phrases.ts'
import { isAdverb, isParticiple } from './verb-group.ts'

const times = phraseTable(all(FUTURE_TIMES, true))

export function isOwed({ main: { clause } }: Content): boolean {
  const { words, predicate, end } = clause
  if (!predicate || words.at(-1)?.lower === '?') return false
  const [modal, ...rest] = words.slice(predicate.first, predicate.last).map(({ lower }) => lower)
  if (!/^(?:should|must|ought)$/.test(modal!)) return false
  // "I must say", "we should know"
  const verb = rest.find((lower) => lower !== 'not' && lower !== 'to' && !isAdverb(lower)) ?? ''
  if (words[predicate.first - 1]?.lower === 'i' || SAYINGS.has(verb)) return false
  if (verb === 'be') return isParticiple(rest.at(-1)!) && rest.at(-1) !== 'be'
  if (verb === '' || verb === 'have' || BECOMINGS.has(verb)) return false
  // "should arrive on Friday" expects it
  for (let at = predicate.last; modal !== 'must' && at < end; at++) if (times(words, at)) return false
  return true
}
