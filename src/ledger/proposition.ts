/** One proposition, by the beginning of its id, in whichever story it stands. */
import { UserError } from '../errors.ts'
import type { PropositionView } from '../ledger-views.ts'
import type { Store } from '../store/store.ts'
import { boardOf } from './board.ts'
import { claimsOf } from './claims.ts'

/** `story`: the only one to look in, null for all. Throws `proposition-unknown` unless exactly one is meant. */
export async function propositionOf(store: Store, prefix: string, story: string | null): Promise<PropositionView> {
  const names = story === null ? (await store.stories()).map((summary) => summary.story) : [story]
  const found = []
  for (const name of names) {
    const { propositions } = await boardOf(store, name)
    found.push(...propositions.filter(({ id }) => id.startsWith(prefix)).map((proposition) => ({ name, proposition })))
  }
  const [one, another] = found
  if (!one || another) throw new UserError('proposition-unknown', `${found.length || 'no'} propositions of “${prefix}”`)
  const claims = await claimsOf(store, one.name)
  return {
    story: one.name,
    proposition: one.proposition,
    claims: one.proposition.claims.flatMap((id) => claims.get(id) ?? []),
  }
}
