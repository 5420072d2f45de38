/** The text of a range of tokens, as a name of ours. */
import { POSSESSIVES } from '../../lexicon/en/function-words.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'
import type { Phrase, Range } from './phrase.ts'
import { isCapital } from './word.ts'

export const spanOf = (tokens: readonly Token[], { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** The words of the range with single spaces, without punctuation at the ends. */
export function textOf(text: string, tokens: readonly Token[], range: Range): string {
  let { from, to } = range
  while (to > from && tokens[to - 1]!.kind === 'punctuation' && !/[.)%]/.test(tokens[to - 1]!.text)) to--
  while (from < to && tokens[from]!.kind === 'punctuation') from++
  if (from >= to) return ''
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
}

/**
 * The proper name, else the phrase without its article and what stands behind it; but "members of the council" whole, and
 * a body or document with its possessor: "Okafor's campaign", "mayor's office".
 */
export function nameOf(text: string, tokens: readonly Token[], phrase: Phrase): string {
  if (phrase.name) return textOf(text, tokens, phrase.name)
  const { core, tail, owner, head } = phrase
  const isOwned = owner && (head?.sort === 'body' || isCapital(tokens[owner.from])) && head?.sort !== 'role'
  const from = isOwned && !POSSESSIVES.has(tokens[owner.from]!.lower) ? owner.from : core.from
  const to = tail?.preposition === 'of' && tail.from === core.to + 1 ? tail.to : core.to
  return textOf(text, tokens, { from, to }) || textOf(text, tokens, phrase)
}
