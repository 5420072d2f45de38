/** "Kursk region", "Kursk Oblast", "the Oblast of Kursk": the word beside the name says that a region is meant. */
import { REGION_NOUNS } from '../../../lexicon/en/place-context.ts'
import { isCapital, type Reading, word } from './reading.ts'
import type { Toponym } from './toponym.ts'

/** Widens such names over the word and keeps their readings as a region; a word that the name before has is not taken again. */
export function regional(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const found: Toponym[] = []
  for (const toponym of toponyms) {
    const wide = widen(reading, toponym)
    found.push(wide.first < (found.at(-1)?.last ?? 0) ? toponym : wide)
  }
  return found
}

function widen(reading: Reading, toponym: Toponym): Toponym {
  const regions = toponym.entries.filter(({ kind }) => kind === 'region' || kind === 'county')
  if (toponym.role !== 'place' || regions.length === 0) return toponym
  const { first, last } = toponym
  if (REGION_NOUNS.has(word(reading, last, first))) return spanning(reading, toponym, first, last + 1, regions)
  const named = word(reading, first - 1, first) === 'of' && isCapital(reading, first - 2)
  if (named && REGION_NOUNS.has(word(reading, first - 2, first)))
    return spanning(reading, toponym, first - 2, last, regions)
  return toponym
}

function spanning(
  { tokens }: Reading,
  toponym: Toponym,
  first: number,
  last: number,
  entries: Toponym['entries'],
): Toponym {
  return {
    ...toponym,
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    key: `${toponym.key} region`,
    entries,
  }
}
