/** Whether the main predicate lies later than the saying. */

import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import {
  EQUATED_NOUNS,
  EXPECTING,
  FUTURE_ADJECTIVES,
  FUTURE_PHRASES,
  FUTURE_TIMES,
  FUTURE_VERBS,
  NO_BACKSHIFT,
  TIMETABLED,
} from '../../lexicon/en/futures.ts'
import { BE, HAVE } from '../../lexicon/en/modals.ts'
import type { Range } from './clause-scan.ts'
import type { Framed } from './frames.ts'
import type { MainClause } from './main-clause.ts'
import { all, phraseTable } from './phrases.ts'
import { isAdverb, isParticiple } from './verb-group.ts'
import type { Word } from './words.ts'

const times = phraseTable(all(FUTURE_TIMES, true))
const onTrack = phraseTable(all(FUTURE_PHRASES, true))

/**
 * `reported`: the words are the reporter's, in the past after a past cue, so "would" is a shifted "will" and "was due to" a
 * shifted "is due to". In the speaker's own words "would" is hypothetical and "was due to" past.
 */
export function isFuture({ clause }: Framed, reported: boolean): boolean {
  const { words, predicate } = clause
  if (!predicate) return false
  const { lower } = words[predicate.first]!
  if (lower === 'will') return !isPerfect(words, predicate)
  // "no one shall enter" rules and does not foresee
  if (lower === 'shall') return /^(?:i|we)$/.test(words[predicate.first - 1]?.lower ?? '')
  if (lower === 'would') return reported && isBackshift(words, predicate)
  if (isPast(lower) && !reported) return false
  return announces(clause, predicate) || isTimetabled(clause, predicate)
}

const isPast = (lower: string): boolean =>
  lower === 'was' || lower === 'were' || lower === 'had' || (lower.endsWith('ed') && lower.length > 4)

/** "will have left" looks back from a later time, and still lies later than the saying; "will have heard" of now is rare. */
function isPerfect(words: readonly Word[], { first, last }: Range): boolean {
  const rest = words.slice(first + 1, last).map(({ lower }) => lower)
  return rest.includes('have') && rest.includes('already')
}

function isBackshift(words: readonly Word[], { first, last }: Range): boolean {
  const next = words.slice(first + 1, last).find(({ lower }) => !isAdverb(lower))?.lower
  return next === undefined || !NO_BACKSHIFT.has(next)
}

/** "is to leave", "is due to leave", "plans to leave", "expects sales to fall", "is on track to win". */
function announces(clause: MainClause, predicate: Range): boolean {
  const { words } = clause
  const group = words.slice(predicate.first, predicate.last).map(({ lower }) => lower)
  const to = group.indexOf('to')
  const had = group[0] === 'had'
  if (EXPECTING.has(group.at(-1)!) && !had && !BE.has(group[0]!)) return true
  if (onTrack(words, predicate.last)) return BE.has(group[0]!)
  if (to < 1 || had || isPerfectInfinitive(group, to)) return false
  const head = group.slice(0, to).findLast((lower) => !isAdverb(lower) && lower !== 'not') ?? group[0]!
  // "is here to help" says why, "is to help" what comes
  if (BE.has(head)) return !/^(?:here|there|back|only|just)$/.test(group[to - 1]!) && !equates(clause, predicate)
  if (FUTURE_VERBS.has(head))
    return !BE.has(group[0]!) || head === 'expected' || head === 'planned' || head === 'anticipated'
  return FUTURE_ADJECTIVES.has(head) && (BE.has(group[0]!) || HAVE.has(group[0]!))
}

/** "is likely to have left" lies before the saying. */
const isPerfectInfinitive = (group: readonly string[], to: number): boolean =>
  group.slice(to + 1).includes('have') && group.slice(to + 1).some((lower) => lower !== 'have' && isParticiple(lower))

/** "Our aim is to win", "what they want is to leave": an equation announces nothing. */
function equates({ words, start }: MainClause, { first }: Range): boolean {
  const subject = words.slice(start, first)
  if (/^(?:what|all|how)$/.test(subject[0]?.lower ?? '')) return true
  const preposition = subject.findIndex(({ lower }) => PREPOSITIONS.has(lower))
  const head = subject[preposition > 0 ? preposition - 1 : subject.length - 1]?.lower
  return subject.length === 0 || EQUATED_NOUNS.has(head ?? '') || EQUATED_NOUNS.has(subject.at(-1)?.lower ?? '')
}

/** "is due on Friday", "leaves tomorrow". */
function isTimetabled({ words, end }: MainClause, { first, last }: Range): boolean {
  const head = words.slice(first, last).findLast(({ lower }) => !isAdverb(lower))?.lower ?? ''
  const finite = words[first]!.lower
  if (BE.has(finite) && TIMETABLED.has(head))
    return /^(?:on|in|by|at|this|next|for|later|before|tomorrow|\p{L}+day)$/u.test(words[last]?.lower ?? '')
  const present =
    finite === 'is' || finite === 'are' || finite === 'am'
      ? head.endsWith('ing')
      : finite.endsWith('s') && last - first === 1
  if (!present) return false
  for (let at = last; at < end; at++) if (times(words, at)) return true
  return false
}
