/** An inverted index over the claims of many articles, grown article by article. */
import type { Link, Reading } from '../../ledger-model.ts'
import { type Features, featuresOf } from './features.ts'
import { linkBetween } from './link.ts'
import { referenceLinks } from './references.ts'

/** `claims`: the claims under each of their keys. Only `grow` changes it. */
export interface ClaimIndex {
  readonly claims: Map<string, Features[]>
  readonly known: Set<string>
}

export const emptyIndex = (): ClaimIndex => ({ claims: new Map(), known: new Set() })

/** Adds the claims of an article; those that the index holds already are left alone. */
export function grow(index: ClaimIndex, features: readonly Features[]): void {
  for (const one of features) {
    if (index.known.has(one.claim)) continue
    index.known.add(one.claim)
    for (const key of one.index) {
      const list = index.claims.get(key)
      if (list) list.push(one)
      else index.claims.set(key, [one])
    }
  }
}

/**
 * The links of the claims of one article, among themselves and with those in the index, sorted. The index need not hold the
 * article, and is not changed. The same pairs are linked in the same way whichever article comes first.
 */
export const linksTo = (reading: Reading, index: ClaimIndex): readonly Link[] =>
  [...linksOfFeatures(featuresOf(reading), index), ...referenceLinks(reading.claims)].toSorted(byClaims)

export function linksOfFeatures(features: readonly Features[], index: ClaimIndex): readonly Link[] {
  const own = emptyIndex()
  const ids = new Set(features.map(({ claim }) => claim))
  const links: Link[] = []
  for (const one of features) {
    for (const other of [...candidates(one, index, ids), ...candidates(one, own)]) {
      const link = linkBetween(one, other)
      if (link) links.push(link)
    }
    grow(own, [one])
  }
  return links.toSorted(byClaims)
}

/** Claims of an index that share a key with one, each once, but those left out. */
function candidates(one: Features, { claims }: ClaimIndex, leftOut: ReadonlySet<string> = NONE): Iterable<Features> {
  const found = new Map<string, Features>()
  for (const key of one.index)
    for (const other of claims.get(key) ?? []) if (!leftOut.has(other.claim)) found.set(other.claim, other)
  return found.values()
}

const NONE: ReadonlySet<string> = new Set()

export const byClaims = (a: Link, b: Link): number =>
  a.a === b.a ? (a.b < b.b ? -1 : a.b > b.b ? 1 : 0) : a.a < b.a ? -1 : 1
