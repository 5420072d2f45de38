/** Origins: how many independent ones stand behind a proposition, as a bound (design: count origins, not publishers). */
import type { Chain, Origins, SourceRef } from '../../ledger-model.ts'
import { mayBeDescribed, mayBeSameName } from './same-name.ts'
import { sameBody } from './source-ref.ts'
import { endsInCircle } from './through-publishers.ts'

/**
 * `atMost` takes every origin for its own. `atLeast` takes those for one that may be one: several officials of one body,
 * one under a longer and a shorter name or a description, unnamed sources of one body or state, and, with any other, unnamed ones that
 * nothing is known of and publishers that cite each other.
 */
export function originsOf(chains: readonly Chain[]): Origins {
  const origins = [...new Map(chains.map((chain) => [chain.origin, chain])).values()]
  const bodies: SourceRef[] = []
  let unknown = 0
  for (const chain of origins) {
    const origin = chain.links.at(-1)!
    if (isUnknown(origin) || endsInCircle(chain)) unknown = 1
    else if (!bodies.some((body) => mayBeOne(body, origin))) bodies.push(origin)
  }
  // an unknown origin may be any of the known ones
  const atLeast = origins.length === 0 ? 0 : Math.max(1, bodies.length || unknown)
  return { atLeast, atMost: origins.length, chains }
}

const isUnknown = ({ named, affiliation, country }: SourceRef): boolean => !named && !affiliation && !country

function mayBeOne(a: SourceRef, b: SourceRef): boolean {
  if (sameBody(a, b) || (a.named && b.named && mayBeSameName(a.name, b.name)) || mayBeDescribed(a, b)) return true
  // unnamed officials of a state may be, or speak for, whoever else of that state is known
  const unnamed = !a.named || !b.named
  return unnamed && a.country !== null && a.country === b.country
}
