/** A store that remembers the readings of stories, so that an entry costs what it brings, and not the whole story again. */
import type { Reading } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { type Keeper, keeper } from './keeper.ts'

/** The same store; what it is asked of one story is fetched only where an entry changed it. */
export function remembering(store: Store): Store {
  const readings = keeper<readonly Reading[]>()
  const decisions = keeper<Awaited<ReturnType<Store['decisions']>>>()
  const head = headsOf(store)
  return {
    ...store,
    head,
    readings: async (story) =>
      readings.at(story, await head(story), async (before) =>
        before === null ? store.readings(story) : ((await grown(store, story, before)) ?? store.readings(story)),
      ),
    decisions: async (story) => decisions.at(story, await head(story), () => store.decisions(story)),
  }
}

/** Whether anything at all came is asked faster than what of it touches a story. */
function headsOf(store: Store): Store['head'] {
  const heads = new Map<string, { readonly seq: number; readonly head: number }>()
  return async (story) => {
    const kept = heads.get(story)
    const news = kept ? await store.log(kept.seq) : []
    if (kept && news.length === 0) return kept.head
    const head = await store.head(story)
    if (head > 0) heads.set(story, { seq: Math.max(head, news.at(-1)?.seq ?? 0), head })
    return head
  }
}

/** Articles that are fetched one by one; the whole story is fetched faster than more of them. */
const FEW = 50

/** With what came since; null where something left, or too much came. */
async function grown(
  store: Store,
  story: string,
  { head, value }: NonNullable<Parameters<Parameters<Keeper<readonly Reading[]>['at']>[2]>[0]>,
): Promise<readonly Reading[] | null> {
  const news = await store.log(head)
  if (news.some(({ kind }) => kind === 'tombstone')) return null
  const members = new Set(value.map(({ article }) => article))
  for (const entry of news) if (entry.kind === 'member' && entry.story === story) members.add(entry.article!)
  const touched = new Set(news.flatMap(({ article }) => (article !== null && members.has(article) ? [article] : [])))
  if (touched.size === 0) return value
  if (touched.size > FEW) return null
  const known = new Set(value.map(nameOf))
  const all = [...value]
  for (const article of touched)
    for (const reading of await store.reading(article)) if (!known.has(nameOf(reading))) place(all, reading)
  return all
}

const nameOf = ({ article, revision, capturedAt, engine, readAt }: Reading): string =>
  [article, revision, capturedAt, engine.version, engine.model, engine.runtime, readAt].join('\n')

/** In order of capture; of one moment, what came later stands later. */
function place(all: Reading[], reading: Reading): void {
  const before = all.findLastIndex(({ capturedAt }) => capturedAt <= reading.capturedAt)
  all.splice(before + 1, 0, reading)
}
