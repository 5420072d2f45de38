/** How what changed in an article is worded, the same on the terminal, in the dossier and on the page. All ours. */
import type { ArticleChange, ClaimChange } from '../../ledger-views.ts'

export const NEWS: Readonly<Record<ArticleChange['how'], string>> = {
  new: 'new article',
  revision: 'new revision',
  reread: 'read again',
}

export const HOW: Readonly<Record<ClaimChange['how'][number], string>> = {
  reworded: 'reworded',
  numberChanged: 'number changed',
  dateChanged: 'date changed',
  attributionWeakened: 'attribution weakened',
  notSeen: 'not seen: the text is cut before it',
}
