/** The standing as the ledger keeps it: one row names the row that holds it. */
import packageJson from '../../../package.json' with { type: 'json' }
import type { Store } from '../../store/store.ts'
import { Gone, type Rows } from './rows.ts'
import { EMPTY, type Standing } from './standing.ts'
import { fromText, toText } from './wire.ts'

/** Grows with every change of what is kept, or of how it is computed, within one version of the program. */
const FORM = 1
const MADE_BY = `${packageJson.version}.${FORM} `

/** The row that is read first. */
const NAME = 'standing'

export interface Kept {
  readonly standing: Standing
  /** The value of the first row as it was read or written; null for none. */
  readonly mark: string | null
}

/** What another version made is made again. Throws `Gone` where another process went on meanwhile. */
export async function load(store: Store, story: string): Promise<Kept> {
  const mark = (await store.cached(story, [NAME])).get(NAME) ?? null
  if (!mark?.startsWith(MADE_BY)) return { standing: EMPTY, mark }
  const name = mark.slice(MADE_BY.length)
  const text = (await store.cached(story, [name])).get(name)
  if (text === undefined) throw new Gone()
  return { standing: fromText(text), mark }
}

export interface Going {
  readonly before: Kept
  readonly standing: Standing
  readonly rows: Rows
  /** The latest entry that it rests on. */
  readonly head: number
}

/** Null where another process was faster: then nothing is written. */
export async function save(store: Store, story: string, { before, standing, rows, head }: Going): Promise<Kept | null> {
  const isOurs = before.mark?.startsWith(MADE_BY) === true
  if (isOurs) rows.drop(before.mark!.slice(MADE_BY.length))
  const mark = `${MADE_BY}${rows.put(NAME, toText(standing))}`
  const changed = new Map([...rows.changed(), [NAME, mark]])
  const made = { head, from: [NAME, before.mark] as const, whole: !isOurs }
  return (await store.cache(story, changed, made)) ? { standing, mark } : null
}
