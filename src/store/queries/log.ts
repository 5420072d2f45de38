/** The log, and how far it has got. */
import type { Change, Decision } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { unpack } from '../pack.ts'
import type { Entry, Sets } from '../store.ts'

export async function log(db: Db, after: number): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .leftJoin('decision', 'decision.seq', 'entry.seq')
    .leftJoin('tombstone', 'tombstone.seq', 'entry.seq')
    .select(['entry.seq', 'entry.at', 'entry.kind', 'entry.story', 'entry.article', 'entry.about', 'entry.engine'])
    .select(['decision.content', 'tombstone.forgotten_by as by', 'tombstone.why'])
    .where('entry.seq', '>', after)
    .orderBy('entry.seq')
    .execute()
  return rows.map(({ content, ...entry }) => {
    if (content === null) return { ...entry, sets: null }
    const { by, why, change } = unpack<Decision>(content)
    return { ...entry, by, why, sets: setsOf(change) }
  })
}

/** Without the claim, which is named by its words. */
function setsOf(change: Change): Sets | null {
  if (change.kind === 'relabel') return { act: change.act, negated: change.negated }
  if (change.kind === 'rename') return { source: change.source, name: change.name }
  return change.kind === 'reliability' ? { source: change.source, grade: change.grade } : null
}

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
