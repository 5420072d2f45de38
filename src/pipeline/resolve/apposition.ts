/** What follows the core of a noun phrase: apposition, age, acronym in brackets, "for the ministry". */
import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { GEOGRAPHIC, MADE } from '../../lexicon/en/phrase-words.ts'
import type { Token } from '../draft.ts'
import { countryIn } from './country.ts'
import { longestAt } from './lexicon.ts'
import { isFirstName, splitName } from './name.ts'
import { NOUNS, type Noun, nounOf } from './noun.ts'
import type { Phrase, Range } from './phrase.ts'
import { isAcronym, isCapital, isInitial, isParticle } from './word.ts'

export type After = Pick<Phrase, 'name' | 'apposition' | 'apposed' | 'acronym' | 'tail'>

const TAILS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'to', 'by'])
const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that'])

/** Reads what follows the core; `unnamed` lets an apposition give the name ("the prosecutor, Ina Berg,"). */
export function apposedIn(tokens: readonly Token[], from: number, to: number, unnamed: boolean): After {
  const after: { -readonly [Key in keyof After]: After[Key] } = {
    name: null,
    apposition: null,
    apposed: null,
    acronym: null,
    tail: null,
  }
  for (let at = from; at < to; ) {
    const token = tokens[at]!
    if (RELATIVES.has(token.lower) && !isAcronym(token)) break
    if (token.text === '(') {
      if (isAcronym(tokens[at + 1]) && tokens[at + 2]?.text === ')') after.acronym ??= { from: at + 1, to: at + 2 }
      at = afterBracket(tokens, at, to)
      continue
    }
    if (MADE.has(token.lower) && tokens[at + 1]?.lower === 'by') {
      at++
      continue
    }
    const end = partEnd(tokens, at + 1, to)
    if (TAILS.has(token.lower)) {
      const name = unnamed && !after.name && !after.tail ? nameBehind(tokens, at + 2, end) : null
      after.tail ??= tailOf(tokens, at, name?.from ?? end)
      after.name ??= name
    }
    if (token.text === ',') readPart(tokens, at + 1, end, unnamed, after)
    at = end
  }
  return after
}

function readPart(
  tokens: readonly Token[],
  from: number,
  to: number,
  unnamed: boolean,
  after: { -readonly [Key in keyof After]: After[Key] },
): void {
  if (from >= to) return
  const name = unnamed && !after.name ? personIn(tokens, from, beforeOf(tokens, from, to), after.tail !== null) : null
  if (name) {
    after.name = name
    return
  }
  const noun = firstRole(tokens, from, to)
  const isRole = noun !== null && (noun.sort === 'role' || !isCapital(tokens[from]))
  if (after.apposition || !(isRole || tokens[from]!.lower === 'a' || tokens[from]!.lower === 'an')) return
  after.apposition = { from, to }
  after.apposed = noun
}

/** "Senator Ida Lund of Tarn": the name ends before what it is of. */
function beforeOf(tokens: readonly Token[], from: number, to: number): number {
  const isTitled = nounOf(tokens[from]!.lower)?.sort === 'role'
  for (let at = from + 2; at + 1 < to; at++)
    if (tokens[at]!.lower === 'of')
      return isFirstName(tokens[at - 2]!) || (isTitled && isCapital(tokens[at - 2])) ? at : to
  return to
}

/** "Ida Lund" in "Prime Minister of Norland Ida Lund": a first name behind another name. */
function nameBehind(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from; at + 1 < to; at++) {
    const before = tokens[at - 1]!
    if (!isCapital(before) || isFirstName(before) || nounOf(before.lower)?.sort === 'role') continue
    if (isFirstName(tokens[at]!) && isPersonRun(tokens, at, to) && !nounOf(tokens[to - 1]!.lower))
      return { from: at, to }
  }
  return null
}

/** "Ina Berg" in ", Ina Berg" and ", Colonel Ina Berg"; behind "of the town" one word or a region is a place. */
function personIn(tokens: readonly Token[], from: number, to: number, behindTail: boolean): Range | null {
  if (!isPersonRun(tokens, from, to)) return null
  const split = splitName(tokens, { from, to })
  if (split.role && split.nameIs === 'person') return split.name
  if (isFirstName(tokens[from]!) && to - from > 1) return { from, to }
  const isPlace = GEOGRAPHIC.has(tokens[from]!.lower) || countryIn(tokens, from, to) !== null
  return isPlace || (behindTail && to - from === 1) ? null : { from, to }
}

/** Only capital words, initials and particles. */
function isPersonRun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (!(isCapital(token) || isParticle(token) || isInitial(token) || token.text === '.')) return false
  }
  return to - from < 5 && isCapital(tokens[from])
}

/** The noun for a person before any preposition: it heads the apposition. */
function firstRole(tokens: readonly Token[], from: number, to: number): Noun | null {
  let found: Noun | null = null
  for (let at = from; at < to; ) {
    if (at > from && PREPOSITIONS.has(tokens[at]!.lower)) break
    const match = longestAt(NOUNS, tokens, at, to)
    if (match && match.value.sort !== 'group') found = match.value
    at += match?.size ?? 1
  }
  return found
}

function tailOf(tokens: readonly Token[], at: number, end: number): Phrase['tail'] {
  return at + 1 < end ? { preposition: tokens[at]!.lower, from: at + 1, to: end } : null
}

/** The end of a part: the next comma, bracket or relative pronoun. */
function partEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    !(RELATIVES.has(tokens[at]!.lower) && !isAcronym(tokens[at])) &&
    !',;:()[]—–'.includes(tokens[at]!.text)
  )
    at++
  return at
}

function afterBracket(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1
  while (at < to && tokens[at]!.text !== ')') at++
  return at + 1
}
