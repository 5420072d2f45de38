/** One proposition, by the beginning of its id, in whichever story it stands. */
import { UserError } from '../errors.ts'
import type { Proposition } from '../ledger-model.ts'
import type { PropositionView } from '../ledger-views.ts'
import type { PropositionPage } from '../page-views.ts'
import { contextOf, sentencesOf } from '../pipeline/report/dossier/context.ts'
import type { Store } from '../store/store.ts'
import { beginSo } from './begin-so.ts'
import { boardOf } from './board.ts'
import { claimsOf, type StoryClaims } from './claims.ts'
import type { StoryState } from './state.ts'

/** `story`: the only one to look in, null for all. Throws `proposition-unknown` unless exactly one is meant. */
export async function propositionOf(store: Store, prefix: string, story: string | null): Promise<PropositionView> {
  const names = story === null ? (await store.stories()).map((summary) => summary.story) : [story]
  const found = []
  for (const name of names) {
    const { propositions } = await boardOf(store, name)
    found.push(...propositions.filter(({ id }) => id.startsWith(prefix)).map((proposition) => ({ name, proposition })))
  }
  const one = onlyOne(found, prefix)
  return viewOf(one.name, one.proposition, await claimsOf(store, one.name))
}

/** With the sentences that its claims stand in. */
export function propositionPage({ board, claims, readings }: StoryState, prefix: string): PropositionPage {
  const found = board.propositions.filter(({ id }) => id.startsWith(prefix))
  const view = viewOf(board.story, onlyOne(found, prefix), claims)
  const texts = new Map(readings.map(({ article, revision, read }) => [`${article} ${revision}`, read.text]))
  const contexts = view.claims.map(({ claim, article }) => {
    const text = texts.get(`${article.article} ${article.revision}`)!
    return [claim.id, contextOf(text, claim, sentencesOf(text))] as const
  })
  return { ...view, contexts: Object.fromEntries(contexts) }
}

function onlyOne<T>(found: readonly T[], prefix: string): T {
  const [one, another] = found
  if (one && !another) return one
  throw new UserError('proposition-unknown', beginSo(found.length, 'proposition', prefix))
}

const viewOf = (story: string, proposition: Proposition, claims: StoryClaims): PropositionView => ({
  story,
  proposition,
  claims: proposition.claims.flatMap((id) => claims.get(id) ?? []),
})
