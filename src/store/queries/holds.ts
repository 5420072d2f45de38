/** Whether a text is known, before it is read. */
import type { Db } from '../database.ts'
import type { Held } from '../store.ts'
import { isForgotten } from './forget.ts'
import { held } from './held.ts'
import { modelOf } from './insert.ts'

export async function holds(db: Db, { article, revision, engine, story, payload }: Held): Promise<number | null> {
  if (await isForgotten(db, article)) return null
  const there = await held(db, { story, payload: { ...payload, sha256: '' }, reading: { article, revision, engine } })
  if (!there.article || !there.revision || !there.reading || !there.member) return null
  const row = await db
    .selectFrom('reading')
    .select('claims')
    .where('article', '=', article)
    .where('revision', '=', revision)
    .where('engine_version', '=', engine.version)
    .where('engine_model', '=', modelOf(engine))
    .executeTakeFirst()
  return row?.claims ?? null
}
