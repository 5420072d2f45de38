/** Claims in the form of the corpora: one record an attribution, a continued quotation joined to its beginning. */
import type { Claim } from '../../src/model.ts'
import type { Pair, Role } from './spans.ts'

export type Record = { readonly [role in Role]: readonly Pair[] }

export interface Predicted extends Record {
  /** Rule ids of the claims behind it, for `--diff`. */
  readonly foundBy: string
}

type ClaimPart = Pick<Claim, 'voice' | 'within' | 'sources' | 'cue' | 'content' | 'foundBy'>

/**
 * The corpora give each word to one attribution only, so claims inside of another's content are left out, as are the
 * publisher's own sentences and claims without content.
 */
export function predicted(claims: readonly ClaimPart[]): Predicted[] {
  const out: Predicted[] = []
  for (const claim of claims) {
    if (claim.voice !== 'attributed' || claim.within) continue
    const record = toRecord(claim)
    if (record.content.length === 0) continue
    const last = out.at(-1)
    if (last && continues(record, last)) {
      out[out.length - 1] = { ...last, content: [...last.content, ...record.content] }
    } else out.push(record)
  }
  return out
}

function continues(record: Record, last: Record): boolean {
  if (record.cue.length > 0) return false
  const sameSpan = (a: Pair) => last.source.some((b) => a[0] === b[0] && a[1] === b[1])
  return record.source.length === 0 || record.source.some(sameSpan)
}

const toRecord = ({ sources, cue, content, foundBy }: ClaimPart): Predicted => ({
  source: sources.map(pair),
  cue: cue ? [pair(cue)] : [],
  content: content.map(pair),
  foundBy,
})

const pair = ({ start, end }: { readonly start: number; readonly end: number }): Pair => [start, end]
