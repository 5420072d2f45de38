/** The verb group: from the finite verb over auxiliaries, negations and adverbs to the verb that carries the meaning. */
import {
  DETERMINERS,
  EITHER_CASE,
  MID_ADVERBS,
  NO_ADVERBS,
  NOMINATIVE,
  PREPOSITIONS,
} from '../../lexicon/en/function-words.ts'
import { FUTURE_ADJECTIVES, FUTURE_VERBS, RAISING_ADJECTIVES, RAISING_VERBS } from '../../lexicon/en/futures.ts'
import { BE, DO, HAVE, MODALS } from '../../lexicon/en/modals.ts'
import { PARTICIPLES, SHARED_PASTS } from '../../lexicon/en/verbs.ts'
import type { Range } from './clause-scan.ts'
import { isPunctuation, type Word } from './words.ts'

type Kind = 'modal' | 'do' | 'have' | 'be' | 'lexical'

export function kindOf(lower: string): Kind {
  if (MODALS.has(lower)) return 'modal'
  if (DO.has(lower)) return 'do'
  if (HAVE.has(lower)) return 'have'
  return BE.has(lower) || lower.startsWith('be')
    ? /^be(?:en|ing)?$/.test(lower) || BE.has(lower)
      ? 'be'
      : 'lexical'
    : 'lexical'
}

export const isAdverb = (lower: string): boolean =>
  MID_ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !NO_ADVERBS.has(lower))

/** The verb that ends a group, in small letters; empty where there is none. */
export const headOf = (words: readonly Word[], { first, last }: Range): string =>
  words.slice(first, last).findLast(({ lower }) => !isAdverb(lower) && lower !== 'not')?.lower ?? ''

export const isParticiple = (lower: string): boolean =>
  PARTICIPLES.has(lower) || SHARED_PASTS.has(lower) || (lower.endsWith('ed') && lower.length > 3)

const isGerund = (lower: string): boolean => /[a-z]{2}ing$/.test(lower) && !/thing$|^during$/.test(lower)

/** Verbs and adjectives that hand the predicate on to an infinitive: plans to, is due to, seems to. */
const raises = (lower: string): boolean =>
  FUTURE_VERBS.has(lower) || RAISING_VERBS.has(lower) || FUTURE_ADJECTIVES.has(lower) || RAISING_ADJECTIVES.has(lower)

/**
 * The end (exclusive) of the verb group whose finite verb stands at `first`, chains such as "are not expected to be able
 * to leave" included. Adverbs set between commas belong to it ("was, presumably, arson").
 */
export function groupEnd(words: readonly Word[], first: number): number {
  let kind = words[first]!.lower === 'to' ? 'modal' : kindOf(words[first]!.lower)
  let head = words[first]!.lower
  let at = overAdverbs(words, first + 1)
  for (let word = words[at]; word && !isPunctuation(word); word = words[at]) {
    const next = after(kind, head, word.lower, at === first + 1)
    if (next === null) break
    if (next !== 'subject') kind = next
    if (next !== 'subject') head = word.lower
    at = overAdverbs(words, at + 1)
  }
  return at
}

/** What a word does after an auxiliary or a head: the kind of group from there on, or null where the group ends. */
function after(kind: Kind, head: string, lower: string, second: boolean): Kind | 'subject' | null {
  if (lower === 'to') return kind === 'be' || kind === 'have' || head === 'ought' || raises(head) ? 'modal' : null
  if (kind === 'lexical') return null
  if (second && (NOMINATIVE.has(lower) || EITHER_CASE.has(lower))) return 'subject'
  if (kind === 'be') return isParticiple(lower) || isGerund(lower) || raises(lower) ? formOf(lower) : null
  if (kind === 'have') return isParticiple(lower) ? formOf(lower) : null
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) ? null : formOf(lower)
}

const formOf = (lower: string): Kind => (lower === 'do' ? 'lexical' : kindOf(lower))

/** The first word from `from` on that is no adverb and no adverbial between commas. */
export function overAdverbs(words: readonly Word[], from: number): number {
  let at = from
  for (;;) {
    const word = words[at]
    if (!word) return at
    if (word.lower === ',' && isBracketed(words, at)) at = closing(words, at) + 1
    else if (isAdverb(word.lower)) at++
    else if (word.lower === 'no' && words[at + 1]?.lower === 'longer') at += 2
    else return at
  }
}

/** Longest adverbial between commas, in words: "at least in part". */
const LONGEST = 4

function closing(words: readonly Word[], comma: number): number {
  for (let at = comma + 2; at <= comma + 1 + LONGEST; at++) if (words[at]?.lower === ',') return at
  return -1
}

function isBracketed(words: readonly Word[], comma: number): boolean {
  const close = closing(words, comma)
  return (
    close > 0 &&
    words.slice(comma + 1, close).every(({ lower }) => isAdverb(lower) || lower === 'i' || lower === 'think')
  )
}
