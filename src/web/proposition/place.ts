/** Where a claim stands: its sentence in the article. */
import type { StoryClaim } from '../../ledger-model.ts'
import { type Dated, datedBy } from '../../pipeline/report/dated.ts'
import { href } from '../router.ts'

/** Articles name their claims without the `@ARTICLE` that tells copies of one text apart. */
export const placeOf = (story: string, { claim, article }: Pick<StoryClaim, 'claim' | 'article'>): string =>
  href({
    view: 'article',
    story,
    id: article.article,
    query: { claim: claim.id.split('@')[0]!, revision: article.revision },
  })

/** By the id of the claim; null for one that is no longer there. */
export type PlaceOf = (claim: string) => string | null

export function placesOf(story: string, claims: readonly StoryClaim[]): PlaceOf {
  const places = new Map(claims.map((one) => [one.claim.id, placeOf(story, one)]))
  return (claim) => places.get(claim) ?? null
}

/** What the day of a claim is the day of; null for one that is no longer there. */
export type DatedOf = (claim: string) => Dated | null

export function datesOf(claims: readonly StoryClaim[]): DatedOf {
  const dated = new Map(claims.map((one) => [one.claim.id, datedBy(one)]))
  return (claim) => dated.get(claim) ?? null
}
