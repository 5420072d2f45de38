/** Tells where a word that looks like a cue is part of an idiom. */
import { ACTS_ON, IDIOMS } from '../../lexicon/en/idioms.ts'
import { type Context, openedBy } from './context.ts'
import type { Cue } from './cue.ts'
import { isStruck } from './struck.ts'

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
  return (
    isFixed(context, cue) ||
    isActedOn(context, cue.entries[0]!.lemma, cue.last) ||
    isStruck(context, cue.last) ||
    isForExample(context, cue) ||
    isNamed(context, cue)
  )
}

/** "denied the club a licence": what is kept from somebody is no word. */
function isDitransitive({ tokens, tags }: Context, lemma: string, last: number): boolean {
  if (lemma !== 'deny' || !/^(?:the|him|her|them|us|it|his|their|its)$/.test(tokens[last]?.lower ?? '')) return false
  let at = last + 1
  while (at < last + OBJECT_WITHIN && (tags[at] === 'noun' || tags[at] === 'name')) at++
  const isSecond = /^an?$/.test(tokens[at]?.lower ?? '')
  return (
    isSecond && !/^(?:few|day|week|month|year|second|third|fourth|number|couple)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** ", say, ten crowns": for example. */
const isForExample = ({ tokens }: Context, { head, last }: Cue): boolean =>
  tokens[head]!.lower === 'say' &&
  tokens[head - 1]?.text === ',' &&
  (tokens[last]?.text === ',' || tokens[last]?.kind === 'number' || NUMBER_WORD.test(tokens[last]?.lower ?? ''))

const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|twenty|fifty|half)$/

/** "The plan called “Spring” begins": a participle that names, not a verb with an object. */
const isNamed = (context: Context, { head, last, first }: Cue): boolean =>
  first === head &&
  /^(?:called|dubbed|named|labeled|labelled)$/.test(context.tokens[head]!.lower) &&
  openedBy(context, last) !== undefined

const isFixed = ({ tokens }: Context, { head }: Cue): boolean =>
  (byWord.get(tokens[head]!.lower) ?? []).some(({ words, at }) =>
    words.every((word, index) => tokens[head - at + index]?.lower === word),
  )

/** A deed, by what stands behind its verb, at the token `last`. */
export const isActedOn = (context: Context, lemma: string, last: number): boolean =>
  actsOn(context, lemma, last) || isDitransitive(context, lemma, last)

function actsOn({ tokens, tags }: Context, lemma: string, last: number): boolean {
  const heads = objects.get(lemma)
  if (!heads) return false
  for (let index = last; index < Math.min(tokens.length, last + OBJECT_WITHIN); index++) {
    const { lower } = tokens[index]!
    if (heads.has(lower)) return true
    if (tags[index] === 'mark' || tags[index] === 'subordinator' || tags[index] === 'verb' || lower === 'of')
      return false
  }
  return false
}
