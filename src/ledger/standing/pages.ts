/** Propositions in rows: a page holds those of which the first claim stands in one article, one a line. */
import type { Proposition } from '../../ledger-model.ts'
import type { Placed } from '../../pipeline/ledger/board.ts'
import { jsonLine } from '../../wire.ts'
import { perState } from '../per-state.ts'
import type { Rows } from './rows.ts'
import type { HeldArticle, HeldProposition, Standing } from './standing.ts'

/** The lines of a page by the ids of their propositions. */
export const linesOf = (page: string): ReadonlyMap<string, string> =>
  new Map(page.split('\n').map((line) => [idIn(line), line] as const))

/** Every line begins with it. */
const BEFORE_ID = '{"id":"'
const idIn = (line: string): string => line.slice(BEFORE_ID.length, line.indexOf('"', BEFORE_ID.length))

const lineOf = ({ id, ...rest }: Proposition): string => jsonLine({ id, ...rest })

/** In which article a claim stands. Made by hand, as all that is made of every claim of a story: pairs would cost more than the map. */
export const homesOf = perState((articles: HeldArticles): ReadonlyMap<string, string> => {
  const homes = new Map<string, string>()
  for (const { article, claims } of articles.values()) for (const claim of claims) homes.set(claim, article)
  return homes
})

type HeldArticles = ReadonlyMap<string, HeldArticle>

interface Turn {
  /** Articles that were read anew, or are gone. */
  readonly changed: ReadonlySet<string>
  /** Propositions that are no more, or not as they were. */
  readonly dropped: readonly HeldProposition[]
  /** Those that are new. */
  readonly placed: readonly Placed[]
}

/** The pages as they are now. */
export async function repaged(
  before: Standing,
  articles: ReadonlyMap<string, HeldArticle>,
  { changed, dropped, placed }: Turn,
  rows: Rows,
): Promise<ReadonlyMap<string, string>> {
  const homes = homesOf(articles)
  const coming = Map.groupBy(placed, ({ proposition }) => homes.get(proposition.claims[0]!)!)
  const going = new Set(dropped.map(({ id }) => id))
  const left = dropped.flatMap(({ claims }) => homes.get(claims[0]!) ?? [])
  const touched = new Set([...coming.keys(), ...left, ...changed])
  const names = new Map([...touched].map((article) => [article, before.pages.get(article) ?? null] as const))
  const old = await rows.get([...names.values()])
  for (const name of names.values()) rows.drop(name)
  const again = [...names].map(([article, name]) => {
    const lines = name === null || changed.has(article) ? [] : [...linesOf(old.get(name)!)]
    const now = new Map(lines.filter(([id]) => !going.has(id)))
    for (const { proposition } of coming.get(article) ?? []) now.set(proposition.id, lineOf(proposition))
    const text = [...now].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
    return [article, rows.put('page', text.join('\n'))] as const
  })
  const pages = new Map([...before.pages, ...again])
  return new Map([...pages].flatMap(([article, page]) => (page === null ? [] : [[article, page] as const])))
}
