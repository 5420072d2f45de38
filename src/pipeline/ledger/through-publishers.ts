/** Publishers citing publishers: where a chain ends at a publisher whose own article is held, it goes on with that article's chain. */
import type { Chain } from '../../ledger-model.ts'

/**
 * Chains of one proposition in order of saying. "The Beacon ← the Courier" and "the Courier ← an official" give "the Beacon ← the
 * Courier ← an official". A chain that comes back to a publisher it passed is circular; its origin is where it began.
 */
export function throughPublishers(chains: readonly Chain[]): Chain[] {
  const byPublisher = new Map<string, Chain>()
  for (const chain of chains) {
    const key = keyOf(chain.publisher)
    if (key && !byPublisher.has(key)) byPublisher.set(key, chain)
  }
  return chains.map((chain) => followed(chain, byPublisher))
}

function followed(chain: Chain, byPublisher: ReadonlyMap<string, Chain>): Chain {
  const passed = new Set([keyOf(chain.publisher)])
  let { links, origin, unnamed, circular } = chain
  for (let next = cited(links, byPublisher); next; next = cited(links, byPublisher)) {
    const key = keyOf(links.at(-1)!.name)
    circular ||= passed.has(key)
    // back at the claim that it began with: nobody stands behind it
    if (next.claim === chain.claim) break
    links = [...links, ...next.links]
    ;({ origin, unnamed } = next)
    if (circular) break
    passed.add(key)
  }
  return { ...chain, links, origin, unnamed, circular }
}

/** The chain of the publisher that the last link names. */
const cited = (links: Chain['links'], byPublisher: ReadonlyMap<string, Chain>): Chain | undefined =>
  byPublisher.get(keyOf(links.at(-1)!.name))

/** "The Estuary Courier" and "Estuary Courier" are one. */
const keyOf = (name: string | null): string => (name ?? '').toLowerCase().replace(/^the\s+/, '')
