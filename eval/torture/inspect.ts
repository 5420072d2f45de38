/** What is wrong with a ledger that was tortured: articles missing, halves, gaps. */
import { createHash } from 'node:crypto'
import type { Reading } from '../../src/ledger-model.ts'
import { openStore } from '../../src/store/open.ts'
import type { Entry, Store } from '../../src/store/store.ts'

/** What was acknowledged: an article, and how its text ends. */
export interface Acknowledged {
  readonly article: string
  readonly end: string
}

export interface Inspection {
  /** Revisions that are there, acknowledged or not. */
  readonly present: number
  /** One line for each thing that is wrong. */
  readonly wrong: readonly string[]
}

/** Opens the ledger anew, and looks at all that is in it. */
export async function inspect(place: string, acknowledged: Iterable<Acknowledged>): Promise<Inspection> {
  const store = await openStore(place, {})
  try {
    const log = await store.log(0)
    const wrong = log.flatMap(({ seq }, i) => (seq === i + 1 ? [] : [`entry ${seq} stands at ${i + 1}`]))
    const readings = new Map<string, readonly Reading[]>()
    for (const [article, entries] of Map.groupBy(log, ({ article }) => article!)) {
      readings.set(article, await store.reading(article))
      wrong.push(...(await wrongWith(store, article, entries, readings.get(article)!)))
    }
    for (const { article, end } of acknowledged) {
      const own = (readings.get(article) ?? []).filter(({ read }) => read.text.endsWith(end))
      if (own.length !== 1) wrong.push(`${article} ${end} was acknowledged and is there ${own.length} times`)
    }
    return { present: [...readings.values()].reduce((sum, { length }) => sum + length, 0), wrong }
  } finally {
    await store.close()
  }
}

async function wrongWith(store: Store, id: string, entries: readonly Entry[], readings: readonly Reading[]) {
  const kinds = entries.map(({ kind }) => kind).sort()
  const wrong = kinds.join() === whole(readings.length).join() ? [] : [`${id} is half there: ${kinds.join(' ')}`]
  for (const { article, payload, claims } of readings) {
    const bytes = (await store.payload(article, payload!))?.bytes ?? new Uint8Array()
    if (createHash('sha256').update(bytes).digest('hex') !== payload) wrong.push(`${id} lacks its payload`)
    for (const claim of claims) {
      const places = await store.claims(claim.id)
      if (!places.some((place) => place.article === article)) wrong.push(`${id} lacks the claim ${claim.id}`)
    }
  }
  return wrong
}

/** Kinds of entries: the article and its story once, the rest with each revision. */
function whole(revisions: number): readonly Entry['kind'][] {
  const each = Array.from({ length: revisions }, () => ['payload', 'revision', 'reading'] as const)
  return (['article', 'member', ...each.flat()] as const).toSorted()
}
