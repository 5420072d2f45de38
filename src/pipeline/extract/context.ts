/** What every rule of extraction looks at: the text, its tokens with their tags, sentences and quotations. */
import { firstEndingAfter } from '../../text/span.ts'
import type { Block, Quotation, Sentence, Token } from '../draft.ts'
import type { Cue } from './cue.ts'
import { type Tag, tagsOf } from './tag.ts'

export interface Context {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly quotations: readonly Quotation[]
  /** Index of the outermost quotation that opens, or closes, at this offset. */
  readonly opensAt: ReadonlyMap<number, number>
  readonly closesAt: ReadonlyMap<number, number>
}

export type Given = Pick<Context, 'blocks' | 'sentences' | 'tokens' | 'quotations'>

/** A context that knows its cues too, in order. */
export interface Scene extends Context {
  readonly cues: readonly Cue[]
  /** Each cue by the token of its head. */
  readonly cueAt: ReadonlyMap<number, Cue>
}

export function contextOf(text: string, given: Given): Context {
  const opensAt = new Map<number, number>()
  const closesAt = new Map<number, number>()
  for (const [index, quotation] of given.quotations.entries()) {
    if (quotation.depth > 0) continue
    opensAt.set(quotation.start, index)
    if (quotation.closed) closesAt.set(quotation.end, index)
  }
  return { ...given, text, tags: tagsOf(given.tokens), opensAt, closesAt }
}

/** The quotation whose opening mark this token is. */
export function openedBy(context: Context, token: number): Quotation | undefined {
  return context.quotations[context.opensAt.get(context.tokens[token]?.start ?? -1) ?? -1]
}

/** The quotation whose closing mark this token is. */
export function closedBy(context: Context, token: number): Quotation | undefined {
  return context.quotations[context.closesAt.get(context.tokens[token]?.end ?? -1) ?? -1]
}

/** A range of tokens `[first, last)`. */
export interface Range {
  readonly first: number
  readonly last: number
}

export const sentenceOf = (context: Context, token: number): Sentence =>
  context.sentences[context.tokens[token]!.sentence]!

export const isQuoted = (context: Context, token: number): boolean => context.tokens[token]!.quotation >= 0

/** The characters that a range of tokens covers. */
export const spanOf = (context: Context, { first, last }: Range) => ({
  start: context.tokens[first]!.start,
  end: context.tokens[last - 1]!.end,
})

/** The first token that ends after an offset. */
export const tokenAt = ({ tokens }: Context, offset: number): number => firstEndingAfter(tokens, offset)
