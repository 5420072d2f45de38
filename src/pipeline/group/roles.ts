/** Who acts and where, as far as the order of words tells. */
import type { Place } from '../../model.ts'
import type { ContentWords } from './content-words.ts'
import type { Location } from './features.ts'
import type { Term } from './terms.ts'

/** Names and countries before the predicate. */
export function actorsOf({ predicate }: ContentWords, terms: readonly Term[]): readonly string[] {
  if (!predicate) return []
  const before = terms.filter(({ first, sort }) => first >= 0 && first < predicate.first && isActor(sort))
  return [...new Set(before.map(({ key }) => key))].toSorted()
}

const isActor = (sort: Term['sort']): boolean => sort === 'name' || sort === 'country'

/** Prepositions before a place, with a few words between ("in the Russian Oblast of Kursk"). */
const WHERE = /^(?:in|into|inside|to|at|near|on|across|within|from|around|outside|toward|towards|over)$/
const BETWEEN = 4
/** Before a name that the gazetteer does not know, these tell that it is a place. */
const WITHIN = /^(?:in|into|inside|within|across|near)$/
const LAND =
  /^(?:territor(?:y|ies)|soil|waters|airspace|land|border|coast|mainland|villages?|towns?|region|province|district|valley)$/

export function locationsOf(
  content: ContentWords,
  terms: readonly Term[],
  places: readonly Place[],
): readonly Location[] {
  const found = terms
    .filter(({ first }) => first >= 0 && content.core[first])
    .flatMap((term) => locationOf(content, term, places))
  const byName = new Map(found.map((location) => [location.name, location]))
  return [...byName.keys()].toSorted().map((name) => byName.get(name)!)
}

function locationOf({ words }: ContentWords, { key, sort, first, last }: Term, places: readonly Place[]): Location[] {
  if (sort === 'word' || sort === 'event') return []
  const isLand = LAND.test(words[last]?.lower ?? '')
  if (sort === 'name') return isLand || WITHIN.test(words[first - 1]?.lower ?? '') ? [{ name: key, country: null }] : []
  if (sort === 'country' && isLand) return [{ name: key, country: key.slice(-2) }]
  const place = places.find(({ start }) => start === words[first]!.start)
  const isWhere = words.slice(Math.max(0, first - BETWEEN), first).some(({ lower }) => WHERE.test(lower))
  return place && isWhere ? [{ name: key, country: place.country }] : []
}
