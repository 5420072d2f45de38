/** Looks up phrases of several words: the longest entry of a lexicon that begins at an atom. */
import type { Atom } from './atom.ts'

export interface Phrases<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Value>[]>
}

interface Entry<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export interface Hit<Value> {
  readonly value: Value
  readonly next: number
}

/** `entries`: words apart by one space, lower case. */
export function phrases<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Phrases<Value> {
  const byFirst = new Map<string, Entry<Value>[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const same = byFirst.get(words[0]!)
    if (same) same.push({ words, value })
    else byFirst.set(words[0]!, [{ words, value }])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { byFirst }
}

/** The longest phrase that stands at `index`; null when none does. */
export function phraseAt<Value>({ byFirst }: Phrases<Value>, atoms: readonly Atom[], index: number): Hit<Value> | null {
  const first = atoms[index]
  if (!first) return null
  for (const { words, value } of byFirst.get(first.lower) ?? []) {
    if (words.every((word, offset) => atoms[index + offset]?.lower === word)) {
      return { value, next: index + words.length }
    }
  }
  return null
}
