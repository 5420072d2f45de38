/** What is new: the claims of articles that came or changed, with their links to one another and to all others. */
import type { Link, Reading } from '../../ledger-model.ts'
import { emptyIndex, grow, linksOfFeatures } from '../../pipeline/group/claim-index.ts'
import { type Features, featuresOf } from '../../pipeline/group/features.ts'
import { heldOf } from '../../pipeline/group/propositions.ts'
import { references } from '../../pipeline/group/references.ts'
import { jsonLine } from '../../wire.ts'
import type { Rows } from './rows.ts'
import { keysOf, lets, sieveOf } from './sieve.ts'
import type { HeldArticle } from './standing.ts'

/** What ties claims to one another. */
export interface Ties {
  readonly links: readonly Link[]
  /** A claim that refers to another, and that one. */
  readonly references: readonly (readonly [string, string])[]
}

export interface News extends Ties {
  /** By article. */
  readonly articles: ReadonlyMap<string, Pick<HeldArticle, 'claims' | 'features' | 'sieve'>>
}

/** `others`: those that stay as they were. */
export async function newsOf(readings: readonly Reading[], others: readonly HeldArticle[], rows: Rows): Promise<News> {
  const byArticle = Map.groupBy(readings, ({ article }) => article)
  const features = new Map([...byArticle].map(([article, own]) => [article, own.flatMap((one) => featuresOf(one))]))
  const sieves = new Map([...features].map(([article, own]) => [article, sieveOf(own)]))
  const index = emptyIndex()
  for (const near of await nearby([...sieves.values()], others, rows)) grow(index, near)
  const links: Link[] = []
  for (const own of features.values()) {
    for (const link of linksOfFeatures(own, index)) links.push(link) // there may be more than a call takes arguments
    grow(index, own)
  }
  return {
    links,
    references: readings.flatMap(({ claims }) => references(claims).map(([{ id }, target]) => [id, target] as const)),
    articles: new Map(
      [...byArticle].map(([article, states]) => {
        const own = features.get(article)!
        const kept = rows.put('features', own.map(jsonLine).join('\n'))
        const claims = [...heldOf(states).keys()]
        return [article, { claims, features: kept, sieve: sieves.get(article)! }]
      }),
    ),
  }
}

/** Features of the articles that may have claims to link with. */
async function nearby(sieves: readonly string[], others: readonly HeldArticle[], rows: Rows) {
  const keys = keysOf(sieves)
  const near = others.filter(({ sieve }) => lets(sieve, keys))
  const found = await rows.get(near.map(({ features }) => features))
  return [...found.values()].map((text) => text.split('\n').map((line) => JSON.parse(line) as Features))
}
