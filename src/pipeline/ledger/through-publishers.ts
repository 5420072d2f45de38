/** Publishers citing publishers: where a chain rests on a publisher whose own article is held, it goes on with that article's chain. */
import type { Chain, SourceRef } from '../../ledger-model.ts'
import { publisherKey } from './same-publisher.ts'

/** What is known of the way to an origin from a publisher on. */
interface Way extends Pick<Chain, 'claim' | 'links' | 'origin' | 'unnamed'> {
  /** "The Courier reported" in the Courier. */
  readonly itself: boolean
}

const CIRCLE = 'circle:'

/** Nobody stands behind it but publishers that cite each other. */
export const endsInCircle = ({ origin }: Chain): boolean => origin.startsWith(CIRCLE)

type Ways = ReadonlyMap<string, readonly Way[]>

/** By the key of a publisher. */
interface Known {
  readonly ways: Ways
  /** How those go on that lead out, to somebody who passes nothing on; null where it is the publisher itself. */
  readonly onward: ReadonlyMap<string, Way | null>
  /** The origin of all others: they cite each other, and nobody else. */
  readonly circles: ReadonlyMap<string, string>
}

/**
 * Chains of one proposition in order of saying. "The Beacon ← the Courier" and "the Courier ← an official" give "the Beacon ← the
 * Courier ← an official"; so does "the Beacon ← the Courier ← [unnamed]". A chain that comes back to a publisher it passed is
 * circular; its origin is where it began. Publishers that cite nobody but each other are one origin.
 */
export function throughPublishers(chains: readonly Chain[]): Chain[] {
  const ways = waysFrom(chains)
  const onward = onwardFrom(ways)
  const known = { ways, onward, circles: circlesFrom(ways, onward) }
  return chains.map((chain) => followed(chain, known))
}

/** By publisher: the ways of its own articles, else, of one whose article is not held, those that others tell of it. */
function waysFrom(chains: readonly Chain[]): Ways {
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

/** Each way leads to a publisher that was found before: whoever follows them comes to an end. */
function onwardFrom(ways: Ways): ReadonlyMap<string, Way | null> {
  const onward = new Map<string, Way | null>()
  const leadsOut = (way: Way): boolean => {
    const cited = citedBy(way, ways)
    return !way.itself && (cited === null || onward.has(cited))
  }
  for (;;) {
    const left = [...ways].filter(([key]) => !onward.has(key))
    const out = left.flatMap(([key, own]) => own.filter(leadsOut).map((way) => [key, way] as const))
    const ends = left.filter(([, own]) => own.some(({ itself }) => itself))
    if (out.length === 0 && ends.length === 0) return onward
    if (out.length === 0) for (const [key] of ends) onward.set(key, null)
    // the first of a publisher, in order of saying
    for (const [key, way] of out.toReversed()) onward.set(key, way)
  }
}

/** Those that lead nowhere, with whom they cite. */
function circlesFrom(ways: Ways, onward: Known['onward']): ReadonlyMap<string, string> {
  const circles = new Map<string, string>()
  for (const [key, own] of ways) {
    if (onward.has(key)) continue
    const met = [key, ...own.flatMap((way) => citedBy(way, ways) ?? [])]
    const before = new Set(met.flatMap((one) => circles.get(one) ?? []))
    const [circle = CIRCLE + key] = before
    const all = [...met, ...[...circles].filter(([, id]) => before.has(id)).map(([one]) => one)]
    for (const one of all) circles.set(one, circle)
  }
  return circles
}

function citedBy({ links }: Way, ways: Ways): string | null {
  const at = lastCited(links, 0, ways)
  return at < 0 ? null : publisherKey(links[at]!.name)
}

function followed(chain: Chain, { ways, onward, circles }: Known): Chain {
  const passed = new Set([publisherKey(chain.publisher)])
  let { links, origin, unnamed, circular } = chain
  let hasReturned = false
  for (let from = 0; ; ) {
    const at = lastCited(links, from, ways)
    if (at < 0) break
    const key = publisherKey(links[at]!.name)
    // "the Courier reported earlier" in the Courier itself goes back in time, not in a circle
    const isItself = key === publisherKey(at === 0 ? chain.publisher : links[at - 1]!.name)
    hasReturned ||= passed.has(key) && !isItself
    circular ||= hasReturned
    const circle = circles.get(key)
    origin = circle ?? origin
    if (circle && hasReturned) break
    const like = hasReturned ? undefined : wayLike(ways.get(key)!, links.slice(at + 1), chain)
    const next = like ?? (circle ? anyWay(ways.get(key)!, chain) : onward.get(key))
    // it is the publisher itself
    if (!next) break
    from = at + Number(!isItself)
    links = [...links.slice(0, from), ...next.links]
    ;({ origin, unnamed } = next)
    passed.add(key)
  }
  return { ...chain, links, origin, unnamed, circular }
}

/** The last publisher with a way of its own behind whom nobody is named. */
function lastCited(links: readonly SourceRef[], from: number, ways: Ways): number {
  for (let at = links.length - 1; at >= from; at--) {
    if (ways.has(publisherKey(links[at]!.name))) return at
    if (links[at]!.named) return -1
  }
  return -1
}

/** That which ends at somebody of the same name: "officials". */
function wayLike(ways: readonly Way[], behind: readonly SourceRef[], chain: Chain): Way | undefined {
  const meant = behind.at(-1)?.name.toLowerCase()
  return othersOf(ways, chain).find(({ links }) => links.at(-1)!.name.toLowerCase() === meant)
}

const anyWay = (ways: readonly Way[], chain: Chain): Way | undefined => othersOf(ways, chain)[0]

const othersOf = (ways: readonly Way[], { claim }: Chain): readonly Way[] =>
  ways.filter((way) => way.claim !== claim && !way.itself)
