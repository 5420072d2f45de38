/**
 * Articles that may hold claims of the same ids: those that have, or had, the same text, and those to which a person added the same claim. Their claims
 * get their keys together, so that when one of them comes or goes the others are read anew.
 */
import type { Decision } from '../../ledger-model.ts'
import type { State } from '../../store/store.ts'

export type Kin = ReadonlyMap<string, readonly string[]>

/** What each article has in common with its kin, by article. `states`: in order of capture. */
export function kinOf(states: readonly State[], decisions: readonly Decision[]): Kin {
  const added = new Map<string, string[]>()
  for (const { change } of decisions) {
    if (change.kind !== 'add') continue
    const own = added.get(change.claim.article)
    if (own) own.push(change.value.id)
    else added.set(change.claim.article, [change.value.id])
  }
  const texts = Map.groupBy(states, ({ article }) => article)
  return new Map(
    [...texts].map(([article, own]) => [
      article,
      [...new Set(own.map(({ revision }) => revision)), ...(added.get(article) ?? [])],
    ]),
  )
}

/** The articles with all that share something with them, in one step or several. */
export function withKin(articles: Iterable<string>, kin: Kin): ReadonlySet<string> {
  const sharing = new Map<string, string[]>()
  for (const [article, shared] of kin)
    for (const one of shared) {
      const own = sharing.get(one)
      if (own) own.push(article)
      else sharing.set(one, [article])
    }
  const all = new Set(articles)
  for (const article of all)
    for (const one of kin.get(article) ?? []) for (const other of sharing.get(one)!) all.add(other)
  return all
}
