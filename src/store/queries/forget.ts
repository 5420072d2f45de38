/** Removes an article's text for legal reasons. What tells that it was there stays. */
import type { Decision } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { pack, unpack } from '../pack.ts'
import { append } from './append.ts'
import { storiesOf } from './stories.ts'
import { without } from './without.ts'

export interface Forgetting {
  readonly article: string
  readonly by: string
  readonly why: string
  readonly at: string
}

export async function forget(db: Db, { article, by, why, at }: Forgetting): Promise<boolean> {
  const there = await db.selectFrom('article').select('seq').where('id', '=', article).executeTakeFirst()
  if (there === undefined || (await isForgotten(db, article))) return false
  const line = {
    at,
    kind: 'tombstone',
    story: null,
    article,
    about: `forgotten by ${by}: ${why}`,
    engine: null,
  } as const
  const [seq] = await append(db, [line])
  await db.insertInto('tombstone').values({ seq: seq!, article, forgotten_by: by, why, at }).execute()
  await db.updateTable('reading').set({ content: null, claims: 0 }).where('article', '=', article).execute()
  await forgetBytes(db, article)
  for (const story of await storiesOf(db, article)) {
    await db.deleteFrom('cache').where('story', '=', story).execute()
    await forgetQuoted(db, story, article)
  }
  return true
}

export const isForgotten = async (db: Db, article: string): Promise<boolean> =>
  (await db.selectFrom('tombstone').select('seq').where('article', '=', article).executeTakeFirst()) !== undefined

/** Bytes that another article came with too stay with that one. */
async function forgetBytes(db: Db, article: string): Promise<void> {
  const own = db.selectFrom('payload').select('sha256').where('article', '=', article)
  const others = db
    .selectFrom('payload')
    .select('sha256')
    .where('article', 'not in', db.selectFrom('tombstone').select('article'))
  await db.deleteFrom('blob').where('sha256', 'in', own).where('sha256', 'not in', others).execute()
}

async function forgetQuoted(db: Db, story: string, article: string): Promise<void> {
  const copies = await copiesOf(db, story, article)
  const rows = await db.selectFrom('decision').select(['seq', 'content']).where('story', '=', story).execute()
  for (const { seq, content } of rows) {
    if (content === null) continue
    const decision = unpack<Decision>(content)
    const change = without(decision.change, article, copies)
    if (change === decision.change) continue
    const left = change === null ? null : pack({ ...decision, change })
    await db.updateTable('decision').set({ content: left }).where('seq', '=', seq).execute()
  }
}

/** Other articles of the story that have, or had, a text of it, by revision. */
async function copiesOf(db: Db, story: string, article: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('revision as copy')
    .innerJoin('member', 'member.article', 'copy.article')
    .innerJoin('revision as own', 'own.revision', 'copy.revision')
    .select(['copy.revision', 'copy.article'])
    .where('own.article', '=', article)
    .where('copy.article', '!=', article)
    .where('member.story', '=', story)
    .where('copy.article', 'not in', db.selectFrom('tombstone').select('article'))
    .orderBy('copy.article')
    .execute()
  return new Map(rows.map((row) => [row.revision, row.article]))
}
