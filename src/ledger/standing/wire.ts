/** A standing as rows and back: shelves, on which the articles stand, and the rest. Claims are named there by their number on the shelves. */
import { hash } from '../../pipeline/hash.ts'
import { jsonLine } from '../../wire.ts'
import type { Rows } from './rows.ts'
import type { HeldArticle, HeldDecision, Standing } from './standing.ts'

/** Articles come onto the same shelf again and again, so that one that is added changes one of so many. */
const SHELVES = 32
const shelfOf = (article: string): number => Number.parseInt(hash(article).slice(0, 4), 16) % SHELVES

interface Written {
  readonly head: number
  readonly asOf: string
  readonly decisions: readonly HeldDecision[]
  /** Rows, null for an empty one. */
  readonly shelves: readonly (string | null)[]
  readonly pages: readonly (readonly [article: string, page: string])[]
  readonly units: readonly (readonly [
    ties: string | null,
    blocks: readonly (readonly (readonly [id: string, latest: string, claims: readonly number[]])[])[],
  ])[]
}

/** What of a standing is written, and where its articles stand. */
export interface Shelved {
  readonly text: string
  readonly shelves: readonly (string | null)[]
}

/** Only shelves on which an article changed are written anew; those of `before` go. */
export function toRows(standing: Standing, before: Standing, shelvesBefore: Shelved['shelves'], rows: Rows): Shelved {
  const { head, asOf, decisions, articles, units, pages } = standing
  const full = Array.from({ length: SHELVES }, (): HeldArticle[] => [])
  for (const article of articles.values()) full[shelfOf(article.article)]!.push(article)
  const others = [...articles.values(), ...before.articles.values()].filter(
    ({ article }) => articles.get(article) !== before.articles.get(article),
  )
  const touched = new Set(others.map(({ article }) => shelfOf(article)))
  for (const at of touched) rows.drop(shelvesBefore[at] ?? null)
  for (const own of full) own.sort((a, b) => (a.article < b.article ? -1 : 1))
  const shelves = full.map((own, at) =>
    touched.has(at) ? rows.put('shelf', own.map(jsonLine).join('\n')) : (shelvesBefore[at] ?? null),
  )
  const numbers = new Map<string, number>()
  for (const { claims } of full.flat()) for (const claim of claims) numbers.set(claim, numbers.size)
  const written: Written = {
    ...{ head, asOf, decisions, shelves, pages: [...pages] },
    units: units.map(({ ties, blocks }) => [
      ties,
      blocks.map((block) =>
        block.map(({ id, latest, claims }) => [id, latest, claims.map((claim) => numbers.get(claim)!)]),
      ),
    ]),
  }
  return { text: jsonLine(written), shelves }
}

export async function fromRows(text: string, rows: Rows): Promise<{ standing: Standing } & Pick<Shelved, 'shelves'>> {
  const { head, asOf, decisions, shelves, pages, units } = JSON.parse(text) as Written
  const texts = await rows.get(shelves)
  const articles = shelves.flatMap((name) => (name === null ? [] : texts.get(name)!.split('\n'))).map(articleIn)
  const keys = articles.flatMap(({ claims }) => claims)
  const standing: Standing = {
    ...{ head, asOf, decisions, pages: new Map(pages) },
    articles: new Map(articles.map((held) => [held.article, held])),
    units: units.map(([ties, blocks]) => ({
      ties,
      blocks: blocks.map((block) =>
        block.map(([id, latest, numbers]) => ({ id, latest, claims: numbers.map((number) => keys[number]!) })),
      ),
    })),
  }
  return { standing, shelves }
}

const articleIn = (line: string): HeldArticle => JSON.parse(line) as HeldArticle
