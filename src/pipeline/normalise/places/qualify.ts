/** "Paris, Texas", "Athens, Ga.", "Kursk, Russia", "Georgia, near Atlanta": the second name says which place the first one is. */

import type { Reading } from './reading.ts'
import type { Entry } from './record.ts'
import type { Toponym } from './toponym.ts'

const WIDER = new Set<Entry['kind']>(['region', 'county', 'country'])

/** Narrows a name and the wider one after its comma to readings that lie in one another. */
export function qualify(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const narrowed = [...toponyms]
  for (let i = narrowed.length - 2; i >= 0; i--) {
    const [inner, outer] = [narrowed[i]!, narrowed[i + 1]!]
    if (isNear(reading, inner, outer)) narrowTo(narrowed, i + 1, i)
    if (!isApposed(reading, inner, outer) || isListed(reading, toponyms, i)) continue
    narrowTo(narrowed, i, i + 1)
  }
  return narrowed
}

/** Keeps the readings of one name that lie in one of the other, where there are such. */
function narrowTo(toponyms: Toponym[], at: number, wider: number): void {
  const [inner, outer] = [toponyms[at]!, toponyms[wider]!]
  const pair = nested(inner.entries, outer.entries)
  if (!pair) return
  toponyms[at] = { ...inner, entries: pair.inner, fixed: true }
  toponyms[wider] = { ...outer, entries: pair.outer, fixed: true }
}

const NEAR = new Set(['near', 'outside'])

/** "Georgia, near Atlanta": the town says which land is meant. */
function isNear({ tokens }: Reading, land: Toponym, town: Toponym): boolean {
  const comma = tokens[land.last]?.text === ',' ? 1 : 0
  return town.first === land.last + comma + 1 && NEAR.has(tokens[town.first - 1]!.lower) && town.role === 'place'
}

/** A comma, or an opening bracket, and nothing else between them. */
function isApposed({ tokens }: Reading, inner: Toponym, outer: Toponym): boolean {
  const between = tokens[inner.last]!
  return outer.first === inner.last + 1 && (between.text === ',' || between.text === '(') && outer.role !== 'demonym'
}

/** "Texas, Florida, Puerto Rico and Cuba": names of regions and countries in a list explain nothing. */
function isListed({ tokens }: Reading, toponyms: readonly Toponym[], i: number): boolean {
  const [before, inner, outer, after] = [toponyms[i - 1], toponyms[i]!, toponyms[i + 1]!, toponyms[i + 2]]
  if (!inner.entries.some(({ kind }) => kind === 'region' || kind === 'country')) return false
  const follows = before?.last === inner.first - 1 && tokens[before.last]!.text === ','
  return follows || (after?.first === outer.last + 1 && tokens[outer.last]!.lower === 'and')
}

function nested(inner: readonly Entry[], outer: readonly Entry[]) {
  const wider = outer.filter(({ kind }) => WIDER.has(kind))
  const lies = (a: Entry, b: Entry) =>
    a !== b && a.kind !== 'country' && a.country === b.country && (b.kind === 'country' || a.region === b.region)
  const within = inner.filter((a) => wider.some((b) => lies(a, b)))
  return within.length > 0 ? { inner: within, outer: wider.filter((b) => within.some((a) => lies(a, b))) } : undefined
}
