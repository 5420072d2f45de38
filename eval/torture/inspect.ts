/** What is wrong with a ledger that was tortured: articles missing, halves, gaps. */
import { createHash } from 'node:crypto'
import { openStore } from '../../src/store/open.ts'
import type { Entry, Store } from '../../src/store/store.ts'
import { articleOf, endOf } from './articles.ts'

export interface Inspection {
  /** Additions that are there, acknowledged or not. */
  readonly present: number
  /** One line for each thing that is wrong. */
  readonly wrong: readonly string[]
}

/** Opens the ledger anew. `limit`: the numbers of all articles that can be there are below it. */
export async function inspect(place: string, acknowledged: Iterable<number>, limit: number): Promise<Inspection> {
  const store = await openStore(place, {})
  try {
    const log = await store.log(0)
    const byArticle = Map.groupBy(log, ({ article }) => article)
    const wrong = log.flatMap(({ seq }, i) => (seq === i + 1 ? [] : [`entry ${seq} stands at ${i + 1}`]))
    const present = new Set<number>()
    for (let i = 0; i < limit; i++) {
      const found = await inspectArticle(store, i, byArticle.get(articleOf(i)) ?? [])
      wrong.push(...found.wrong)
      if (found.isPresent) present.add(i)
    }
    for (const i of acknowledged) if (!present.has(i)) wrong.push(`${i} was acknowledged and is not there`)
    return { present: present.size, wrong }
  } finally {
    await store.close()
  }
}

async function inspectArticle(store: Store, i: number, entries: readonly Entry[]) {
  const readings = await store.reading(articleOf(i))
  const own = readings.filter(({ read }) => read.text.endsWith(endOf(i)))
  const wrong = kindsOf(entries) === expectedKinds(readings.length) ? [] : [`${i} is half there: ${kindsOf(entries)}`]
  if (own.length > 1) wrong.push(`${i} is there ${own.length} times`)
  for (const { article, payload, claims } of own) {
    const bytes = (await store.payload(article, payload!))?.bytes ?? new Uint8Array()
    if (createHash('sha256').update(bytes).digest('hex') !== payload) wrong.push(`${i} lacks its payload`)
    for (const { id } of claims) if ((await store.claims(id)).length !== 1) wrong.push(`${i} lacks the claim ${id}`)
  }
  return { wrong, isPresent: own.length > 0 }
}

const kindsOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ kind }) => kind)
    .sort()
    .join(' ')

/** The article and its story once, the rest with each revision. */
function expectedKinds(revisions: number): string {
  if (revisions === 0) return ''
  const each = ['payload', 'revision', 'reading'].flatMap((kind) => Array.from({ length: revisions }, () => kind))
  return ['article', 'member', ...each].sort().join(' ')
}
