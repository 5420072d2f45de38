/** What can be decided on what. */
import type { Reliability, SourceRef } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'

export type Subject =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly rejected?: boolean; readonly proposition?: string | null }
  | { readonly kind: 'proposition'; readonly id: string; readonly text: string; readonly claims: readonly string[] }
  | { readonly kind: 'source'; readonly source: SourceRef; readonly reliability: Reliability }

export type Choice = 'accept' | 'reject' | 'relabel' | 'split' | 'merge' | 'rename' | 'reliability'

export const CHOICES: Readonly<Record<Choice, { readonly name: string; readonly about: string }>> = {
  reject: { name: 'Leave out', about: 'it is no claim, or was read wrongly; it counts no more' },
  accept: { name: 'Take in', about: 'it was looked at and counts' },
  relabel: { name: 'Relabel', about: 'the source does something else with it' },
  split: { name: 'Split', about: 'it says something else: a proposition of its own' },
  merge: { name: 'Merge', about: 'it says the same as another: one proposition' },
  rename: { name: 'Rename', about: 'two sources of one name are one' },
  reliability: { name: 'Reliability', about: 'how reliable it is, by the NATO/Admiralty code' },
}

/** The likeliest first. */
export function choicesOn(subject: Subject): readonly Choice[] {
  if (subject.kind === 'source') return subject.source.named ? ['rename', 'reliability'] : ['reliability', 'rename']
  if (subject.kind === 'proposition') return subject.claims.length > 1 ? ['merge', 'split'] : ['merge']
  if (subject.rejected) return ['accept', 'relabel']
  return subject.proposition ? ['reject', 'accept', 'relabel', 'split', 'merge'] : ['reject', 'accept', 'relabel']
}
