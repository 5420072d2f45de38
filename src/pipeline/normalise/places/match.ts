/** Finds every name of the gazetteer in the text, the longest at each place. */
import { CALENDAR } from '../../../lexicon/en/function-words.ts'
import { DIRECTIONS } from '../../../lexicon/en/place-context.ts'
import { NO_PLACES } from '../../../lexicon/en/place-homonyms.ts'
import { abbreviationAt } from './abbreviation.ts'
import { headsDateline } from './dateline.ts'
import { fold } from './fold.ts'
import { type Candidates, candidates, isTabled, peopled } from './named.ts'
import { isCapital, type Reading } from './reading.ts'
import type { Entry } from './record.ts'
import type { Toponym } from './toponym.ts'

/** Letters of the longest acronym; longer words in capitals are names in a headline or a dateline. */
const ACRONYM_LENGTH = 5
/** Letters from which a name in capitals may head a dateline: "PARIS, March 3 —", "LIMA —", but not "UN —". */
const SHORTEST_DATELINE = 4
/** Words of the longest name. */
const LONGEST = 6

interface Match {
  readonly last: number
  readonly key: string
  readonly entries: readonly Entry[]
  readonly role: Toponym['role']
}

export function match(reading: Reading): Toponym[] {
  const found: Toponym[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isCapital(reading, at)) continue
    const best = regionAt(reading, at, found.at(-1)) ?? nameAt(reading, at)
    if (!best) continue
    found.push(toponym(reading, at, best))
    at = best.last - 1
  }
  return found
}

function toponym({ tokens }: Reading, first: number, { last, key, entries, role }: Match): Toponym {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, key, entries, role, fixed: false }
}

/** What a key may name; each key of an article is looked up once. */
function known({ names }: Reading, key: string): Candidates {
  const found = names.get(key) ?? candidates(key)
  names.set(key, found)
  return found
}

function longestAt(reading: Reading, first: number): Match | undefined {
  let best: Match | undefined
  let key = ''
  for (let at = first, words = 0; words < LONGEST; at++) {
    if (at > first && !inOneName(reading, at)) break
    if (reading.tokens[at]!.kind !== 'word') continue
    key = key === '' ? reading.keys[at]! : `${key} ${reading.keys[at]}`
    words++
    const { entries, more } = known(reading, key)
    if (entries.length > 0 && isName(reading, first, at, key) && !NO_PLACES.has(key))
      best = { last: at + 1, key, entries, role: 'place' }
    if (!more) break
  }
  return best
}

/**
 * Names end with a capital ("the Quarter") or stand in the tables ("Korean peninsula"). Months and days are no towns,
 * and capitals alone are an acronym ("NIS"), unless the tables know it ("NYC") or it heads a dateline ("PARIS —").
 */
function isName(reading: Reading, first: number, at: number, key: string): boolean {
  if (first < at) return isCapital(reading, at) || isTabled(key)
  const { tokens, keys } = reading
  const { text } = tokens[first]!
  if (tokens[first + 1]?.text === '$') return false
  if (CALENDAR.has(keys[first]!) || DIRECTIONS.has(keys[first]!)) return false
  if (text.length > ACRONYM_LENGTH || text !== text.toUpperCase() || isTabled(keys[first]!)) return true
  return text.length >= SHORTEST_DATELINE && headsDateline(reading, first, first + 1)
}

/** A name goes on over a space, a hyphen, or the point of an abbreviation. */
function inOneName({ tokens }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]]
  if (!token || token.sentence !== before.sentence) return false
  if (token.kind === 'word') return token.start > before.end || before.text === '.'
  return (
    token.text === '.' &&
    token.start === before.end &&
    before.text.length < 4 &&
    tokens[at + 1]?.sentence === token.sentence
  )
}

function regionAt(reading: Reading, at: number, before: Toponym | undefined): Match | undefined {
  const after = before?.last === at - 1 && reading.tokens[at - 1]!.text === ','
  const found = abbreviationAt(reading, at, after)
  return found && { last: found.last, key: fold(found.region.name), entries: [found.region], role: 'place' }
}

/** "Canadian" is a demonym first and then a town in Texas. */
function nameAt(reading: Reading, at: number): Match | undefined {
  const longest = longestAt(reading, at)
  const demonym = demonymAt(reading, at)
  const isTown =
    longest?.last === at + 1 && (demonym?.last === at + 2 || longest.entries.every(({ kind }) => kind === 'city'))
  return demonym && (!longest || isTown) ? demonym : longest
}

/** One word, or two: "South Ossetian". */
function demonymAt(reading: Reading, at: number): Match | undefined {
  const key = reading.keys[at]!
  const pair = `${key} ${reading.keys[at + 1] ?? ''}`
  const [entries, last] = peopled(pair).length > 0 ? [peopled(pair), at + 2] : [peopled(key), at + 1]
  return entries.length > 0 ? { last, key: last === at + 1 ? key : pair, entries, role: 'demonym' } : undefined
}
