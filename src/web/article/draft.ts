/** A claim that a person is marking: which words are its content, its cue, its sources, and what they do. */
import type { Marked } from '../../ledger/mark.ts'
import type { Act } from '../../model.ts'
import { overlaps, type Span } from '../../text/span.ts'

export type Part = 'content' | 'cue' | 'source'

export interface Draft {
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly sources: readonly Span[]
  readonly act: Act
  readonly negated: boolean
  /** As typed; empty where the text does not tell. */
  readonly said: string
}

export const EMPTY: Draft = { content: [], cue: null, sources: [], act: 'asserts', negated: false, said: '' }

/** What lies where the new words lie gives way; a cue is one span. */
export function assigned(draft: Draft, part: Part, spans: readonly Span[]): Draft {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return draft
  if (part === 'cue') return { ...draft, cue: { start: first.start, end: last.end } }
  if (part === 'content') return { ...draft, content: joined(draft.content, spans) }
  return { ...draft, sources: joined(draft.sources, [{ start: first.start, end: last.end }]) }
}

const joined = (held: readonly Span[], fresh: readonly Span[]): readonly Span[] =>
  [...held.filter((one) => !fresh.some((other) => overlaps(one, other))), ...fresh].sort((a, b) => a.start - b.start)

export function without(draft: Draft, part: Part, span: Span): Draft {
  const rest = (all: readonly Span[]) => all.filter((one) => one !== span)
  if (part === 'cue') return { ...draft, cue: null }
  return part === 'content' ? { ...draft, content: rest(draft.content) } : { ...draft, sources: rest(draft.sources) }
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?[~?]?$/

/** What is still missing, in words for the person; null where it can be saved. */
export function missing({ content, cue, said }: Draft): string | null {
  if (content.length === 0 && cue === null) return 'Select the words that are said, and use them as content.'
  if (said !== '' && !DAY.test(said)) return 'The day must look like 2024-10-23, 2024-10 or 2024.'
  return null
}

export const markedOf = (article: string, { content, cue, sources, act, negated, said }: Draft): Marked => ({
  article,
  content,
  cue,
  sources,
  act,
  negated,
  said: said === '' ? null : said,
})
