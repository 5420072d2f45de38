/** What a person decided about a story. */
import type { Decision } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { pack, unpack } from '../pack.ts'
import { append } from './append.ts'

export async function decide(db: Db, decision: Decision): Promise<void> {
  const { id, story, by, at, change } = decision
  const there = await db.selectFrom('decision').select('seq').where('id', '=', id).executeTakeFirst()
  if (there !== undefined) return
  const about = `${change.kind}${namedIn(decision)} by ${by}, decision ${id}`
  const [seq] = await append(db, [{ at, kind: 'decision', story, article: articleOf(decision), about, engine: null }])
  await db
    .insertInto('decision')
    .values({ seq: seq!, id, story, content: pack(decision) })
    .execute()
}

export async function decisionsOf(db: Db, story: string): Promise<readonly Decision[]> {
  const rows = await db.selectFrom('decision').select('content').where('story', '=', story).orderBy('seq').execute()
  return rows.flatMap(({ content }) => (content === null ? [] : [unpack<Decision>(content)]))
}

const articleOf = ({ change }: Decision): string | null => ('claim' in change ? change.claim.article : null)

/** Ids; none for a source, whose id may hold words of an article. */
function namedIn({ change }: Decision): string {
  if (change.kind === 'undo') return ` of decision ${change.decision}`
  const ids =
    'claim' in change ? [change.claim.claim] : 'claims' in change ? change.claims.map(({ claim }) => claim) : []
  return ids.length === 0 ? '' : ` of ${ids.length === 1 ? 'claim' : 'claims'} ${ids.join(', ')}`
}
