/** What stands in the rows of propositions. */
import type { Proposition } from '../../ledger-model.ts'
import type { Store } from '../../store/store.ts'
import type { Ordered } from './in-order.ts'
import { linesOf } from './pages.ts'
import { rowsOf } from './rows.ts'
import type { Held } from './up-to-date.ts'

type Wanted = readonly Pick<Ordered, 'id' | 'page'>[]

/** Each as a line of JSON. Throws `Gone`. */
export async function linesFor(wanted: Wanted, store: Store, story: string): Promise<readonly string[]> {
  const rows = await rowsOf(store, story).get(wanted.map(({ page }) => page))
  const lines = new Map([...rows.values()].flatMap((page) => [...linesOf(page)]))
  return wanted.map(({ id }) => lines.get(id)!)
}

/** Rows that were read before are not read again. Throws `Gone`. */
export async function propositionsFor(
  wanted: Wanted,
  { read }: Held,
  store: Store,
  story: string,
): Promise<readonly Proposition[]> {
  const missing = wanted.map(({ page }) => page).filter((page) => !read.has(page))
  for (const [page, text] of await rowsOf(store, story).get(missing)) {
    const lines = [...linesOf(text)].map(([id, line]) => [id, JSON.parse(line) as Proposition] as const)
    read.set(page, new Map(lines))
  }
  return wanted.map(({ id, page }) => read.get(page)!.get(id)!)
}
