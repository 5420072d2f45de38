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

/** Before whom or what something is done or comes: "to Orlen", "against the Varnians". */
const TOWARDS = /^(?:to|into|toward|towards|against|from)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/

/** Names and countries that something goes to, comes from or is done against. */
export function goalsOf({ words, core }: ContentWords, terms: readonly Term[]): readonly string[] {
  const goals = new Set<string>()
  let open = -1
  for (const { key, sort, first, last } of terms) {
    if (first < 0 || !core[first] || !(isActor(sort) || sort === 'place')) continue
    const before = DETERMINER.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1
    if (first === open || TOWARDS.test(words[before]?.lower ?? '')) {
      goals.add(key)
      open = last
    }
  }
  return [...goals].toSorted()
}

const BE = /^(?:am|is|are|was|were|be|been|being|got|gets|get)$/

/** "was sent", "had been closed": who stands before it did not do it. */
export function isPassive({ words, predicate }: ContentWords): boolean {
  if (!predicate || predicate.last - predicate.first < 2) return false
  const group = words.slice(predicate.first, predicate.last)
  return group.slice(0, -1).some(({ lower }) => BE.test(lower)) && !group.at(-1)!.lower.endsWith('ing')
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
  if (sort === 'name')
    return isLand || WITHIN.test(words[first - 1]?.lower ?? '') ? [{ name: key, country: null, city: false }] : []
  if (sort === 'country' && isLand) return [{ name: key, country: key.slice(-2), city: false }]
  const place = places.find(({ start }) => start === words[first]!.start)
  const isWhere = words.slice(Math.max(0, first - BETWEEN), first).some(({ lower }) => WHERE.test(lower))
  return place && isWhere ? [{ name: key, country: place.country, city: place.precision === 'city' }] : []
}
