/** The times of which the texts speak, each once with all the claims that name it. */
import type { TimeRelation } from '../../model.ts'
import { byEdtf } from '../../pipeline/ledger/edtf-order.ts'
import { type Extent, extentIn } from './extent.ts'

export interface Mention {
  readonly edtf: string
  readonly relation: TimeRelation
  readonly exact: string
  readonly claim: string
  readonly proposition: string | null
}

export interface Spoken<M extends Mention = Mention> {
  readonly key: string
  readonly edtf: string
  readonly relation: TimeRelation
  readonly extent: Extent
  readonly mentions: readonly M[]
}

/** In order of where they begin; a value that is no time of ours is left out. */
export function spokenOf<M extends Mention>(mentions: readonly M[]): Spoken<M>[] {
  const groups = Map.groupBy(mentions, ({ edtf, relation }) => `${relation} ${edtf}`)
  return [...groups]
    .flatMap(([key, own]) => {
      const { edtf, relation } = own[0]!
      const extent = extentIn(edtf, relation)
      return extent ? [{ key, edtf, relation, extent, mentions: own }] : []
    })
    .sort((a, b) => byEdtf(a.edtf, b.edtf) || (a.key < b.key ? -1 : 1))
}

/** How an extent is drawn: a day is a dot, all else a bar; an end that is open fades. */
export type Shape = 'dot' | 'bar'

/** Longest stretch that is drawn as a dot, in milliseconds: a day. */
const DOT = 86_400_000

export const shapeOf = ({ from, to }: Extent): Shape =>
  from !== null && to !== null && to - from <= DOT ? 'dot' : 'bar'
