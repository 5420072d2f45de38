/** "Paris, Texas", "Athens, Ga.", "Kursk, Russia": the second name says which place the first one is. */

import type { Reading } from './reading.ts'
import type { Entry } from './record.ts'
import type { Toponym } from './toponym.ts'

const WIDER = new Set<Entry['kind']>(['region', 'county', 'country'])

/** Narrows a name and the wider one after its comma to readings that lie in one another. */
export function qualify(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const narrowed = [...toponyms]
  for (let i = narrowed.length - 2; i >= 0; i--) {
    const [inner, outer] = [narrowed[i]!, narrowed[i + 1]!]
    if (!isApposed(reading, inner, outer) || isListed(reading, toponyms, i)) continue
    const pair = nested(inner.entries, outer.entries)
    if (!pair) continue
    narrowed[i] = { ...inner, entries: pair.inner, fixed: true }
    narrowed[i + 1] = { ...outer, entries: pair.outer, fixed: true }
  }
  return narrowed
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
