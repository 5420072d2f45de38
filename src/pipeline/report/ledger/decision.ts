/** What a decision changes, in words: ours. */
import type { Change } from '../../../ledger-model.ts'

/** "reject #1a2b3c4d", "relabel #1a2b3c4d as doubts", "rename oda vestrin to O. Vestrin". */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'relabel':
      return `relabel ${short(change.claim.claim)} ${setWords(change)}`
    case 'accept':
    case 'reject':
    case 'add':
      return `${change.kind} ${short(change.claim.claim)}`
    case 'split':
    case 'merge':
      return `${change.kind} ${change.claims.map(({ claim }) => short(claim)).join(', ')}`
    case 'rename':
      return `rename ${setWords(change)}`
    case 'reliability':
      return `reliability of ${setWords(change)}`
    case 'undo':
      return `undo of decision ${short(change.decision)}`
  }
}

type Relabel = Pick<Extract<Change, { readonly kind: 'relabel' }>, 'act' | 'negated'>
type Rename = Pick<Extract<Change, { readonly kind: 'rename' }>, 'source' | 'name'>
type Grade = Pick<Extract<Change, { readonly kind: 'reliability' }>, 'source' | 'grade'>

/** What it sets: "as doubts", "oda vestrin to O. Vestrin", "oda vestrin: C". */
export function setWords(sets: Relabel | Rename | Grade): string {
  if ('act' in sets) return `as ${sets.act}${sets.negated ? ', negated' : ''}`
  const source = sourceWords(sets.source)
  return 'name' in sets ? `${source} to ${sets.name}` : `${source}: ${sets.grade}`
}

const short = (id: string): string => `#${id.slice(0, 8)}`

/** Behind the sort of source, or the article of one that is unnamed. */
const sourceWords = (id: string): string => id.replace(/^(?:person:|government:|body:|[^#]*#)/, '')
