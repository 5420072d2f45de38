/** Chains: from the publisher of a claim over those who relay it and its source to whoever that source has it from. */
import type { Chain, SourceRef } from '../../ledger-model.ts'
import type { Source } from '../../model.ts'
import type { HeldClaim } from './held-claim.ts'
import { relaysOf } from './relays.ts'
import { publisherKey, samePublisher } from './same-publisher.ts'
import { type Renames, sourceRef, sourceRefs } from './source-ref.ts'

/** One chain a source of the claim, in step with `sourceRefs`; the last link is the origin. */
export function chainsOf(held: HeldClaim, renames: Renames): Chain[] {
  const { claim, reading } = held
  const { publisher } = reading.read
  const relays = relaysOf(held, renames)
  return sourceRefs(held, renames).map((source, index) => {
    const all = [...relays, source, ...viaOf(held, claim.sources[index], renames)]
    const links = all.filter(
      (link, at) => at === all.length - 1 || !isStep(at === 0 ? publisher : all[at - 1]!.name, link),
    )
    const origin = links.at(-1)!
    return {
      claim: claim.id,
      publisher,
      links,
      origin: origin.named ? origin.id : copyId(held, origin),
      unnamed: !origin.named,
      circular: isCircular(publisher, links),
    }
  })
}

/** "The Courier's own report, the Courier said": no step of the chain. */
const isStep = (before: string | null, { name }: SourceRef): boolean => samePublisher(before, name)

/** "an official, citing the ministry": nearest first. */
function viaOf(held: HeldClaim, source: Source | undefined, renames: Renames): SourceRef[] {
  return (source?.via ?? []).flatMap((via) => [sourceRef(held, via, renames), ...viaOf(held, via, renames)])
}

/**
 * Unnamed origins of different articles are not known to be one, unless the words are: copies of one agency report carry the
 * same text, or as much of it.
 */
function copyId({ claim, reading }: HeldClaim, origin: SourceRef): string {
  const words = claim.content
    .map(({ exact }) => exact)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (words.length > COPY) return `copy:${origin.name.toLowerCase()}:${words}`
  return origin.id.replace(reading.article, reading.revision)
}

/** Characters from which the same words of the same source are no coincidence. */
const COPY = 40

/** It comes back to somebody that it passed; who speaks of its own report twice has not moved. */
function isCircular(publisher: string | null, links: readonly SourceRef[]): boolean {
  const passed = [...(publisher ? [publisher] : []), ...links.map(({ name }) => name)].map(publisherKey)
  const moved = passed.filter((key, at) => key !== passed[at - 1])
  return new Set(moved).size < moved.length
}
