/** What is left of the forgotten articles of a story. */
import type { Tombstone } from '../../ledger-model.ts'
import type { Db } from '../database.ts'

export const tombstonesOf = (db: Db, story: string): Promise<readonly Tombstone[]> =>
  db
    .selectFrom('tombstone')
    .innerJoin('member', 'member.article', 'tombstone.article')
    .select(['tombstone.article', 'tombstone.forgotten_by as by', 'tombstone.why', 'tombstone.at'])
    .where('member.story', '=', story)
    .orderBy('tombstone.seq')
    .execute()
