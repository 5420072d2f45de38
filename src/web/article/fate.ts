/** What persons made of the claims of an article. */
import type { ArticlePage } from '../../page-views.ts'

export type Fate = ArticlePage['decided'][string] | 'found'

export const FATES: Readonly<Record<Fate, string>> = {
  found: 'found by the engine',
  accepted: 'accepted',
  rejected: 'left out',
  relabelled: 'relabelled',
  added: 'marked by a person',
}
