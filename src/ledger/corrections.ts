/** Notes of the publisher on its own text, tied to the claims that they are about. */
import type { StoryClaim } from '../ledger-model.ts'
import type { ClaimChange, Correction } from '../ledger-views.ts'
import type { Anchor } from '../model.ts'
import { tokens, wordsOf } from './diff.ts'
import { notesOf } from './notes.ts'

/** Least share of a claim's words of four letters and more, and figures, that stand in a note about it. */
const LEAST = 0.4
/** Shorter words stand in every text. */
const LETTERS = 4

/** Notes of the later text that the earlier one lacks, in order. `before`: null for a new article. */
export function correctionsOf(before: string | null, after: string, changes: readonly ClaimChange[]): Correction[] {
  const old = new Set(before === null ? [] : notesOf(before).map(({ exact }) => exact))
  return notesOf(after)
    .filter(({ exact }) => !old.has(exact))
    .map((note) => ({ ...note, claims: claimsOf(note, changes) }))
}

/** Changed claims first; only where none of them fits, those that stayed. */
function claimsOf(note: Anchor, changes: readonly ClaimChange[]): readonly string[] {
  const said = new Set(tokens(note.exact))
  const about = (story: StoryClaim | null): boolean => {
    if (!story) return false
    const words = [...wordsOf(story)].filter((word) => word.length >= LETTERS || /\d/.test(word))
    const shared = words.filter((word) => said.has(word)).length
    return words.length > 0 && shared / words.length >= LEAST
  }
  const fitting = changes.filter((change) => about(change.after) || about(change.before))
  const isChanged = ({ before, how }: ClaimChange): boolean => before !== null && how.length > 0
  const changed = fitting.filter((change) => isChanged(change) || change.after === null)
  return (changed.length > 0 ? changed : fitting).map(({ before, after }) => (after ?? before)!.claim.id)
}
