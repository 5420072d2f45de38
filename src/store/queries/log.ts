/** The log, and how far it has got. */
import type { Db } from '../database.ts'
import type { Entry } from '../store.ts'

export const log = (db: Db, after: number): Promise<readonly Entry[]> =>
  db
    .selectFrom('entry')
    .select(['seq', 'at', 'kind', 'story', 'article', 'about', 'engine'])
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()

/** Entries of the story itself, and those of its articles that came by way of another story. */
export async function head(db: Db, story: string): Promise<number> {
  const own = await db
    .selectFrom('entry')
    .select((q) => q.fn.max('seq').as('last'))
    .where('story', '=', story)
    .executeTakeFirstOrThrow()
  const shared = await db
    .selectFrom('entry')
    .innerJoin('member', 'member.article', 'entry.article')
    .select((q) => q.fn.max('entry.seq').as('last'))
    .where('member.story', '=', story)
    .executeTakeFirstOrThrow()
  return Math.max(own.last ?? 0, shared.last ?? 0)
}
