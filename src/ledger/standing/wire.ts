/** A standing as text and back. Claims are written once, and then named by their number. */
import { jsonLine } from '../../wire.ts'
import type { HeldArticle, HeldDecision, Standing } from './standing.ts'

interface Written {
  readonly head: number
  readonly asOf: string
  readonly decisions: readonly HeldDecision[]
  readonly articles: readonly HeldArticle[]
  readonly units: readonly (readonly [
    ties: string | null,
    blocks: readonly (readonly (readonly [id: string, latest: string, claims: readonly number[]])[])[],
  ])[]
}

export function toText({ head, asOf, decisions, articles, units }: Standing): string {
  const numbers = new Map<string, number>()
  for (const { claims } of articles.values()) for (const claim of claims) numbers.set(claim, numbers.size)
  const written: Written = {
    head,
    asOf,
    decisions,
    articles: [...articles.values()],
    units: units.map(({ ties, blocks }) => [
      ties,
      blocks.map((block) =>
        block.map(({ id, latest, claims }) => [id, latest, claims.map((claim) => numbers.get(claim)!)]),
      ),
    ]),
  }
  return jsonLine(written)
}

export function fromText(text: string): Standing {
  const { head, asOf, decisions, articles, units } = JSON.parse(text) as Written
  const keys = articles.flatMap(({ claims }) => claims)
  return {
    head,
    asOf,
    decisions,
    articles: new Map(articles.map((held) => [held.article, held])),
    units: units.map(([ties, blocks]) => ({
      ties,
      blocks: blocks.map((block) =>
        block.map(([id, latest, numbers]) => ({ id, latest, claims: numbers.map((number) => keys[number]!) })),
      ),
    })),
  }
}
