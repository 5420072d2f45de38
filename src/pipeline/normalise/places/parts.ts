/** Names of places inside other names: "Bank of America", "the Moscow Times", "Dallas Cowboys", "Memphis Street". */
import { CALENDAR } from '../../../lexicon/en/function-words.ts'
import { ADJECTIVAL, BODY_HEADS, DIRECTIONS, KINDS, STREETS } from '../../../lexicon/en/place-context.ts'
import { isBodyAhead, isBodyEnd } from './bodies.ts'
import { peopled } from './named.ts'
import { isCapital, isHeadlineStyle, isPossessive, type Reading, word } from './reading.ts'
import type { Role, Toponym } from './toponym.ts'

/** Gives the role `part` or `street` to names of places that only help to name something else. */
export function parts(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const taken = new Set(toponyms.filter(isWide).flatMap(({ first, last }) => range(first, last)))
  return toponyms.map((toponym) =>
    toponym.role === 'place' ? { ...toponym, role: roleOf(reading, toponym, taken) } : toponym,
  )
}

/** Beside another name these are a name of their own ("Northern Ireland Belfast"); two towns side by side are not. */
const isWide = ({ role, entries }: Toponym): boolean =>
  role === 'demonym' || (role === 'place' && entries.some(({ kind }) => kind !== 'city' && kind !== 'county'))

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i)

function roleOf(reading: Reading, toponym: Toponym, taken: ReadonlySet<number>): Role {
  if (isStreet(reading, toponym)) return 'street'
  if (ADJECTIVAL.has(toponym.key) || toponym.fixed) return 'place'
  if (toponym.key.startsWith('st ') && isPossessive(reading, toponym.last)) return 'part'
  if (KINDS.has(word(reading, toponym.last, toponym.first))) return 'part'
  const isPart = headsName(reading, toponym, taken) || endsName(reading, toponym, taken) || isOfBody(reading, toponym)
  return isPart ? 'part' : 'place'
}

/** "Memphis Street", "West Memphis Street". */
const isStreet = (reading: Reading, { first, last }: Toponym): boolean =>
  isCapital(reading, last) && STREETS.has(word(reading, last, first)) && !isCapital(reading, last + 1)

/** "Moscow Times", "Dallas Cowboys": a word with a capital goes on. */
function headsName(reading: Reading, { first, last }: Toponym, taken: ReadonlySet<number>): boolean {
  const next = word(reading, last, first)
  if (!isCapital(reading, last)) return false
  if (isBodyEnd(next)) return true
  if (taken.has(last) || CALENDAR.has(next)) return false
  return !isHeadlineStyle(reading, first) || isBodyAhead(reading, last)
}

/** "Club America", "Generation Dallas": a word with a capital, not the first of its sentence, stands before. */
function endsName(reading: Reading, { first }: Toponym, taken: ReadonlySet<number>): boolean {
  const before = first - 1
  const previous = word(reading, before, first)
  if (!isCapital(reading, before) || isHeadlineStyle(reading, first)) return false
  if (taken.has(before) || DIRECTIONS.has(previous) || CALENDAR.has(previous) || peopled(previous).length > 0)
    return false
  return word(reading, before - 1, first) !== ''
}

/** "University of Texas", "Bank of America". */
function isOfBody(reading: Reading, { first }: Toponym): boolean {
  const at = word(reading, first - 1, first) === 'the' ? first - 2 : first - 1
  return word(reading, at, first) === 'of' && isCapital(reading, at - 1) && BODY_HEADS.has(word(reading, at - 1, first))
}
