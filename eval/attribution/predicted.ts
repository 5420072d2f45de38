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
    const at = continuedBy(record, out)
    if (at >= 0) out[at] = { ...out[at]!, content: [...out[at]!.content, ...record.content] }
    else out.push(record)
  }
  return out
}

/** The record that one without a cue goes on with: the last of the same source, the last of all where it has none. -1: it is one of its own. */
function continuedBy({ cue, source }: Record, before: readonly Record[]): number {
  if (cue.length > 0) return -1
  if (source.length === 0) return before.length - 1
  const own = ([start, end]: Pair) => source.some((pair) => pair[0] === start && pair[1] === end)
  return before.findLastIndex((record) => record.source.some(own))
}

const toRecord = ({ sources, cue, content, foundBy }: ClaimPart): Predicted => ({
  source: sources.map(pair),
  cue: cue ? [pair(cue)] : [],
  content: content.map(pair),
  foundBy,
})

const pair = ({ start, end }: { readonly start: number; readonly end: number }): Pair => [start, end]
