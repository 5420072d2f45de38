/** Tables of phrases, looked up at a word; the longest phrase wins. */
import type { Word } from './words.ts'

export interface Match<V> {
  readonly value: V
  /** Words that the phrase takes. */
  readonly length: number
}

export type PhraseTable<V> = (words: readonly Word[], at: number) => Match<V> | null

/** A look-up of phrases by their first word: its cost does not grow with the table. */
export function phraseTable<V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> {
  const byFirst = new Map<string, { rest: string[]; value: V }[]>()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.split(' ')
    const list = byFirst.get(first!) ?? []
    list.push({ rest, value })
    byFirst.set(first!, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return (words, at) => {
    for (const { rest, value } of byFirst.get(words[at]?.lower ?? '') ?? []) {
      if (rest.every((word, offset) => words[at + 1 + offset]?.lower === word))
        return { value, length: rest.length + 1 }
    }
    return null
  }
}

/** The same value for each of the phrases. */
export const all = <V>(phrases: readonly string[], value: V): (readonly [string, V])[] =>
  phrases.map((phrase) => [phrase, value])
