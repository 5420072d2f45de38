/** The core of a noun phrase: what stands between its determiner or possessor and its first comma, bracket or preposition. */
import { CALENDAR, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { PARTICIPLES } from '../../lexicon/en/phrase-words.ts'
import { PORTFOLIOS } from '../../lexicon/en/portfolios.ts'
import { UNITS } from '../../lexicon/en/time-words.ts'
import type { Token } from '../draft.ts'
import { knownAt } from './known.ts'
import { longestAt } from './lexicon.ts'
import { isFirstName } from './name.ts'
import { NOUNS, nounOf } from './noun.ts'
import type { Determiner, Range } from './phrase.ts'
import { isOnePhrase } from './shared-head.ts'
import { isAcronym, isCapital, isPossessive } from './word.ts'

export interface Core extends Range {
  readonly determiner: Determiner
  readonly owner: Range | null
  /** The determiner counts several: "two officials", "some of the aides". */
  readonly several: boolean
}

const DEFINITE = new Set(['the', 'both'])
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'any', 'each', 'every', 'no', 'either', 'neither'])
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those', 'such'])
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const SEVERAL = new Set(
  'some several many most few two three four five six seven eight nine ten dozens hundreds thousands dozen hundred thousand million scores all other others numerous various multiple more couple handful number majority half both these those'.split(
    ' ',
  ),
)
/** Words after which a noun phrase only says more of what it has named. */
const ENDS = new Set(
  'who whom which that whose where when familiar close briefed speaking based involved present responsible named called who’s living working'.split(
    ' ',
  ),
)

/** "Who", but not the body "WHO"; "the president himself". */
const ends = (token: Token): boolean =>
  (ENDS.has(token.lower) && !isAcronym(token)) || /^(?:himself|herself|itself|themselves)$/.test(token.lower)

/** "A poll this month", "the police last week". */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|last|next|earlier)$/.test(tokens[at]!.lower) &&
  (UNITS.has(tokens[at + 1]?.lower ?? '') || CALENDAR.has(tokens[at + 1]?.lower ?? ''))

export function coreOf(tokens: readonly Token[], from: number, to: number): Core {
  const start = determined(tokens, afterPreposition(tokens, afterDateline(tokens, from, to), to), to)
  const owned = ownerIn(tokens, start.at, to)
  const at = owned ? owned.next : start.at
  return {
    from: at,
    to: coreEnd(tokens, at, to),
    determiner: start.determiner,
    owner: owned?.owner ?? start.owner,
    several: start.several,
  }
}

/** Tokens in which a dateline ends: "CORAL BAY (Coral Newswire) - ". */
const DATELINE_AT_MOST = 12

/** Behind the dateline that a source at the start of an article may carry. */
function afterDateline(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to - 1, from + DATELINE_AT_MOST); at++)
    if (tokens[at - 1]!.text === ')' && /^[-–—]+$/.test(tokens[at]!.text)) return at + 1
  return from
}

/** "At least one": no preposition of a place. */
const isBound = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.lower === 'at' && /^(?:least|most)$/.test(tokens[from + 1]!.lower)

/** "Among aides": the preposition is no part of who speaks. */
const afterPreposition = (tokens: readonly Token[], from: number, to: number): number =>
  afterBound(tokens, from, to) ??
  (from + 1 < to && PREPOSITIONS.has(tokens[from]!.lower)
    ? from + 1 + Number(isBound(tokens, from) && from + 2 < to)
    : from)

const BOUNDS = [
  'close to',
  'up to',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'nearly',
  'almost',
  'roughly',
  'around',
  'about',
  'over',
]

/** "Close to three dozen", "As many as ten": what stands before a number tells how exact it is. */
function afterBound(tokens: readonly Token[], from: number, to: number): number | undefined {
  const words = (size: number) =>
    tokens
      .slice(from, from + size)
      .map(({ lower }) => lower)
      .join(' ')
  const size = BOUNDS.map((bound) => bound.split(' ').length).find((size) => BOUNDS.includes(words(size)))
  const next = size === undefined ? undefined : tokens[from + size]
  const counts = next !== undefined && (next.kind === 'number' || SEVERAL.has(next.lower) || next.lower === 'a')
  return counts && from + size! + 1 < to ? from + size! : undefined
}

/** Reads the words before the core: "the two", "some of the", "one of his". */
function determined(tokens: readonly Token[], from: number, to: number) {
  let determiner: Determiner = 'none'
  let owner: Range | null = null
  let several = false
  let at = from
  for (; at + 1 < to; at++) {
    const { lower, kind } = tokens[at]!
    if (at > from && isCapital(tokens[at])) break
    if (isNameOfAll(tokens, at, to)) break
    if (DEFINITE.has(lower)) determiner = 'definite'
    else if (INDEFINITE.has(lower)) determiner = determiner === 'none' ? 'indefinite' : determiner
    else if (DEMONSTRATIVE.has(lower)) determiner = 'demonstrative'
    else if (POSSESSIVE.has(lower)) owner = { from: at, to: at + 1 }
    else if (kind === 'number' || SEVERAL.has(lower)) determiner = determiner === 'none' ? 'quantity' : determiner
    else if (!(several && lower === 'of') && tokens[at]!.kind !== 'punctuation') break
    several ||= kind === 'number' || SEVERAL.has(lower)
  }
  // "many in the crowd", "one who knows": the quantity itself stands for the people
  if (at > from && (PREPOSITIONS.has(tokens[at]!.lower) || ends(tokens[at]!))) at--
  return { at, determiner, owner, several }
}

