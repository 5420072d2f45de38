/** The keys of the inverted index: a predicate or a number with one of the claim's most telling words. Two claims that can be linked share one. */
import type { Features, Predicate } from './features.ts'

/** Words of a claim that are paired with its predicates. */
const MOST = 7
/** A word that tells less than this opens a list of everything. */
const LEAST = 0.3

export function indexKeys(
  predicates: readonly Predicate[],
  numbers: readonly string[],
  { keys, weights }: Pick<Features, 'keys' | 'weights'>,
) {
  const telling = keys
    .map((key, at) => ({ key, weight: weights[at]! }))
    .filter(({ weight }) => weight >= LEAST)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
  const heads = [...predicates.map(({ key }) => key), ...numbers.map((number) => `#${number}`)]
  const pairs = heads.flatMap((head) => telling.filter(({ key }) => key !== head).map(({ key }) => `${head}+${key}`))
  return [...new Set([...pairs, ...rarePairs(telling)])].toSorted()
}

/** Words so rare that two of them in common are a reason to look, whatever the predicates. */
const RARE = 0.65
const MOST_RARE = 4

function rarePairs(telling: readonly { key: string; weight: number }[]): string[] {
  const rare = telling.filter(({ weight }) => weight >= RARE).slice(0, MOST_RARE)
  return rare.flatMap(({ key }, at) =>
    rare.slice(at + 1).map(({ key: other }) => (key < other ? `${key}&${other}` : `${other}&${key}`)),
  )
}
