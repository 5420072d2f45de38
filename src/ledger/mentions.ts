/** Where and when a story happens: the places and the times inside its claims. */
import type { StoryClaim } from '../ledger-model.ts'
import type { Mentioned, StoryPlace, StoryPlaces, StoryTime, StoryTimes } from '../page-views.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import { datedBy } from '../pipeline/report/dated.ts'
import { sourceName } from '../pipeline/report/ledger/source.ts'
import { perState } from './per-state.ts'
import { propositionIds, type StoryState } from './state.ts'

export const placesOf = perState(gathered)

function gathered(state: StoryState): StoryPlaces {
  const places = new Map<string, StoryPlace & { readonly claims: Mentioned[] }>()
  for (const { at, claim } of mentionsIn(state, ({ places }) => places)) {
    const { name, country, lat, lon, precision, exact } = at
    const key = [name, country, lat, lon, precision].join('\n')
    const place = places.get(key) ?? { name, country, lat, lon, precision, claims: [] }
    place.claims.push({ ...claim, exact })
    places.set(key, place)
  }
  const order = (a: StoryPlace, b: StoryPlace): number =>
    b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1)
  return { story: state.board.story, places: [...places.values()].sort(order) }
}

export const timesOf = perState(ordered)

function ordered(state: StoryState): StoryTimes {
  const times = mentionsIn(state, ({ times }) => times).map(
    ({ at: { edtf, relation, exact }, claim }): StoryTime => ({ ...claim, edtf, relation, exact }),
  )
  return { story: state.board.story, times: times.sort((a, b) => byEdtf(a.edtf, b.edtf)) }
}

/** Of the attributed claims, in the order of the articles. */
function mentionsIn<Mention>(state: StoryState, pick: (claim: StoryClaim['claim']) => readonly Mention[]) {
  const stands = propositionIds(state.board)
  return [...state.claims]
    .filter(([, { claim }]) => claim.voice === 'attributed')
    .flatMap(([key, { claim, article, said, words, sources }]) => {
      const about = {
        claim: key,
        proposition: stands.get(key) ?? null,
        article: article.article,
        said,
        words,
        dated: datedBy({ claim, article }),
      }
      return pick(claim).map((at) => ({ at, claim: { ...about, sources: sources.map(sourceName) } }))
    })
}
