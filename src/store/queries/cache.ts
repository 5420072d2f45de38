/** Derived rows. */
import type { Db } from '../database.ts'

export async function cached(db: Db, story: string, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('cache')
    .select('value')
    .where('story', '=', story)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.value ?? null
}

export interface Derived {
  readonly story: string
  readonly rows: ReadonlyMap<string, string | null>
  /** `seq` of the latest entry that they were made from. */
  readonly head: number
}

export async function cache(db: Db, { story, rows, head }: Derived): Promise<void> {
  if (await isForgottenSince(db, story, head)) return
  for (const [key, value] of rows) {
    await db.deleteFrom('cache').where('story', '=', story).where('key', '=', key).execute()
    if (value !== null) await db.insertInto('cache').values({ story, key, value }).execute()
  }
}

/** Rows may hold words of an article that was forgotten while they were made. */
async function isForgottenSince(db: Db, story: string, head: number): Promise<boolean> {
  const row = await db
    .selectFrom('tombstone')
    .innerJoin('member', 'member.article', 'tombstone.article')
    .select('tombstone.seq')
    .where('member.story', '=', story)
    .where('tombstone.seq', '>', head)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
