/** What is searched of a claim: its words and the names of its sources. Folding them is nearly all of the work, so they are kept. */
import { perState } from './per-state.ts'
import { folded } from './search-words.ts'
import type { StoryState } from './state.ts'

/** By the key of the claim. */
export const claimTexts = perState(
  ({ claims }: StoryState): ReadonlyMap<string, string> =>
    new Map(
      [...claims].map(([key, { words, sources }]) => [
        key,
        folded([...words, ...sources.map(({ name }) => name)].join('\n')),
      ]),
    ),
)
