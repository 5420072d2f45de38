/** How stances and statuses are shown: a shape and a word, so that colour is never the only sign. */
import type { Stance, Status } from '../../../ledger-model.ts'
import type { Ink, Inks } from '../terminal/colour.ts'

export const STANCES: Readonly<Record<Stance, string>> = {
  supports: '✓',
  denies: '✗',
  doubts: '≈',
  withholds: '○',
}

export const STATUSES: Readonly<Record<Status, { readonly mark: string; readonly word: string }>> = {
  disputed: { mark: '≠', word: 'disputed' },
  denied: { mark: '✗', word: 'denied' },
  unconfirmed: { mark: '○', word: 'unconfirmed' },
  singleOrigin: { mark: '◐', word: 'single origin' },
  corroborated: { mark: '●', word: 'corroborated' },
}

export const inkOfStance = (stance: Stance, { act }: Inks): Ink => (stance === 'supports' ? act.confirms : act[stance])

export const inkOfStatus = (status: Status, { act, strong, caution }: Inks): Ink =>
  ({ disputed: caution, denied: act.denies, unconfirmed: caution, singleOrigin: strong, corroborated: act.confirms })[
    status
  ]
