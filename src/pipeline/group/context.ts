/** What an article speaks of: whether two claims come from reports of the same events. */
import type { Features } from './features.ts'

/** Names that are kept of an article: enough for one event, few enough to be kept with each claim. */
const MOST = 12

/** Names, places and countries by the weight of all their mentions in the claims of an article; sorted. */
export function contextOf(claims: readonly Pick<Features, 'keys' | 'weights' | 'names'>[]): readonly string[] {
  const told = new Map<string, number>()
  for (const { keys, weights, names } of claims)
    for (const [at, key] of keys.entries())
      if (names[at] || /^(?:place|country):/.test(key)) told.set(key, (told.get(key) ?? 0) + weights[at]!)
  return [...told]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key)
    .toSorted()
}

/** Names below which an article tells too little of itself. */
const LEAST = 4
/** Share of the names of the one that has fewer from which two articles tell of the same events … */
const SAME = 0.7
/** … and below which they hardly do. */
const OTHER = 0.5

const SAME_EVENTS = 1.4
const OTHER_EVENTS = 0.8

/** A factor of the score of two claims; 1 within one article, and where an article has few names. */
export function contextOfBoth(a: Features, b: Features): number {
  const fewer = Math.min(a.context.length, b.context.length)
  if (a.article === b.article || fewer < LEAST) return 1
  const both = a.context.filter((key) => b.context.includes(key)).length
  if (both >= SAME * fewer) return SAME_EVENTS
  return both < OTHER * fewer ? OTHER_EVENTS : 1
}
