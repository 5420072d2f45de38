/** Governments meant by the name of their country or capital: "Moscow denies", "sent by Pyongyang", "talks with Kyiv". */

import { COUNTRIES } from '../../../lexicon/en/countries.ts'
import { CALENDAR } from '../../../lexicon/en/function-words.ts'
import * as context from '../../../lexicon/en/place-context.ts'
import type { Source } from '../../../model.ts'
import type { Chosen } from './choose.ts'
import { fold } from './fold.ts'
import { isCapital, type Reading, word } from './reading.ts'
import { isActing, isActingAfterBe, skipAdverbs } from './verbs.ts'

/** Tokens of the longest day between a name and its verb: "Wednesday, October 23, 2024,". */
const TIME_TOKENS = 7
/** Letters of "being"; "king" is none. */
const SHORTEST_PARTICIPLE = 4
const LINKS = new Set(['and', 'or', ','])

/** Gives the role `actor` where a name stands for a government, and `adjective` to "US" before a noun. */
export function actors(reading: Reading, chosen: readonly Chosen[], sources: readonly Source[]): Chosen[] {
  const governments = new Set(sources.filter(({ kind }) => kind === 'government').map(({ end }) => end))
  const roles = [...chosen]
  for (let i = chosen.length - 1; i >= 0; i--) {
    const one = chosen[i]!
    if (one.role !== 'place') continue
    if (isCompound(reading, one)) roles[i] = { ...one, role: 'adjective' }
    if (isCompound(reading, one) || !isState(one)) continue
    const next = roles[i + 1]
    if (isAdjective(reading, one)) roles[i] = { ...one, role: 'adjective' }
    else if (governments.has(one.end) || isActor(reading, one) || isPartner(reading, one, next))
      roles[i] = { ...one, role: 'actor' }
  }
  return roles
}

/** What has a government that newspapers call by its name. */
const isState = ({ entry: { kind, country }, key }: Chosen): boolean =>
  kind === 'country' || kind === 'capital' || (country !== null && SEATS.has(`${key} ${country}`))

/** Towns that stand for a government though GeoNames does not call them its seat: The Hague, Tel Aviv. */
const SEATS = new Set(COUNTRIES.flatMap(([code, , , capitals]) => capitals.map((name) => `${fold(name)} ${code}`)))

/** "Moscow-backed", but not "Moscow-based". */
const isCompound = (reading: Reading, { first, last }: Chosen): boolean =>
  reading.tokens[last]?.start === reading.tokens[last - 1]!.end &&
  word(reading, last, first) === '-' &&
  !isCapital(reading, last + 1) &&
  !context.RESIDENT.has(word(reading, last + 1, first))

/** "US officials", "US Secretary": an abbreviation before a noun. */
function isAdjective(reading: Reading, { first, last, key }: Chosen): boolean {
  if (!context.ADJECTIVAL.has(key)) return false
  const next = reading.tokens[last]
  if (next?.kind !== 'word' || next.sentence !== reading.tokens[first]!.sentence) return false
  if (isCapital(reading, last)) return !CALENDAR.has(next.lower)
  return !context.NO_NOUNS.has(next.lower) && !isActing(reading, last)
}

function isActor(reading: Reading, one: Chosen): boolean {
  const at = beforeArticle(reading, one.first)
  const before = word(reading, at, one.first)
  const noun = word(reading, at - 1, one.first)
  if (isGoverned(before, noun)) return true
  if (context.ADDRESSING.has(before)) return true
  if (before === 'with' && isParticiple(word(reading, one.last, one.first))) return true
  if (before === 'for' && word(reading, one.last, one.first) === 'to') return true
  if (word(reading, one.last, one.first).match(/^['’]s$/)) return !isLand(reading, one)
  return !context.LOCATIVES.has(before) && isSubject(reading, one.last)
}

/** "with Moscow easing off". */
const isParticiple = (word: string): boolean => word.endsWith('ing') && word.length > SHORTEST_PARTICIPLE

const beforeArticle = (reading: Reading, first: number): number =>
  word(reading, first - 1, first) === 'the' ? first - 2 : first - 1

/** By the preposition before the name and the word before that. */
function isGoverned(preposition: string, noun: string): boolean {
  if (preposition === 'by') return true
  if (preposition === 'to') return noun === 'according'
  if (preposition === 'with') return context.PARTNER_WORDS.has(noun)
  if (preposition === 'between') return context.DEALINGS.has(noun)
  if (preposition === 'from') return context.ISSUED.has(noun)
  if (preposition === 'on') return context.IMPOSED.has(noun)
  if (preposition === 'for') return context.BENEFITS.has(noun)
  if (preposition === 'against') return noun !== 'up'
  return preposition === 'of' && context.OFFICES.has(noun)
}

/** "Ukraine's capital", "Ukraine's long eastern border": a part of the land within three words. */
function isLand(reading: Reading, { first, last }: Chosen): boolean {
  return [1, 2, 3].some((step) => context.PARTS_OF_LAND.has(word(reading, last + step, first)))
}

/** Whether the words after the name are the verb of something that acts. */
function isSubject(reading: Reading, last: number): boolean {
  const at = skipAdverbs(reading, skipTime(reading, last))
  return isActing(reading, at) || isActingAfterBe(reading, at)
}

/** "the US on Wednesday, October 23, confirmed": a day between the name and its verb. */
function skipTime(reading: Reading, last: number): number {
  let at = word(reading, last, last - 1) === 'on' ? last + 1 : last
  if (!isCapital(reading, at) || !CALENDAR.has(word(reading, at, last - 1))) return last
  const stop = at + TIME_TOKENS
  while (
    at < stop &&
    (CALENDAR.has(word(reading, at, last - 1)) ||
      reading.tokens[at]?.kind === 'number' ||
      reading.tokens[at]?.text === ',')
  )
    at++
  return at
}

/** "Moscow and Pyongyang deny", "between Moscow and Kyiv": joined with one that acts. */
function isPartner(reading: Reading, one: Chosen, next: Chosen | undefined): boolean {
  if (next?.role !== 'actor') return false
  const link = word(reading, one.last, one.first)
  const gap = next.first - one.last
  if (!LINKS.has(link) || gap > 2 || context.LOCATIVES.has(word(reading, beforeArticle(reading, one.first), one.first)))
    return false
  return (
    gap === 1 || word(reading, one.last + 1, one.first) === 'the' || word(reading, one.last + 1, one.first) === 'and'
  )
}
