/** Relays: those through whom the words of a source came to the publisher of an article, nearest to the publisher first. */
import type { SourceRef } from '../../ledger-model.ts'
import { type Credit, creditOf } from './credit.ts'
import type { HeldClaim } from './held-claim.ts'
import { idOf } from './name-key.ts'
import { type Renames, sourceRef } from './source-ref.ts'

/** Claims one within another that are followed: "A said that B reported that C denied". */
const DEPTH = 5

/** The agency that the article is credited to, then who reports the claim: "police said 40 had died, the Herald reported". */
export function relaysOf(held: HeldClaim, renames: Renames): SourceRef[] {
  const credit = creditOf(held.reading)
  return [...(credit ? [refOf(credit, renames)] : []), ...tellersOf(held, renames)]
}

function refOf({ name, country }: Credit, renames: Renames): SourceRef {
  const id = idOf('publisher', name, new Set())
  const shown = renames.get(id) ?? name
  return { id, name: shown, kind: 'publisher', named: true, role: null, affiliation: null, country }
}

/** The first source of each claim that holds this one, the outermost first. */
export function tellersOf({ claim, reading, ...rest }: HeldClaim, renames: Renames): SourceRef[] {
  const tellers: SourceRef[] = []
  let inner = claim
  for (let depth = 0; depth < DEPTH; depth++) {
    const outer = reading.claims.find(({ id }) => id === inner.within)
    if (!outer) break
    const [source] = outer.sources
    if (source) tellers.unshift(sourceRef({ claim: outer, reading, ...rest }, source, renames))
    inner = outer
  }
  return tellers
}
