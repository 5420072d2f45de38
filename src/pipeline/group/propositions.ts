/** Propositions: what several claims have in common, whoever says it and whether they affirm or deny it. */

import type { Decision, Link, Reading } from '../../ledger-model.ts'
import { idOfKey } from '../claim-key.ts'
import { hash } from '../hash.ts'
import { clearest, type Held, saidAt } from './clearest.ts'
import { cluster } from './cluster.ts'
import { connecting } from './connecting.ts'
import { decided } from './decided.ts'
import { innerContents, isGrouped } from './grouped.ts'
import { type Polarity, polarityOf, type Said, saidBy } from './polarity.ts'
import { referenceLinks, references } from './references.ts'
import { regroup } from './regroup.ts'

export interface Grouped {
  /** Hash of its first claim's id: the same as long as no earlier claim joins. Of its key where a copy of that claim was split off. */
  readonly id: string
  /** In order of when they were said (else published), then of their ids. */
  readonly claims: readonly string[]
  /** The claim whose words are shown for the proposition. */
  readonly textClaim: string
  /** Of those between its claims, as many as connect them. */
  readonly links: readonly Link[]
  /**
   * What the *content* of a claim says: 1 what the text claim's says, −1 the opposite, 0 neither: it only tells of others ("few
   * believed that") or sets a condition. What the source does with it (denies, doubts) is not in here: "denied that it had sent" is
   * 1 by its content, and a denial by its act.
   */
  readonly polarity: ReadonlyMap<string, Polarity>
}

/**
 * A pure function of claims, links and decisions, whatever their order. `links` are those of `decided(readings, decisions)`; each
 * claim that takes part stands in exactly one proposition.
 */
export function propositionsOf(
  readings: readonly Reading[],
  links: readonly Link[],
  decisions: readonly Decision[],
): readonly Grouped[] {
  const current = decided(readings, decisions)
  const held = heldOf(current)
  const meaning = current.flatMap(({ claims }) => referenceLinks(claims))
  const meant = targets(current)
  const all = [...links.filter(({ a, b }) => !meant.has(a) && !meant.has(b)), ...meaning].filter(
    ({ a, b }) => held.has(a) && held.has(b),
  )
  const base = withReferences(held, cluster(all.filter(({ a, b }) => !meant.has(a) && !meant.has(b))), meant)
  const followers = (id: string) => [...meant].filter(([, target]) => target === id).map(([one]) => one)
  const groups = regroup(base, current, decisions, followers)
  return describe(groups, held, all, meant)
}

/** All that takes part: what takes a stance, and what that refers to. */
export function heldOf(readings: readonly Reading[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>()
  for (const reading of readings) {
    const inner = innerContents(reading.claims)
    const referred = new Set(references(reading.claims).map(([, target]) => target))
    for (const claim of reading.claims)
      if (isGrouped(claim, inner.get(claim.id) ?? []) || referred.has(claim.id)) held.set(claim.id, { claim, reading })
  }
  return held
}

/** Reference → the claim with a content of its own that it means, over other references. */
function targets(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const next = new Map(
    readings.flatMap(({ claims }) => references(claims).map(([{ id }, target]) => [id, target] as const)),
  )
  const last = (id: string, passed: ReadonlySet<string>): string => {
    const to = next.get(id)
    return to === undefined || passed.has(to) ? id : last(to, new Set([...passed, to]))
  }
  return new Map([...next.keys()].map((id) => [id, last(id, new Set([id]))] as const))
}

function withReferences(
  held: ReadonlyMap<string, Held>,
  clusters: readonly (readonly string[])[],
  meant: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const claims of clusters) {
    const group = [...claims]
    for (const id of claims) groups.set(id, group)
  }
  const alone = [...held.keys()].filter((id) => !groups.has(id) && !meant.has(id))
  for (const id of alone) groups.set(id, [id])
  for (const [id, target] of meant) if (held.has(id)) (groups.get(target) ?? own(groups, id)).push(id)
  return [...new Set(groups.values())]
}

/** A reference whose claim is gone stands alone. */
function own(groups: Map<string, string[]>, id: string): string[] {
  const group: string[] = []
  groups.set(id, group)
  return group
}

function describe(
  groups: readonly (readonly string[])[],
  held: ReadonlyMap<string, Held>,
  links: readonly Link[],
  meant: ReadonlyMap<string, string>,
): readonly Grouped[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)))
  const inside = groups.map((): Link[] => [])
  for (const link of links) {
    const index = groupOf.get(link.a)
    if (index !== undefined && index === groupOf.get(link.b)) inside[index]!.push(link)
  }
  return withIds(
    groups.map((group, index) =>
      proposition(
        group.map((id) => held.get(id)!),
        connecting(inside[index]!),
        held,
        meant,
      ),
    ),
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function withIds(propositions: readonly Omit<Grouped, 'id'>[]): readonly Grouped[] {
  const first = ({ claims }: Pick<Grouped, 'claims'>): string => idOfKey(claims[0]!)
  const sharing = Map.groupBy(propositions, first)
  return propositions.map((one) => ({
    id: idOf(sharing.get(first(one))!.length === 1 ? first(one) : one.claims[0]!),
    ...one,
  }))
}

function proposition(
  group: readonly Held[],
  links: readonly Link[],
  held: ReadonlyMap<string, Held>,
  meant: ReadonlyMap<string, string>,
): Omit<Grouped, 'id'> {
  const claims = group.toSorted(bySaid)
  const text = clearest(claims).claim
  // a claim alone says what it says
  const said = (id: string): Said => saidBy(claims.length < 2 ? undefined : held.get(meant.get(id) ?? id))
  const shown = said(text.id)
  return {
    claims: claims.map(({ claim }) => claim.id),
    textClaim: text.id,
    links,
    polarity: new Map(claims.map(({ claim: { id } }) => [id, polarityOf(said(id), shown)])),
  }
}

const bySaid = (a: Held, b: Held): number => {
  const [one, other] = [`${saidAt(a)} ${a.claim.id}`, `${saidAt(b)} ${b.claim.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}

/** 64 bits of SHA-256, as of claims. */
const idOf = (first: string): string => hash(`proposition ${first}`)
