/** Where claims stand after they were split off or merged: their proposition may have another id. */
import type { Decision } from '../../ledger-model.ts'
import { article, get } from '../api.ts'

/** Id of the proposition of the first of them; null where they are in none. */
export async function propositionAfter(story: string, { change }: Decision): Promise<string | null> {
  const first = 'claims' in change ? change.claims[0] : undefined
  if (!first) return null
  const { propositions } = await get(article(story, first.article))
  return propositions[first.claim] ?? null
}
