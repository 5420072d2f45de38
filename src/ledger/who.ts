/** All that a source said, with its changes of position. */
import type { Proposition, SourceRef, StoryClaim } from '../ledger-model.ts'
import type { SeeAlso, SourceView } from '../ledger-views.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import type { Store } from '../store/store.ts'
import { seeAlso } from './see-also.ts'
import { sourcesIn, sourcesNamed, unknownSource } from './source-names.ts'
import { type StoryState, stateOf } from './state.ts'

/** One view a story and source that goes by the name. Throws `source-unknown` where none does. */
export async function whoOf(store: Store, name: string, story: string | null): Promise<readonly SourceView[]> {
  const names = story === null ? (await store.stories()).map((summary) => summary.story) : [story]
  const found: SourceView[] = []
  const others: StoryClaim[] = []
  for (const one of names) {
    const state = await stateOf(store, one)
    const claims = [...state.claims.values()]
    const named = sourcesNamed(claims, name)
    found.push(...named.map((source) => viewOf(state, source)))
    if (named.length === 0) others.push(...claims)
  }
  if (found.length === 0) throw unknownSource(others, name)
  return found
}

export function viewOf({ board, claims }: Pick<StoryState, 'board' | 'claims'>, source: SourceRef): SourceView {
  const isIt = (one: SourceRef): boolean => one.id === source.id
  const related = seeAlso(source, sourcesIn([...claims.values()]))
  const positions = board.propositions.flatMap((proposition) =>
    proposition.positions
      .filter((position) => isIt(position.source))
      .map((position) => {
        const { id, text, status, captured } = proposition
        const others = otherwise(proposition, position.stance, related)
        return { proposition: id, text, status, position, captured, others }
      }),
  )
  const said = [...claims.values()].filter(({ claim, sources }) => claim.voice === 'attributed' && sources.some(isIt))
  const inOrder = said.sort((a, b) => byEdtf(a.said, b.said))
  return { story: board.story, source, positions, claims: inOrder, seeAlso: related }
}

function otherwise({ positions }: Proposition, stance: string, related: readonly SeeAlso[]) {
  const ids = new Set(related.filter(({ how }) => NEAR.has(how)).map((one) => one.source.id))
  return positions
    .filter((other) => ids.has(other.source.id) && other.stance !== stance)
    .map(({ source, stance, latest, claims }) => ({ source, stance, latest, claims }))
}

/** One body speaks through them; the state has many. */
const NEAR: ReadonlySet<SeeAlso['how']> = new Set(['itsBody', 'speaksForIt', 'sameBody'])
