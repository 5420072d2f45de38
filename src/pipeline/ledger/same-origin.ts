/** Which chains end at one origin: the same source of one article, or the same words of it in several. */
import type { Chain } from '../../ledger-model.ts'
import { publisherKey } from './same-publisher.ts'

/**
 * Chains with one origin get one id, that of the first. A headline and the sentence under it have the same officials, whose
 * words an agency's copies carry: through these all of them are one.
 */
export function withSameOrigin(chains: readonly Chain[]): Chain[] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  for (const { origin, links } of chains) {
    for (const alias of aliasesOf(links)) {
      const [one, other] = [root(origin), root(alias)]
      if (one !== other) parent.set(other, one)
    }
  }
  return chains.map((chain) => ({ ...chain, origin: root(chain.origin) }))
}

/** The last link itself; "officials" of whom somebody named tells are the same in all that pass it on. */
function aliasesOf(links: Chain['links']): readonly string[] {
  const [teller, origin] = [links.at(-2), links.at(-1)!]
  if (origin.named || !teller?.named) return [origin.id]
  return [origin.id, `${publisherKey(teller.name)}#${origin.name.toLowerCase()}`]
}
