/** A selection that the keyboard moves over the text by words, and stretches by words or characters. */
import type { Span } from '../../text/span.ts'
import { at } from '../../text/span.ts'
import { wordAfter, wordAt, wordBefore } from './words.ts'

/** `focus` is the end that moves; the selection lies between it and `anchor`. */
export interface Selected {
  readonly anchor: Span
  readonly focus: Span
}

export type Step = 'next' | 'previous' | 'down' | 'up' | 'first' | 'last'

export interface Move {
  readonly step: Step
  /** The anchor stays. */
  readonly extend: boolean
}

const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
}

/** What a key asks for; null where it is no key of this. */
export const moveOf = ({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): Move | null =>
  KEYS[key] ? { step: KEYS[key], extend: shiftKey } : null

/** The word at the offset, or next to it; null only of a text without a word. */
export function begun(text: string, offset: number): Selected | null {
  const word = wordAt(text, offset)
  return word && { anchor: word, focus: word }
}

/** `blocks`: the paragraphs, in order, which up and down go over. Stays where there is nothing further. */
export function moved(text: string, blocks: readonly Span[], now: Selected, { step, extend }: Move): Selected {
  const focus = wordBy(text, blocks, now.focus, step) ?? now.focus
  return { anchor: extend ? now.anchor : focus, focus }
}

function wordBy(text: string, blocks: readonly Span[], from: Span, step: Step): Span | null {
  switch (step) {
    case 'next':
      return wordAfter(text, from.end)
    case 'previous':
      return wordBefore(text, from.start)
    case 'first':
      return wordAt(text, at(blocks, from.start)?.start ?? 0)
    case 'last':
      return wordBefore(text, at(blocks, from.start)?.end ?? text.length)
    default:
      return neighbour(text, blocks, from, step === 'down' ? 1 : -1)
  }
}

function neighbour(text: string, blocks: readonly Span[], from: Span, by: number): Span | null {
  const index = blocks.findIndex(({ end }) => end > from.start)
  const block = blocks[index + by]
  return block ? wordAt(text, block.start) : null
}

/** From the first character of either to the last of either. */
export const spanOf = ({ anchor, focus }: Selected): Span => ({
  start: Math.min(anchor.start, focus.start),
  end: Math.max(anchor.end, focus.end),
})

/** Makes the selection one character longer or shorter at its moving end. */
export function nudged(text: string, { anchor, focus }: Selected, by: 1 | -1): Selected {
  const forward = focus.start >= anchor.start
  const end = forward ? Math.min(text.length, focus.end + by) : focus.end
  const start = forward ? focus.start : Math.max(0, focus.start + by)
  if (start >= end) return { anchor, focus }
  const changed = { start, end }
  return { anchor: anchor === focus ? changed : anchor, focus: changed }
}

/** The parts of a span in each paragraph, without the white space at their ends: content has one anchor a paragraph. */
export function partsOf(text: string, blocks: readonly Span[], { start, end }: Span): Span[] {
  return blocks.flatMap((block) => {
    const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
    const words = part.start < part.end ? text.slice(part.start, part.end) : ''
    const lead = words.length - words.trimStart().length
    const exact = words.trim()
    return exact === '' ? [] : [{ start: part.start + lead, end: part.start + lead + exact.length }]
  })
}
