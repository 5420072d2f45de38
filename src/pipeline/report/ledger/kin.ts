/** How two sources belong together, in words. */
import type { SeeAlso } from '../../../ledger-views.ts'

export const KIN: Readonly<Record<SeeAlso['how'], string>> = {
  itsBody: 'its body',
  speaksForIt: 'speaks for it',
  sameBody: 'of the same body',
  itsGovernment: 'its government',
  ofThatState: 'of that state',
}