/** "All Coral Airways": behind "All" stand capitals and nothing else, the last of them no noun for people ("All Coral Ministers"). */
function isNameOfAll(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]!.text !== 'All' || to - at < 3) return false
  for (let next = at + 1; next < to; next++) if (!isCapital(tokens[next])) return false
  return nounOf(tokens[to - 1]!.lower)?.sort !== 'role' && nounOf(tokens[to - 1]!.lower)?.sort !== 'group'
}

/** The possessor at the start of the core: "South Korea" in "South Korea's intelligence service". */
function ownerIn(tokens: readonly Token[], from: number, to: number) {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (isPossessive(token) && at > from && at + 1 < to) {
      if (longestAt(NOUNS, tokens, at - 1, to) !== null && knownBody(tokens, at - 1, to)) return null
      if (isOffice(tokens, at, to) || isShop(tokens, from, at, to)) return null
      return { owner: { from, to: at }, next: at + 1 }
    }
    if (endsCore(tokens, from, at, to)) return null
  }
  return null
}

/** "The Information Commissioner’s Office": the title before it tells it from others. */
const isOffice = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 2 === to &&
  tokens[at + 1]!.text === 'Office' &&
  isCapital(tokens[at - 1]) &&
  nounOf(tokens[at - 1]!.lower)?.sort === 'role'

/** "Oda’s List", "Piet’s Pizza": one word behind a first name that is no noun for a person. */
const isShop = (tokens: readonly Token[], from: number, at: number, to: number): boolean =>
  at === from + 1 &&
  isFirstName(tokens[from]!) &&
  isCapital(tokens[at + 1]) &&
  nounOf(tokens[at + 1]!.lower)?.sort !== 'role' &&
  (at + 2 === to || tokens[at + 2]!.kind === 'punctuation')

const knownBody = (tokens: readonly Token[], at: number, to: number): boolean =>
  (longestAt(NOUNS, tokens, at, to)?.size ?? 0) > 1

function coreEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const known = knownAt(tokens, at, to)?.size ?? longestAt(NOUNS, tokens, at, to)?.size ?? 0
    if (known > 1) {
      at += known
      continue
    }
    if (endsCore(tokens, from, at, to)) return at
    at++
  }
  return to
}

function endsCore(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const token = tokens[at]!
  if (at === from) return false
  if (token.kind === 'punctuation') return !joinsName(tokens, at)
  if (ends(token) || isParticiple(tokens, at) || isTime(tokens, at)) return true
  if (token.lower === 'and' || token.lower === 'or')
    return !(insideBody(tokens, from, at, to) || joinsTitles(tokens, at, to) || isOnePhrase(tokens, from, at, to))
  return PREPOSITIONS.has(token.lower) && !isCapital(token) && !insideBody(tokens, from, at, to)
}

/** "a poll released on Sunday", "a memo seen by the board": a participle behind the noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  const isOne =
    /^\p{Ll}+(?:ed|ing)$/u.test(text) || (PARTICIPLES.has(text) && PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''))
  return isOne && nounOf(tokens[at - 1]!.lower) !== undefined
}

/** Words of a second title. */
const TITLE_AT_MOST = 6

/** "columnist and radio host George Lind": two titles before one name. */
function joinsTitles(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isTitleNoun(tokens, at - 1) && !PORTFOLIOS.has(tokens[at - 1]!.lower)) return false
  for (let next = at + 1; next < Math.min(to, at + TITLE_AT_MOST); next++)
    if (isTitleNoun(tokens, next) && isCapital(tokens[next + 1]) && next + 1 < to) return true
  return false
}

function isTitleNoun(tokens: readonly Token[], at: number): boolean {
  const noun = nounOf(tokens[at]!.lower)
  return noun?.sort === 'role' && !noun.plural
}

/** The full stop of "Mr." or "J.", the slash of "AP/GfK", a nickname's marks. */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text === '.') return tokens[at - 1]!.end === tokens[at]!.start
  if ('-‑–'.includes(text)) return tokens[at - 1]!.end === tokens[at]!.start
  return '/&’\'"“”'.includes(text)
}

/** "Ministry of Defence", "Council on Roads", "Institute for the Study of Reefs": the preposition belongs to a body's name. */
function insideBody(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  let next = at + 1
  if (tokens[next]?.lower === 'the') next++
  if (next >= to || !isCapital(tokens[next]) || CALENDAR.has(tokens[next]!.lower) || !isCapital(tokens[at - 1]))
    return false
  // "Hope for Norvale": nobody is called so
  if (tokens[at]!.lower === 'for' && at - 1 === from && nounOf(tokens[from]!.lower) === undefined) return true
  for (let index = at - 1; index >= Math.max(from, at - BODY_AT_MOST); index--) {
    const token = tokens[index]!
    if (!isCapital(token) && !JOINTS.has(token.lower)) return false
    const sort = nounOf(token.lower)?.sort
    if (sort === 'body' || sort === 'government') return true
  }
  return false
}

/** Words of a body's name before a joint that are looked at. */
const BODY_AT_MOST = 10

const JOINTS = new Set(['of', 'for', 'on', 'and', 'the'])
