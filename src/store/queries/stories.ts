/** The stories of a ledger, and how much is in them. */
import type { StorySummary } from '../../ledger-model.ts'
import type { Db } from '../database.ts'

export async function stories(db: Db): Promise<readonly StorySummary[]> {
  const byStory = Map.groupBy(await revisionsOf(db), ({ story }) => story)
  return [...byStory].map(([story, rows]) => summary(story, rows)).sort((a, b) => (a.story < b.story ? -1 : 1))
}

export const storiesOf = async (db: Db, article: string): Promise<readonly string[]> =>
  (await db.selectFrom('member').select('story').where('article', '=', article).execute()).map(({ story }) => story)

/** A row for each state of a text and each reading of it, the latest of an article last. */
const revisionsOf = (db: Db) =>
  db
    .selectFrom('member')
    .innerJoin('revision', 'revision.article', 'member.article')
    .innerJoin('reading', (join) =>
      join.onRef('reading.article', '=', 'revision.article').onRef('reading.revision', '=', 'revision.revision'),
    )
    .leftJoin('tombstone', 'tombstone.article', 'member.article')
    .select(['member.story', 'member.article', 'revision.revision', 'revision.captured_at', 'reading.claims'])
    .select('tombstone.seq as forgotten')
    .orderBy('revision.seq')
    .orderBy('reading.seq')
    .execute()

type Row = Awaited<ReturnType<typeof revisionsOf>>[number]

/** Claims are those of the latest reading of each article; what is forgotten counts only for the times of capture. */
function summary(story: string, rows: readonly Row[]): StorySummary {
  const held = rows.filter(({ forgotten }) => forgotten === null)
  const claims = new Map(held.map((row) => [row.article, row.claims]))
  const times = rows.map(({ captured_at }) => captured_at).sort()
  return {
    story,
    articles: claims.size,
    revisions: new Set(held.map(({ article, revision }) => `${article} ${revision}`)).size,
    claims: [...claims.values()].reduce((sum, count) => sum + count, 0),
    first: times[0]!,
    latest: times.at(-1)!,
  }
}
