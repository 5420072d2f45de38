/** All readings of some articles of a story; each is fetched once. */
import type { Decision, Reading } from '../../ledger-model.ts'
import type { State, Store } from '../../store/store.ts'
import { type Kin, withKin } from './kin.ts'
import { Gone } from './rows.ts'

/** What a story holds now. */
export interface Now {
  /** Where the readings of each article are, in order of capture. */
  readonly states: ReadonlyMap<string, readonly State[]>
  readonly kin: Kin
  /** All of them. */
  readonly decisions: readonly Decision[]
  /** The same, with each claim named in all its copies. */
  readonly inCopies: readonly Decision[]
}

/** Gives the readings of some articles and of their kin. Throws `Gone` where one was forgotten meanwhile. */
export type Reader = (articles: Iterable<string>) => Promise<readonly Reading[]>

export function readerOf(store: Store, { states, kin }: Now): Reader {
  const fetched = new Map<string, readonly Reading[]>()
  return async (articles) => {
    const wanted = [...withKin(articles, kin)].toSorted()
    const missing = wanted.filter((article) => !fetched.has(article)).flatMap((article) => states.get(article)!)
    const found = await store.readingsAt(missing)
    if (found.length < missing.length) throw new Gone()
    for (const [article, own] of Map.groupBy(found, (reading) => reading.article)) fetched.set(article, own)
    return wanted.flatMap((article) => fetched.get(article)!)
  }
}
