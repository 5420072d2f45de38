/** Where claims are, by how their id begins. */
import type { Db } from '../database.ts'
import type { ClaimPlace } from '../store.ts'

/** Ids are hexadecimal: all that begin with a prefix lie between it and it followed by a `g`. */
export const claims = (db: Db, prefix: string): Promise<readonly ClaimPlace[]> =>
  db
    .selectFrom('claim')
    .innerJoin('reading', 'reading.seq', 'claim.seq')
    .select(['claim.id as claim', 'reading.article', 'reading.revision'])
    .distinct()
    .where('claim.id', '>=', prefix)
    .where('claim.id', '<', `${prefix}g`)
    .where('reading.content', 'is not', null)
    .orderBy('claim.id')
    .orderBy('reading.article')
    .orderBy('reading.revision')
    .execute()
