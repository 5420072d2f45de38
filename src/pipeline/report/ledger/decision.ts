/** What a decision changes, in words: ours. */
import type { Change } from '../../../ledger-model.ts'

/** "reject #1a2b3c4d", "relabel #1a2b3c4d as doubts", "rename oda vestrin to O. Vestrin". */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'relabel':
      return `relabel ${short(change.claim.claim)} as ${change.act}${change.negated ? ', negated' : ''}`
    case 'accept':
    case 'reject':
    case 'add':
      return `${change.kind} ${short(change.claim.claim)}`
    case 'split':
    case 'merge':
      return `${change.kind} ${change.claims.map(({ claim }) => short(claim)).join(', ')}`
    case 'rename':
      return `rename ${sourceWords(change.source)} to ${change.name}`
    case 'reliability':
      return `reliability of ${sourceWords(change.source)}: ${change.grade}`
    case 'undo':
      return `undo of decision ${short(change.decision)}`
  }
}

const short = (id: string): string => `#${id.slice(0, 8)}`

/** Behind the sort of source, or the article of one that is unnamed. */
const sourceWords = (id: string): string => id.replace(/^(?:person:|government:|body:|[^#]*#)/, '')
