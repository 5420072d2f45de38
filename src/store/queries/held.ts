/** What of an addition the ledger holds already. */
import type { Db } from '../database.ts'
import type { Addition } from '../store.ts'
import { modelOf } from './insert.ts'

export interface Held {
  readonly payload: boolean
  readonly article: boolean
  readonly revision: boolean
  readonly reading: boolean
  readonly member: boolean
}

/** What of an addition that depends on. */
interface Asked {
  readonly story: string
  readonly payload: Pick<Addition['payload'], 'how' | 'at' | 'sha256'>
  readonly reading: Pick<Addition['reading'], 'article' | 'revision' | 'engine'>
}

export async function held(db: Db, { story, payload, reading }: Asked): Promise<Held> {
  const { article, revision, engine } = reading
  const states = await db
    .selectFrom('revision')
    .select(['revision', 'captured_at'])
    .where('article', '=', article)
    .orderBy('seq')
    .execute()
  const latest = states.at(-1)
  // A page fetched later shows what stands there now, be it a text that stood there before; a file is a copy of some day.
  const isFetched = payload.how === 'url' || payload.how === 'feed'
  const isLive = isFetched && latest !== undefined && payload.at > latest.captured_at
  return {
    article: latest !== undefined,
    revision: isLive ? latest.revision === revision : states.some((state) => state.revision === revision),
    payload: await some(db.selectFrom('payload').where('article', '=', article).where('sha256', '=', payload.sha256)),
    reading: await some(
      db
        .selectFrom('reading')
        .where('article', '=', article)
        .where('revision', '=', revision)
        .where('engine_version', '=', engine.version)
        .where('engine_model', '=', modelOf(engine)),
    ),
    member: await some(db.selectFrom('member').where('article', '=', article).where('story', '=', story)),
  }
}

interface Query {
  select(column: 'seq'): { limit(count: number): { executeTakeFirst(): Promise<unknown> } }
}

const some = async (query: Query): Promise<boolean> =>
  (await query.select('seq').limit(1).executeTakeFirst()) !== undefined
