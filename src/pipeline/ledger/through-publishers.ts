/** Publishers citing publishers: where a chain rests on a publisher whose own article is held, it goes on with that article's chain. */
import type { Chain, SourceRef } from '../../ledger-model.ts'
import { publisherKey } from './same-publisher.ts'

/** What is known of the way to an origin from a publisher on. */
interface Way extends Pick<Chain, 'claim' | 'links' | 'origin' | 'unnamed'> {
  /** "The Courier reported" in the Courier. */
  readonly itself: boolean
}

/**
 * Chains of one proposition in order of saying. "The Beacon ← the Courier" and "the Courier ← an official" give "the Beacon ← the
 * Courier ← an official"; so does "the Beacon ← the Courier ← [unnamed]". A chain that comes back to a publisher it passed is
 * circular; its origin is where it began.
 */
export function throughPublishers(chains: readonly Chain[]): Chain[] {
  const ways = waysFrom(chains)
  return chains.map((chain) => followed(chain, ways))
}

/** By publisher: the ways of its own articles, else, of one whose article is not held, those that others tell of it. */
function waysFrom(chains: readonly Chain[]): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>()
  const add = (key: string, way: Way): void => {
    const list = ways.get(key)
    if (list) list.push(way)
    else ways.set(key, [way])
  }
  for (const chain of chains) {
    const key = publisherKey(chain.publisher)
    if (key) add(key, { ...chain, itself: key === publisherKey(chain.links[0]!.name) })
  }
  const own = new Set(ways.keys())
  for (const { links, ...rest } of chains)
    for (const [at, { name, kind }] of links.slice(0, -1).entries()) {
      const key = publisherKey(name)
      if (kind === 'publisher' && !own.has(key)) add(key, { ...rest, links: links.slice(at + 1), itself: false })
    }
  return ways
}

function followed(chain: Chain, ways: ReadonlyMap<string, readonly Way[]>): Chain {
  const passed = new Set([publisherKey(chain.publisher)])
  let { links, origin, unnamed, circular } = chain
  for (let from = 0; ; ) {
    const at = lastCited(links, from, ways)
    if (at < 0) break
    const key = publisherKey(links[at]!.name)
    // "the Courier reported earlier" in the Courier itself goes back in time, not in a circle
    const isItself = key === publisherKey(at === 0 ? chain.publisher : links[at - 1]!.name)
    circular ||= passed.has(key) && !isItself
    const next = wayOn(ways.get(key)!, links.slice(at + 1), chain)
    // back at the claim that it began with: nobody stands behind it
    if (!next) break
    from = at + Number(!isItself)
    links = [...links.slice(0, from), ...next.links]
    ;({ origin, unnamed } = next)
    if (circular) break
    passed.add(key)
  }
  return { ...chain, links, origin, unnamed, circular }
}

/** The last publisher with a way of its own behind whom nobody is named. */
function lastCited(links: readonly SourceRef[], from: number, ways: ReadonlyMap<string, readonly Way[]>): number {
  for (let at = links.length - 1; at >= from; at--) {
    if (ways.has(publisherKey(links[at]!.name))) return at
    if (links[at]!.named) return -1
  }
  return -1
}

/** Of several, the one that ends at somebody of the same name: "officials"; none that rests on the publisher itself. */
function wayOn(ways: readonly Way[], behind: readonly SourceRef[], chain: Chain): Way | undefined {
  const others = ways.filter(({ claim, itself }) => claim !== chain.claim && !itself)
  const meant = behind.at(-1)?.name.toLowerCase()
  return others.find(({ links }) => links.at(-1)!.name.toLowerCase() === meant) ?? others[0]
}
