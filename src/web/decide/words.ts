/** Decisions in words. */
import type { Change, Decision, Reliability } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'

/** NATO/Admiralty code (AJP-2.1). */
export const GRADES: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** What was decided, as the end of "Ada …". */
export function told(change: Change): string {
  switch (change.kind) {
    case 'accept':
      return 'took a claim in again'
    case 'reject':
      return 'left a claim out'
    case 'relabel':
      return `relabelled a claim: ${change.act}${change.negated ? ', negated' : ''}`
    case 'add':
      return 'marked a claim that was missed'
    case 'split':
      return `took ${count(change.claims.length, 'claim')} out into a proposition of their own`
    case 'merge':
      return 'made one proposition of several'
    case 'rename':
      return `renamed a source: ${change.name}`
    case 'reliability':
      return `graded a source ${change.grade}: ${GRADES[change.grade]}`
    case 'undo':
      return 'took a decision back'
  }
}

/** The words of the text that it is about, one line a claim: theirs. */
export function wordsOf(change: Change): readonly string[] {
  const claims = 'claim' in change ? [change.claim] : 'claims' in change ? change.claims : []
  return claims.map(({ at }) =>
    at
      .toSorted(([a], [b]) => a - b)
      .map(([, , exact]) => exact)
      .join(' … '),
  )
}

/** The decision that one takes back. */
export const undoneBy = ({ change }: Decision, all: readonly Decision[]): Decision | null =>
  change.kind === 'undo' ? (all.find(({ id }) => id === change.decision) ?? null) : null
