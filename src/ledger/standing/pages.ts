/** Propositions in rows: a page holds those of which the first claim stands in one article, one a line. */
import type { Proposition } from '../../ledger-model.ts'
import type { Placed } from '../../pipeline/ledger/board.ts'
import { jsonLine } from '../../wire.ts'
import type { Rows } from './rows.ts'
import type { HeldArticle, HeldProposition, Standing } from './standing.ts'

/** The lines of a page by the ids of their propositions. */
export const linesOf = (page: string): ReadonlyMap<string, string> =>
  new Map(page.split('\n').map((line) => [idIn(line), line] as const))

/** Every line begins with it. */
const BEFORE_ID = '{"id":"'
const idIn = (line: string): string => line.slice(BEFORE_ID.length, line.indexOf('"', BEFORE_ID.length))

const lineOf = ({ id, ...rest }: Proposition): string => jsonLine({ id, ...rest })

/** On which page a proposition stands, by its first claim. */
export const pagesOf = (articles: Iterable<HeldArticle>): ReadonlyMap<string, string | null> =>
  new Map([...articles].flatMap(({ claims, page }) => claims.map((claim) => [claim, page] as const)))

/** The articles with the pages that changed. `changed`: those that have none yet. */
export async function repaged(
  articles: ReadonlyMap<string, HeldArticle>,
  before: Standing,
  changed: ReadonlySet<string>,
  dropped: readonly HeldProposition[],
  placed: readonly Placed[],
  rows: Rows,
): Promise<ReadonlyMap<string, HeldArticle>> {
  const homes = new Map([...articles.values()].flatMap((one) => one.claims.map((claim) => [claim, one] as const)))
  const coming = Map.groupBy(placed, ({ proposition }) => homes.get(proposition.claims[0]!)!)
  const going = new Set(dropped.map(({ id }) => id))
  const left = dropped.flatMap(({ claims }) => homes.get(claims[0]!) ?? [])
  const touched = [...new Set([...coming.keys(), ...left])]
  for (const article of changed) rows.drop(before.articles.get(article)?.page ?? null)
  const old = await rows.get(touched.map(({ page }) => page))
  for (const { page } of touched) rows.drop(page)
  const again = touched.map((home) => {
    const lines = home.page === null ? new Map<string, string>() : linesOf(old.get(home.page)!)
    const now = new Map([...lines].filter(([id]) => !going.has(id)))
    for (const { proposition } of coming.get(home) ?? []) now.set(proposition.id, lineOf(proposition))
    return {
      ...home,
      page: rows.put(
        'page',
        [...now.keys()]
          .toSorted()
          .map((id) => now.get(id)!)
          .join('\n'),
      ),
    }
  })
  return new Map([...articles, ...again.map((home) => [home.article, home] as const)])
}
