/** The bytes as received. */
import type { Payload } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { decompress } from '../pack.ts'

export async function payloadOf(db: Db, article: string, sha256: string): Promise<Payload | null> {
  const row = await db
    .selectFrom('payload')
    .innerJoin('blob', 'blob.sha256', 'payload.sha256')
    // Bytes of a forgotten article may still be there for another one.
    .leftJoin('tombstone', 'tombstone.article', 'payload.article')
    .select(['bytes', 'media_type', 'how', 'received_from', 'payload.at'])
    .where('payload.article', '=', article)
    .where('payload.sha256', '=', sha256)
    .where('tombstone.seq', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const { bytes, media_type, how, received_from, at } = row
  return { sha256, bytes: decompress(bytes), mediaType: media_type, how, from: received_from, at }
}

export async function articlesFrom(db: Db, from: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('payload')
    .select('article')
    .distinct()
    .where('received_from', '=', from)
    .where('article', 'not in', db.selectFrom('tombstone').select('article'))
    .orderBy('article')
    .execute()
  return rows.map(({ article }) => article)
}
