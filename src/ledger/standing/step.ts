/** From one standing to the next: some articles came, changed or went, or something of them was decided. */
import { effective } from '../../pipeline/group/decided.ts'
import { findClaims } from '../../pipeline/group/find-claim.ts'
import { propositionsOf } from '../../pipeline/group/propositions.ts'
import { type Placed, placedOf } from '../../pipeline/ledger/board.ts'
import { jsonLine } from '../../wire.ts'
import { currentOf, regrouping } from '../compute.ts'
import { historyOf } from '../history.ts'
import { type News, newsOf, type Ties } from './link.ts'
import { repaged } from './pages.ts'
import type { Now, Reader } from './reader.ts'
import type { Rows } from './rows.ts'
import { type ShapedBlock, type ShapedUnit, shape } from './shape.ts'
import { claimsOf, type HeldArticle, type HeldProposition, readingsIn, type Standing, type Unit } from './standing.ts'

export interface Step {
  readonly now: Now
  readonly read: Reader
  readonly rows: Rows
  /** Articles that are read anew, or are gone. */
  readonly changed: ReadonlySet<string>
  /** Every proposition is made anew. */
  readonly everything: boolean
}

export async function stepped(before: Standing, step: Step): Promise<Pick<Standing, 'articles' | 'units' | 'pages'>> {
  const { now, read, rows, changed } = step
  const here = [...changed].filter((article) => now.states.has(article))
  const readings = currentOf(await read(here), now.inCopies).filter(({ article }) => changed.has(article))
  const others = [...before.articles.values()].filter(({ article }) => !changed.has(article))
  for (const article of changed) rows.drop(before.articles.get(article)?.features ?? null)
  const news = await newsOf(readings, others, rows)
  const touched = touchedBy(before, news, await mergesOf(step), step)
  const ties = await tiesLeft(touched, rows)
  const units = shape({
    ...touched,
    touched: touched.units,
    links: [...ties.links, ...news.links],
    references: [...ties.references, ...news.references],
    everything: step.everything,
  })
  const articles = new Map<string, HeldArticle>([
    ...others.map((one) => [one.article, one] as const),
    ...[...news.articles].map(([article, one]) => [article, { ...one, ...heldNow(article, now) }] as const),
  ])
  const placed = await describe(units, articles, step)
  for (const { ties } of touched.units) rows.drop(ties)
  return {
    articles,
    pages: await repaged(before, articles, { changed, placed, dropped: dropped(touched.units, units) }, rows),
    units: [...before.units.filter((unit) => !touched.units.has(unit)), ...heldUnits(units, placed, rows)],
  }
}

const heldNow = (article: string, { states, kin }: Now): Pick<HeldArticle, 'article' | 'readings' | 'kin'> => ({
  article,
  readings: readingsIn(states.get(article)!),
  kin: kin.get(article)!,
})

/** The claims that each merge names, as they stand now. */
async function mergesOf({ now, read }: Step): Promise<readonly (readonly string[])[]> {
  const changes = regrouping(now.inCopies).flatMap(({ change }) => (change.kind === 'merge' ? [change] : []))
  const named = changes.flatMap(({ claims }) => claims.map(({ article }) => article))
  const readings = currentOf(await read(named.filter((article) => now.states.has(article))), now.inCopies)
  return changes.map(({ claims }) => claims.flatMap((ref) => findClaims(readings, ref)))
}

function touchedBy(
  before: Standing,
  news: News,
  merges: readonly (readonly string[])[],
  { changed, everything }: Step,
) {
  const removed = new Set([...changed].flatMap((article) => before.articles.get(article)?.claims ?? []))
  const fresh = new Set([...news.articles.values()].flatMap(({ claims }) => claims))
  const touching = merges.filter((merge) => merge.some((claim) => fresh.has(claim))).flat()
  const reached = new Set([...removed, ...news.links.flatMap(({ a, b }) => [a, b]), ...touching])
  const isTouched = (unit: Unit): boolean => everything || claimsOf(unit).some((claim) => reached.has(claim))
  const units = new Set(before.units.filter(isTouched))
  return { removed, fresh, merges, units }
}

interface Touched {
  readonly units: ReadonlySet<Unit>
  /** Claims that are no more, or are read anew. */
  readonly removed: ReadonlySet<string>
}

/** What tied the claims of the touched units that stay as they were. */
async function tiesLeft({ units, removed }: Touched, rows: Rows): Promise<Ties> {
  const texts = await rows.get([...units].map(({ ties }) => ties))
  const all = [...texts.values()].map((text) => JSON.parse(text) as Ties)
  return {
    links: all.flatMap(({ links }) => links).filter(({ a, b }) => !removed.has(a) && !removed.has(b)),
    references: all.flatMap(({ references }) => references).filter((pair) => !pair.some((claim) => removed.has(claim))),
  }
}

/** Propositions that are no more, or not as they were. */
function dropped(old: Iterable<Unit>, units: readonly ShapedUnit[]): readonly HeldProposition[] {
  const kept = new Set(units.flatMap(({ blocks }) => blocks.map(({ before }) => before)))
  return [...old].flatMap(({ blocks }) => blocks.filter((block) => !kept.has(block)).flat())
}

/** The propositions of all blocks that are not as before. */
async function describe(
  units: readonly ShapedUnit[],
  articles: ReadonlyMap<string, HeldArticle>,
  { now, read }: Step,
): Promise<readonly Placed[]> {
  const blocks = units.flatMap(({ blocks }) => blocks).filter(({ before }) => before === null)
  const blockOf = new Map<string, ShapedBlock>(
    blocks.flatMap((one) => one.claims.map((claim) => [claim, one] as const)),
  )
  const holds = ({ claims }: HeldArticle): boolean => claims.some((claim) => blockOf.has(claim))
  const readings = await read([...articles.values()].filter(holds).map(({ article }) => article))
  const current = currentOf(readings, now.inCopies)
  const links = units
    .flatMap((unit) => unit.links)
    .filter(({ a, b }) => blockOf.has(a) && blockOf.get(a) === blockOf.get(b))
  const groups = propositionsOf(current, links, regrouping(now.inCopies))
  const made = groups.filter(({ claims }) => blockOf.has(claims[0]!))
  return placedOf(current, made, effective(now.decisions), historyOf(readings, now.inCopies))
}

function heldUnits(units: readonly ShapedUnit[], placed: readonly Placed[], rows: Rows): readonly Unit[] {
  const made = new Map(placed.flatMap((one) => one.proposition.claims.map((claim) => [claim, one] as const)))
  const held = ({ proposition: { id, claims }, latest }: Placed): HeldProposition => ({ id, latest, claims })
  return units.map(({ blocks, links, references }) => ({
    ties: links.length + references.length === 0 ? null : rows.put('ties', jsonLine({ links, references })),
    blocks: blocks.map(
      ({ claims, before }) => before ?? [...new Set(claims.flatMap((claim) => made.get(claim) ?? []))].map(held),
    ),
  }))
}
