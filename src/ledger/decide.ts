/** What a person decides, as entries of the ledger: who, when, why, and what changes. */

import { UserError } from '../errors.ts'
import type { Change, ClaimRef, Decision, Reliability, SourceRef, StoryClaim } from '../ledger-model.ts'
import type { Act } from '../model.ts'
import { hash } from '../pipeline/hash.ts'
import type { Store } from '../store/store.ts'
import { jsonLine } from '../wire.ts'
import { beginSo } from './begin-so.ts'
import { boardOf, headOf } from './board.ts'
import { type StoryClaims, storyClaims } from './claims.ts'
import { idleReason } from './idle.ts'
import { sourcesNamed, unknownSource } from './source-names.ts'

export interface By {
  readonly by: string
  readonly why: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A change as a user words it: claims by the beginning of their ids (`ID@ARTICLE`: in that article alone), sources by name or id. */
export type Wish =
  | { readonly kind: 'accept' | 'reject'; readonly claim: string }
  | { readonly kind: 'relabel'; readonly claim: string; readonly act: Act; readonly negated: boolean }
  | { readonly kind: 'split' | 'merge'; readonly claims: readonly string[] }
  | { readonly kind: 'rename'; readonly source: string; readonly name: string }
  | { readonly kind: 'reliability'; readonly source: string; readonly grade: Reliability }
  | { readonly kind: 'undo'; readonly decision: string }

/** Throws a `UserError` where the story, or what is named in it, is not there; `nothing-to-do` where it holds already. */
export async function decide(store: Store, story: string, wish: Wish, by: By): Promise<Decision> {
  await headOf(store, story)
  return enter(store, story, await changeOf(store, story, wish), by)
}

/** Writes the decision. Throws `nothing-to-do` where it changes nothing. */
export async function enter(store: Store, story: string, change: Change, by: By): Promise<Decision> {
  const entry = { story, ...by, change }
  const id = hash(jsonLine(entry))
  const decision = { id, ...entry }
  const readings = await store.readings(story)
  const decisions = await store.decisions(story)
  const propositions = async () => (await boardOf(store, story)).propositions.map(({ claims }) => claims)
  const claims = () => storyClaims(readings, decisions)
  const idle = await idleReason(decision, { readings, decisions, claims, propositions })
  if (idle !== null) throw new UserError('nothing-to-do', idle)
  await store.decide(decision)
  return decision
}

async function changeOf(store: Store, story: string, wish: Wish): Promise<Change> {
  if (wish.kind === 'undo') return { kind: 'undo', decision: await decisionNamed(store, story, wish.decision) }
  const claims = await nameable(store, story)
  switch (wish.kind) {
    case 'split':
    case 'merge':
      return { kind: wish.kind, claims: wish.claims.map((prefix) => claimNamed(claims, prefix)) }
    case 'rename':
    case 'reliability':
      return { ...wish, source: sourceNamed(claims, wish.source).id }
    default:
      return { ...wish, claim: claimNamed(claims, wish.claim) }
  }
}

/** With those that were rejected: they may be accepted again. */
async function nameable(store: Store, story: string): Promise<StoryClaims> {
  const decisions = await store.decisions(story)
  return storyClaims(
    await store.readings(story),
    decisions.filter(({ change }) => change.kind !== 'reject'),
  )
}

/** Copies of a claim have its id, and are all meant unless an article is named. */
function claimNamed(claims: StoryClaims, named: string): ClaimRef {
  const [prefix = '', article] = bare(named).split('@', 2)
  const found = [...claims.values()].filter(
    (story) => story.claim.id.startsWith(prefix) && story.article.article.startsWith(article ?? ''),
  )
  const [one, ...others] = found
  const meant = new Set(found.map((story) => (article === undefined ? story.claim.id : story.article.article)))
  if (!one || meant.size > 1 || others.some(({ claim }) => claim.id !== one.claim.id))
    throw new UserError('claim-unknown', beginSo(found.length, 'claim', named))
  return article === undefined ? claimRef(one) : { ...claimRef(one), alone: true }
}

/** As the views show ids. */
const bare = (named: string): string => named.replace(/^#/, '')

function sourceNamed(claims: StoryClaims, name: string): SourceRef {
  const found = sourcesNamed([...claims.values()], name)
  const [source, ...others] = found
  if (!source) throw unknownSource([...claims.values()], name)
  if (others.length > 0)
    throw new UserError(
      'source-unknown',
      `${found.length} sources of “${name}”: ${found.map(({ id }) => id).join(', ')}`,
    )
  return source
}

async function decisionNamed(store: Store, story: string, prefix: string): Promise<string> {
  const found = (await store.decisions(story)).filter(({ id }) => id.startsWith(bare(prefix)))
  if (found.length !== 1) throw new UserError('decision-unknown', beginSo(found.length, 'decision', prefix))
  return found[0]!.id
}

export function claimRef({ claim, article }: Pick<StoryClaim, 'claim' | 'article'>): ClaimRef {
  const { content, cue, sources } = claim
  const anchors = [...content, ...(cue ? [cue] : [])]
  const at = anchors.length > 0 ? anchors : sources
  return {
    article: article.article,
    revision: article.revision,
    claim: claim.id,
    at: at.map(({ start, end, exact }) => [start, end, exact] as const),
  }
}
