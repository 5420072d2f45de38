/** Finds the claims that a decision names, by article and characters, after a newer engine has read the article again. */
import type { ClaimRef, Reading } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import { idOfKey } from '../claim-key.ts'

/** Least share of the characters that a decision names which a claim must have in common with it. */
const LEAST = 0.5

/** Ids of the claims meant, at most one a reading of the article: the claim itself, else the nearest by its characters. */
export function findClaims(readings: readonly Reading[], ref: ClaimRef): readonly string[] {
  return readings
    .filter(({ article }) => article === ref.article)
    .flatMap(({ revision, claims }) => {
      const same = claims.find(({ id }) => idOfKey(id) === ref.claim)
      const found = same ?? nearest(claims, ref, revision === ref.revision ? sameCharacters : sameWords)
      return found ? [found.id] : []
    })
}

type Shared = (claim: Claim, ref: ClaimRef) => number

function nearest(claims: readonly Claim[], ref: ClaimRef, shared: Shared): Claim | undefined {
  const scored = claims
    .map((claim) => ({ claim, share: shared(claim, ref), far: Math.abs(startOf(claim) - (ref.at[0]?.[0] ?? 0)) }))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share || a.far - b.far || (a.claim.id < b.claim.id ? -1 : 1))
  return scored[0]?.claim
}

const partsOf = ({ content, cue }: Claim) => [...content, ...(cue ? [cue] : [])]

const startOf = (claim: Claim): number => Math.min(...partsOf(claim).map(({ start }) => start), Number.MAX_SAFE_INTEGER)

/** In the same text: characters of both over characters of either. */
function sameCharacters(claim: Claim, { at }: ClaimRef): number {
  const parts = partsOf(claim)
  const both = at.reduce(
    (sum, [from, to]) =>
      sum + parts.reduce((n, { start, end }) => n + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  )
  const either =
    at.reduce((n, [from, to]) => n + to - from, 0) + parts.reduce((n, { start, end }) => n + end - start, 0)
  return either === both ? 1 : both / (either - both)
}

/** In another text: the parts that are there word for word. */
function sameWords(claim: Claim, { at }: ClaimRef): number {
  const words = new Set(partsOf(claim).map(({ exact }) => exact))
  const all = at.reduce((n, [, , exact]) => n + exact.length, 0)
  const found = at.filter(([, , exact]) => words.has(exact)).reduce((n, [, , exact]) => n + exact.length, 0)
  return all === 0 ? 0 : found / all
}
