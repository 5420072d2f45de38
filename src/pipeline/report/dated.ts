/** What the day of a claim is the day of, where the text does not tell when it was said. */
import type { StoryClaim } from '../../ledger-model.ts'

export type Dated = 'said' | 'published' | 'captured'

export const datedBy = ({ claim, article }: Pick<StoryClaim, 'claim' | 'article'>): Dated =>
  claim.said ? 'said' : article.published ? 'published' : 'captured'
