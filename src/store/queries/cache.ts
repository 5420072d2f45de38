/** Derived rows. */
import type { Db } from '../database.ts'
import { packText, unpackText } from '../pack.ts'
import type { Made } from '../store.ts'

/** Of one statement: SQLite takes 32,766 values, a row has three. */
const ROWS = 5000

export async function cached(db: Db, story: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom('cache')
      .select(['key', 'value'])
      .where('story', '=', story)
      .where('key', 'in', some)
      .execute()
    for (const { key, value } of rows) found.set(key, unpackText(value))
  }
  return found
}

export interface Derived {
  readonly story: string
  readonly rows: ReadonlyMap<string, string | null>
  readonly made: Made
}

export async function cache(db: Db, { story, rows, made: { head, from, whole } }: Derived): Promise<boolean> {
  if (await isForgottenSince(db, story, head)) return false
  if (from && ((await cached(db, story, [from[0]])).get(from[0]) ?? null) !== from[1]) return false
  if (whole) await db.deleteFrom('cache').where('story', '=', story).execute()
  else
    for (const some of chunks([...rows.keys()]))
      await db.deleteFrom('cache').where('story', '=', story).where('key', 'in', some).execute()
  const kept = [...rows].flatMap(([key, value]) => (value === null ? [] : [{ story, key, value: packText(value) }]))
  for (const some of chunks(kept)) await db.insertInto('cache').values(some).execute()
  return true
}

const chunks = <T>(all: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / ROWS) }, (_, i) => all.slice(i * ROWS, (i + 1) * ROWS))

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
