/** Notes of the publisher on its own text: "Correction: …". What is said in one is no statement of the day. */
import type { Reading } from '../ledger-model.ts'
import { CORRECTION_LABELS, CORRECTION_SENTENCES } from '../lexicon/en/corrections.ts'
import type { Anchor, Claim } from '../model.ts'
import { contains, type Span } from '../text/span.ts'

/** Paragraphs that begin as such notes do, in order. */
export function notesOf(text: string): Anchor[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const exact = match[0].trim()
    if (!isNote(exact.slice(0, HEAD).toLowerCase().replaceAll("'", '’'))) return []
    const start = match.index + match[0].indexOf(exact)
    return [{ start, end: start + exact.length, exact }]
  })
}

/** Characters in which the longest opening stands. */
const HEAD = 60

const isNote = (head: string): boolean =>
  CORRECTION_LABELS.some((label) => head.startsWith(label) && /^\s*(?:[:.,([–—-]|$)/.test(head.slice(label.length))) ||
  CORRECTION_SENTENCES.some((opening) => head.startsWith(opening))

/** Whether the content of a claim, or where it has none its cue, stands in one of the notes. */
function isInNote({ content, cue }: Claim, notes: readonly Span[]): boolean {
  const parts = content.length > 0 ? content : cue ? [cue] : []
  return parts.length > 0 && notes.some((note) => parts.every((part) => contains(note, part)))
}

/** The reading without the claims in its notes; those that a person added stay. */
export function withoutNotes(reading: Reading): Reading {
  const notes = notesOf(reading.read.text)
  if (notes.length === 0) return reading
  const claims = reading.claims.filter((claim) => claim.foundBy === 'person' || !isInNote(claim, notes))
  return { ...reading, claims }
}
