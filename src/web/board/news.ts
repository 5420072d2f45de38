/** What is new to the reader of each proposition, in a word. */
import type { PropositionChange } from '../../ledger-views.ts'

export type News = 'new' | 'status changed' | 'position changed' | 'number changed' | 'date changed'

/** The one that weighs most first. */
const WORDS: readonly (readonly [kind: PropositionChange['kind'], word: News])[] = [
  ['new', 'new'],
  ['status', 'status changed'],
  ['position', 'position changed'],
  ['number', 'number changed'],
  ['date', 'date changed'],
]

/** By the id of the proposition. */
export const newsOf = (changes: readonly PropositionChange[]): ReadonlyMap<string, News> =>
  new Map(
    [...Map.groupBy(changes, ({ proposition }) => proposition)].flatMap(([id, own]) => {
      const word = WORDS.find(([kind]) => own.some((change) => change.kind === kind))?.[1]
      return word ? [[id, word] as const] : []
    }),
  )
