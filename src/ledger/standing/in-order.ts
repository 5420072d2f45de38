/** The propositions of a standing in the order of the board. */
import type { Proposition } from '../../ledger-model.ts'
import { byPlace } from '../../pipeline/ledger/place.ts'
import type { Store } from '../../store/store.ts'
import { linesOf, pagesOf } from './pages.ts'
import { rowsOf } from './rows.ts'
import type { HeldProposition, Standing } from './standing.ts'
import type { Held } from './up-to-date.ts'

export const inOrder = ({ units }: Standing): readonly HeldProposition[] =>
  units
    .flatMap(({ blocks }) => blocks.flat())
    .map((held) => ({ held, latest: held.latest, claims: held.claims.length, id: held.id }))
    .sort(byPlace)
    .map(({ held }) => held)

/** Each as a line of JSON. Throws `Gone`. */
export async function linesFor(
  wanted: readonly HeldProposition[],
  { articles }: Standing,
  store: Store,
  story: string,
): Promise<readonly string[]> {
  const pages = pagesOf(articles.values())
  const rows = await rowsOf(store, story).get(wanted.map(({ claims }) => pages.get(claims[0]!)!))
  const lines = new Map([...rows.values()].flatMap((page) => [...linesOf(page)]))
  return wanted.map(({ id }) => lines.get(id)!)
}

/** Pages that were read before are not read again. Throws `Gone`. */
export async function propositionsFor(
  wanted: readonly HeldProposition[],
  { standing, read }: Held,
  store: Store,
  story: string,
): Promise<readonly Proposition[]> {
  const pages = pagesOf(standing.articles.values())
  const names = new Set(wanted.map(({ claims }) => pages.get(claims[0]!)!))
  const rows = await rowsOf(store, story).get([...names].filter((name) => !read.has(name)))
  for (const [name, page] of rows) {
    const lines = [...linesOf(page)].map(([id, line]) => [id, JSON.parse(line) as Proposition] as const)
    read.set(name, new Map(lines))
  }
  const made = wanted.map(({ id, claims }) => read.get(pages.get(claims[0]!)!)!.get(id)!)
  const current = new Set(pages.values())
  for (const name of read.keys()) if (!current.has(name)) read.delete(name)
  return made
}
