/** What the day of a claim is the day of, where the text does not tell when it was said. */
import type { First, Position, Proposition, StoryClaim } from '../../ledger-model.ts'

export type Dated = First['dated']

export const datedBy = ({ claim, article }: Pick<StoryClaim, 'claim' | 'article'>): Dated =>
  claim.said ? 'said' : article.published ? 'published' : 'captured'

/** What a proposition, or a view of it, tells of its days. */
export type Days = Pick<Proposition, 'captured'>

/** In front of a day: it is not told that somebody spoke on it, but that this was captured then. */
export const captured = (isCaptured: boolean): string => (isCaptured ? 'captured ' : '')

/** The day of a claim. `worded`: the day as it is shown. */
export const dayOf = (claim: string | undefined, worded: string, days: Days): string =>
  `${captured(claim !== undefined && days.captured.includes(claim))}${worded}`

/** From when to when a position is held; one day where both are `worded` alike. */
export function spanOf({ first, latest, claims }: Position, days: Days, worded: (edtf: string) => string): string {
  const [from, to] = [dayOf(claims[0], worded(first), days), dayOf(claims.at(-1), worded(latest), days)]
  // where one text tells the day, it is known
  if (worded(first) === worded(latest)) return from.length < to.length ? from : to
  return from.startsWith(captured(true)) && to.startsWith(captured(true))
    ? `${from} to ${worded(latest)}`
    : `${from} to ${to}`
}
