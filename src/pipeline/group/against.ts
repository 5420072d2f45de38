/** What keeps two claims apart although they have words in common: other places, other actors, other names, another time. */

import type { Features, Location } from './features.ts'
import type { Common } from './likeness.ts'

/** In [0, 1]: what is left of the likeness; 0 keeps them apart for good. Tuned with the floor of `link.ts`. */
export function left(a: Features, b: Features, { names }: Common): number {
  if (elsewhere(a.locations, b.locations) || othersAct(a, b) || areSwapped(a, b) || otherGoals(a, b)) return 0
  const where = a.locations.length > 0 && b.locations.length > 0 && !shareName(a, b) ? otherPlace(a, b) : 1
  const ahead = a.ahead === b.ahead ? 1 : AHEAD
  const nearer = isNearer(a.locations, b.locations) || isNearer(b.locations, a.locations) ? MORE_EXACT : 1
  const counted = (a.counts.length === 0) === (b.counts.length === 0) ? 1 : MORE_EXACT
  return where * named(names) * exclusive(a, b) * ahead * nearer * counted * (otherDays(a, b) ? OTHER_DAY : 1)
}

const OTHER_NAMES = 0.85
const OTHER_DAY = 0.75

/** Other names of places, of which one may lie in the other. */
const OTHER_PLACE = 0.75
/** Two cities of a country: one may be a part of the other, and seldom is. */
const OTHER_CITY = 0.5

const otherPlace = (a: Features, b: Features): number =>
  [...a.locations, ...b.locations].every(({ city }) => city) ? OTHER_CITY : OTHER_PLACE

const shareName = (a: Features, b: Features): boolean =>
  a.locations.some(({ name }) => b.locations.some((other) => other.name === name))

/** Each names somebody whom the other does not. */
function exclusive(a: Features, b: Features): number {
  return namesBeyond(a, b) && namesBeyond(b, a) ? OTHER_NAMES : 1
}

/** A first name alone shows nothing: the other may leave it out. */
const SURNAME = 0.6

const namesBeyond = (a: Features, b: Features): boolean =>
  a.keys.some((key, at) => a.names[at] && a.weights[at]! >= SURNAME && !b.keys.includes(key))

/** Both say on which day, and not the same: a source that dates it anew amends itself, two sources speak of two events. */
function otherDays(a: Features, b: Features): boolean {
  if (a.days.length === 0 || b.days.length === 0 || a.sources.some((source) => b.sources.includes(source))) return false
  return !a.days.some(([from, to]) => b.days.some(([first, last]) => from <= last && first <= to))
}

/** One says how many or names the place, the other does not: it may speak of a part of it. */
const MORE_EXACT = 0.8

/** What is to come and what has been: mostly two propositions ("will send", "has sent"). */
const AHEAD = 0.6
const NO_NAME_SHARED = 0.55
const FEW_NAMES_SHARED = 0.8

function named(names: number | null): number {
  if (names === null || names >= 0.5) return 1
  return names === 0 ? NO_NAME_SHARED : FEW_NAMES_SHARED
}

/** Both say where, and no place of the one can be a place of the other. */
function elsewhere(a: readonly Location[], b: readonly Location[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !a.some((one) => b.some((other) => canBeSame(one, other)))
}

/** A place may lie in the country of the other, or two places of a country one in the other. */
const canBeSame = (a: Location, b: Location): boolean =>
  a.name === b.name || a.country === b.country || a.country === null || b.country === null

/** Both name who acts, and neither names the other's anywhere. */
function othersAct(a: Features, b: Features): boolean {
  if (a.actors.length === 0 || b.actors.length === 0) return false
  return !a.actors.some((actor) => b.keys.includes(actor)) && !b.actors.some((actor) => a.keys.includes(actor))
}

const areApart = (a: readonly string[], b: readonly string[]): boolean => !a.some((key) => b.includes(key))

/** "Karsk sent troops to Orlen", "Orlen sent troops to Karsk": who did it is to whom it was done in the other. */
const areSwapped = (a: Features, b: Features): boolean =>
  !a.passive &&
  !b.passive &&
  areApart(a.actors, b.actors) &&
  !areApart(a.actors, b.goals) &&
  !areApart(b.actors, a.goals)

/** Each names to or from whom, the other not at all. */
const otherGoals = (a: Features, b: Features): boolean =>
  a.goals.length > 0 && b.goals.length > 0 && areApart(a.goals, b.keys) && areApart(b.goals, a.keys)

/** The one names places of the country that the other leaves at that. */
const isNearer = (a: readonly Location[], b: readonly Location[]): boolean =>
  a.some(({ name }) => name.startsWith('place:')) && b.length > 0 && b.every(({ name }) => name.startsWith('country:'))
