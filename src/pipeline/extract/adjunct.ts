/** What may stand between a cue and its content: the person spoken to, days, places, adverbs. */
import { type Context, openedBy, sentenceOf } from './context.ts'
import { isDay, phraseAfter } from './noun-phrase.ts'

/** After the person spoken to: "told [reporters in the capital] that". */
export function afterAddressee(context: Context, first: number): number {
  if (first >= context.tokens.length) return first
  const { last } = sentenceOf(context, first)
  const tag = context.tags[first]
  if (tag === 'pronoun' || tag === 'possessive') return first + 1 + Number(tag === 'possessive')
  return phraseAfter(context, first, last)?.last ?? first
}

/** After what may stand between cue and content: adverbs, days, prepositional phrases. */
export function afterAdjuncts(context: Context, first: number, limit: number): number {
  let index = first
  for (let step = adjunct(context, index, limit); step > index; step = adjunct(context, index, limit)) index = step
  return index
}

const RELEASED = new Set(
  'posted released published issued made given broadcast aired obtained sent dated shared'.split(' '),
)

function adjunct(context: Context, index: number, limit: number): number {
  const { tags, tokens } = context
  if (index >= limit || openedBy(context, index)) return index
  if (tags[index] === 'adverb') return index + 1
  if (isDay(context, index)) return afterDay(context, index, limit)
  // "in a statement posted late on Tuesday"
  if (tags[index] === 'verb' && RELEASED.has(tokens[index]!.lower) && tags[index - 1] === 'noun') {
    return index + 1 + Number(/^(?:late|early|last)$/.test(tokens[index + 1]?.lower ?? ''))
  }
  if (tags[index] !== 'preposition' || tokens[index]!.lower === 'to') return index
  if (isDay(context, index + 1)) return afterDay(context, index + 1, limit)
  return phraseAfter(context, index + 1, limit)?.last ?? index
}

/** "Tuesday, May 4, 2021," and "Tuesday night". */
function afterDay(context: Context, index: number, limit: number): number {
  const { tags, tokens } = context
  let last = index + 1
  const goesOn = (token: number): boolean =>
    isDay(context, token) ||
    tags[token] === 'number' ||
    /^(?:night|morning|evening|afternoon)$/.test(tokens[token]?.lower ?? '')
  while (last < limit && (goesOn(last) || (tokens[last]!.text === ',' && goesOn(last + 1)))) last++
  return last
}
