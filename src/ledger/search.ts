/** Search over the claims and the articles of stories: all words must be there, by their beginnings. Linear in what is searched. */
import type { Reading, StoryClaim } from '../ledger-model.ts'
import type { Claim } from '../model.ts'
import type { Doing, Hit, SearchPage } from '../page-views.ts'
import { latestReadings } from '../pipeline/ledger/latest-reading.ts'
import { sourceName } from '../pipeline/report/ledger/source.ts'
import { claimTexts } from './claim-texts.ts'
import { articleRef } from './claims.ts'
import type { Desk } from './desk.ts'
import { perState } from './per-state.ts'
import { folded, placesOf, wordsIn } from './search-words.ts'
import { propositionIds, type StoryState } from './state.ts'

export interface SearchWish {
  readonly q: string
  /** Null for all. */
  readonly story: string | null
  readonly offset: number
  readonly limit: number
}

/** Throws `story-unknown` for a story that the ledger does not hold. */
export async function search(desk: Desk, { q, story, offset, limit }: SearchWish): Promise<SearchPage> {
  const wanted = wordsIn(q)
  if (wanted.length === 0) return { q, total: 0, hits: [] }
  const names = story === null ? (await desk.store.stories()).map((summary) => summary.story) : [story]
  const found: Found[] = []
  for (const name of names) for (const one of foundIn(await desk.state(name), wanted)) found.push(one)
  const order = (a: Found, b: Found): number =>
    a.rank - b.rank || (a.at > b.at ? -1 : Number(a.at < b.at)) || (a.key < b.key ? -1 : 1)
  const shown = found.sort(order).slice(offset, offset + limit)
  return { q, total: found.length, hits: shown.map(({ hit }) => hit()) }
}

/** `hit` is made only of what is shown. */
interface Found {
  readonly rank: 0 | 1
  readonly at: string
  readonly key: string
  readonly hit: () => Hit
}

function foundIn(state: StoryState, wanted: readonly string[]): Found[] {
  const { claims, articles } = indexOf(state)
  const { story } = state.board
  const holds = ({ text }: { readonly text: string }): boolean => wanted.every((word) => text.includes(word))
  return [
    ...claims.filter(holds).map(({ key, claim }): Found => {
      const proposition = propositionIds(state.board).get(key) ?? null
      return { rank: 0, at: claim.said, key, hit: () => claimHit(story, key, claim, proposition) }
    }),
    ...articles.filter(holds).map(({ reading }): Found => {
      const { article, capturedAt } = reading
      return { rank: 1, at: capturedAt, key: article, hit: () => articleHit(story, reading, wanted) }
    }),
  ]
}

interface Index {
  readonly claims: readonly { readonly key: string; readonly claim: StoryClaim; readonly text: string }[]
  readonly articles: readonly { readonly reading: Reading; readonly text: string }[]
}

/** Folding the texts is nearly all of the work. */
const indexOf = perState((state: StoryState): Index => {
  const texts = claimTexts(state)
  const attributed = [...state.claims].filter(([, { claim }]) => claim.voice === 'attributed')
  return {
    claims: attributed.map(([key, claim]) => ({ key, claim, text: texts.get(key)! })),
    articles: latestReadings(state.readings).map((reading) => ({ reading, text: folded(reading.read.text) })),
  }
})

const claimHit = (
  story: string,
  key: string,
  { claim, article, words, sources, said }: StoryClaim,
  proposition: string | null,
): Hit => ({
  kind: 'claim',
  story,
  article,
  claim: key,
  proposition,
  does: doing(claim),
  words,
  sources: sources.map(sourceName),
  said,
})

const doing = ({ act, cue, negated, certainty, hedge, conditional, firstTime }: Claim): Doing => ({
  ...{ act, cue, negated, certainty, hedge, conditional, firstTime },
})

/** UTF-16 units shown before and behind the first word found. */
const [BEFORE, BEHIND] = [80, 160]
/** Words found that are told of one article. */
const MOST = 20

function articleHit(story: string, reading: Reading, wanted: readonly string[]): Hit {
  const { text } = reading.read
  const places = placesOf(text, wanted, MOST)
  const at = places[0] ?? { start: 0, end: 0 }
  const start = outside(text, Math.max(0, at.start - BEFORE))
  const end = outside(text, Math.min(text.length, at.end + BEHIND))
  const found = places.filter((place) => place.start >= start && place.end <= end)
  return { kind: 'article', story, article: articleRef(reading), exact: text.slice(start, end), start, end, found }
}

/** Not between the two halves of a character. */
const outside = (text: string, at: number): number => at + Number(/^[\udc00-\udfff]/.test(text.charAt(at)))
