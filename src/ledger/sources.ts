/** The sources of a story, and one of them with the names it goes by. */
import { UserError } from '../errors.ts'
import type { Reliability, SourceRef, StoryClaim } from '../ledger-model.ts'
import type { SourceCard, SourcePage, Sources } from '../page-views.ts'
import { effective } from '../pipeline/group/decided.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import { gradesOf, sameBody } from '../pipeline/ledger/source-ref.ts'
import { perState } from './per-state.ts'
import { sourcesNamed, unknownSource } from './source-names.ts'
import type { StoryState } from './state.ts'
import { viewOf } from './who.ts'

export const sourcesOf = perState(cardsOf)

function cardsOf(state: StoryState): Sources {
  const { board, decisions } = state
  const grades = gradesOf(effective(decisions))
  const taken = Map.groupBy(
    board.propositions.flatMap(({ positions }) => positions),
    ({ source }) => source.id,
  )
  const cards = [...saidBy(state).values()].map(({ source, said }): SourceCard => {
    const positions = taken.get(source.id) ?? []
    const times = said.map((one) => one.said).sort(byEdtf)
    return {
      source,
      claims: said.length,
      propositions: positions.length,
      changes: positions.reduce((sum, { changes }) => sum + changes.length, 0),
      reliability: grades.get(source.id) ?? UNGRADED,
      first: times[0]!,
      latest: times.at(-1)!,
      articles: new Set(said.map(({ article }) => article.article)).size,
    }
  })
  const order = (a: SourceCard, b: SourceCard): number => b.claims - a.claims || (a.source.id < b.source.id ? -1 : 1)
  return { story: board.story, sources: cards.sort(order) }
}

/** `named`: as in `sourcesNamed`. Throws `source-unknown` unless exactly one is meant. */
export function sourceOf(state: StoryState, named: string): SourcePage {
  const { claims, decisions } = state
  const found = sourcesNamed([...claims.values()], named)
  const [source] = found
  if (!source) throw unknownSource([...claims.values()], named)
  if (found.length > 1) throw new UserError('source-unknown', found.map(({ id }) => id).join(', '))
  const view = viewOf(state, source)
  const others = [...saidBy(state).values()].map((one) => one.source)
  return {
    ...view,
    reliability: gradesOf(effective(decisions)).get(source.id) ?? UNGRADED,
    names: [...new Set(view.claims.flatMap((claim) => namesIn(claim, source)))],
    related: others.filter((other) => other.id !== source.id && sameBody(other, source)),
  }
}

/** F of the NATO/Admiralty code: cannot be judged. */
const UNGRADED: Reliability = 'F'

/** By the id of the source. */
const saidBy = perState(grouped)

function grouped({
  claims,
}: StoryState): ReadonlyMap<string, { readonly source: SourceRef; readonly said: StoryClaim[] }> {
  const all = new Map<string, { source: SourceRef; said: StoryClaim[] }>()
  for (const story of claims.values()) {
    if (story.claim.voice !== 'attributed') continue
    for (const source of story.sources) {
      const before = all.get(source.id)
      if (!before) all.set(source.id, { source, said: [story] })
      else if (before.said.at(-1) !== story) before.said.push(story)
    }
  }
  return all
}

/** Sources of a claim stand in the order of those across articles. */
const namesIn = ({ claim, sources }: StoryClaim, source: SourceRef): readonly string[] =>
  claim.sources.flatMap(({ exact, mention }, index) =>
    sources[index]?.id === source.id ? [exact, ...(mention ? [mention.exact] : [])] : [],
  )
