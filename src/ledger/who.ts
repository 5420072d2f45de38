/** All that a source said, with its changes of position. */
import { UserError } from '../errors.ts'
import type { SourceRef, StoryClaim } from '../ledger-model.ts'
import type { SourceView } from '../ledger-views.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import type { Store } from '../store/store.ts'
import { type StoryState, stateOf } from './state.ts'

/** One view a story and source that goes by the name. Throws `source-unknown` where none does. */
export async function whoOf(store: Store, name: string, story: string | null): Promise<readonly SourceView[]> {
  const names = story === null ? (await store.stories()).map((summary) => summary.story) : [story]
  const found: SourceView[] = []
  for (const one of names) found.push(...sourceViews(await stateOf(store, one), name))
  if (found.length === 0) throw new UserError('source-unknown', `no source “${name}”`)
  return found
}

const sourceViews = (state: StoryState, name: string): SourceView[] =>
  sourcesNamed([...state.claims.values()], name).map((source) => viewOf(state, source))

export function viewOf({ board, claims }: Pick<StoryState, 'board' | 'claims'>, source: SourceRef): SourceView {
  const isIt = (one: SourceRef): boolean => one.id === source.id
  const positions = board.propositions.flatMap(({ id, text, status, positions }) =>
    positions
      .filter((position) => isIt(position.source))
      .map((position) => ({ proposition: id, text, status, position })),
  )
  const said = [...claims.values()].filter(({ claim, sources }) => claim.voice === 'attributed' && sources.some(isIt))
  return { story: board.story, source, positions, claims: said.sort((a, b) => byEdtf(a.said, b.said)) }
}

/**
 * Sources by id, else by their whole name, else by words of it ("Tarrow" finds "Vesna Tarrow"), in order of their ids; unnamed
 * ones go by their id alone.
 */
export function sourcesNamed(claims: readonly StoryClaim[], name: string): readonly SourceRef[] {
  const attributed = claims.filter(({ claim }) => claim.voice === 'attributed')
  const all = [...new Map(attributed.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()]
  const wanted = name.toLowerCase()
  const exact = all.filter(({ id, name, named }) => id === wanted || (named && name.toLowerCase() === wanted))
  const found = exact.length > 0 ? exact : all.filter((source) => source.named && hasWords(source.name, wanted))
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function hasWords(name: string, wanted: string): boolean {
  const words = new Set(wordsOf(name.toLowerCase()))
  const asked = wordsOf(wanted)
  return asked.length > 0 && asked.every((word) => words.has(word))
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
