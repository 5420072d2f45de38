/** Tells where a word that looks like a cue is part of an idiom. */
import { ACTS_ON, IDIOMS } from '../../lexicon/en/idioms.ts'
import type { Context } from './context.ts'
import type { Cue } from './cue.ts'

/** Idioms by each of their words, with the place of the word in the idiom. */
const byWord = new Map<string, { readonly words: readonly string[]; readonly at: number }[]>()
for (const idiom of IDIOMS) {
  const words = idiom.split(' ')
  for (const [at, word] of words.entries()) byWord.set(word, [...(byWord.get(word) ?? []), { words, at }])
}

const objects = new Map(Object.entries(ACTS_ON).map(([lemma, list]) => [lemma, new Set(list.split(/\s+/))]))

/** Tokens after the verb in which its object's head stands: "denied the two men entry". */
const OBJECT_WITHIN = 5

export function isIdiom(context: Context, cue: Cue): boolean {
  return isFixed(context, cue) || actsOn(context, cue)
}

const isFixed = ({ tokens }: Context, { head }: Cue): boolean =>
  (byWord.get(tokens[head]!.lower) ?? []).some(({ words, at }) =>
    words.every((word, index) => tokens[head - at + index]?.lower === word),
  )

function actsOn({ tokens, tags }: Context, { last, entries }: Cue): boolean {
  const heads = objects.get(entries[0]!.lemma)
  if (!heads) return false
  for (let index = last; index < Math.min(tokens.length, last + OBJECT_WITHIN); index++) {
    const { lower } = tokens[index]!
    if (heads.has(lower)) return true
    if (tags[index] === 'mark' || tags[index] === 'subordinator' || tags[index] === 'verb' || lower === 'of')
      return false
  }
  return false
}
