/** Governments meant by the name of their country or capital: "Moscow denies", "sent by Pyongyang", "talks with Kyiv". */
import { COUNTRIES } from '../../../lexicon/en/countries.ts'
import { CALENDAR } from '../../../lexicon/en/function-words.ts'
import { LOCATIVES, PARTS_OF_LAND } from '../../../lexicon/en/place-context.ts'
import type { Source } from '../../../model.ts'
import { isAdjective } from './adjectives.ts'
import type { Chosen } from './choose.ts'
import { fold } from './fold.ts'
import { beforeArticle, isCoordinated, isGoverned } from './governed.ts'
import { isCapital, isPossessive, type Reading, word } from './reading.ts'
import { isActing, isActingAfterBe, skipAdverbs } from './verbs.ts'

/** Gives the role `actor` where a name stands for a government, and `adjective` to "US" before a noun. */
export function actors(reading: Reading, chosen: readonly Chosen[], sources: readonly Source[]): Chosen[] {
  const governments = new Set(sources.filter(({ kind }) => kind === 'government').map(({ end }) => end))
  const alone = chosen.map((one) => (one.role === 'place' ? { ...one, role: roleOf(reading, one, governments) } : one))
  return joined(reading, joined(reading, alone.reverse(), LISTED).reverse(), PAIRED)
}

function roleOf(reading: Reading, one: Chosen, governments: ReadonlySet<number>): Chosen['role'] {
  if (isAdjective(reading, one)) return 'adjective'
  if (!isState(one)) return 'place'
  return governments.has(one.end) || isActor(reading, one) ? 'actor' : 'place'
}

/** What has a government that newspapers call by its name. */
const isState = ({ entry: { kind, country }, key }: Chosen): boolean =>
  kind === 'country' || kind === 'capital' || (country !== null && SEATS.has(`${key} ${country}`))

/** Towns that stand for a government though GeoNames does not call them its seat: The Hague, Tel Aviv. */
const SEATS = new Set(COUNTRIES.flatMap(([code, , , capitals]) => capitals.map((name) => `${fold(name)} ${code}`)))

function isActor(reading: Reading, one: Chosen): boolean {
  if (isGoverned(reading, one)) return true
  if (isPossessive(reading, one.last)) return !isLand(reading, one)
  return isFree(reading, one) && isSubject(reading, one)
}

/** No preposition of place stands before the name. */
const isFree = (reading: Reading, { first }: Chosen): boolean =>
  !LOCATIVES.has(word(reading, beforeArticle(reading, first), first))

/** "Ukraine's capital", "Ukraine's long eastern border": a part of the land within three words. */
const isLand = (reading: Reading, { first, last }: Chosen): boolean =>
  [1, 2, 3].some((step) => !isCapital(reading, last + step) && PARTS_OF_LAND.has(word(reading, last + step, first)))

/** Whether the words after the name are the verb of something that acts. */
function isSubject(reading: Reading, { first, last }: Chosen): boolean {
  const at = skipAdverbs(reading, skipTime(reading, last))
  return isActing(reading, at, isCoordinated(reading, first)) || isActingAfterBe(reading, at)
}

/** Tokens of the longest day between a name and its verb: "Wednesday, October 23, 2024,". */
const TIME_TOKENS = 7

/** "the US on Wednesday, October 23, confirmed": a day between the name and its verb. */
function skipTime(reading: Reading, last: number): number {
  let at = word(reading, last, last - 1) === 'on' ? last + 1 : last
  if (!isCapital(reading, at) || !CALENDAR.has(word(reading, at, last - 1))) return last
  const stop = at + TIME_TOKENS
  while (at < stop && isOfDay(reading, at)) at++
  return at
}

const isOfDay = ({ tokens }: Reading, at: number): boolean =>
  tokens[at] !== undefined &&
  (CALENDAR.has(tokens[at].lower) || tokens[at].kind === 'number' || tokens[at].text === ',')

/** What joins the subjects of one verb: "Oslo, Lima and the US deny". */
const LISTED = new Set(['and', 'or', 'nor', ',', 'the'])
/** What joins two after one preposition: "sent by Russia and Belarus". */
const PAIRED = new Set(['and', 'or', 'the'])
/** Tokens of "and the". */
const LONGEST_LINK = 2

/** Makes each state an actor that is joined to an actor before it in the list. */
function joined(reading: Reading, chosen: readonly Chosen[], links: ReadonlySet<string>): Chosen[] {
  const roles: Chosen[] = []
  for (const one of chosen) {
    const before = roles.at(-1)
    const joins = before?.role === 'actor' && one.role === 'place' && isState(one) && isFree(reading, one)
    roles.push(joins && areLinked(reading, one, before, links) ? { ...one, role: 'actor' } : one)
  }
  return roles
}

function areLinked({ tokens }: Reading, a: Chosen, b: Chosen, links: ReadonlySet<string>): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first]
  if (to - from < 1 || to - from > LONGEST_LINK) return false
  for (let at = from; at < to; at++) if (!links.has(tokens[at]!.lower)) return false
  return true
}
