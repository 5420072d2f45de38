/** Up to where an earlier text of an article is shown again by a later one that is cut by a paywall. */
import type { Reading } from '../../ledger-model.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** Least share of the words of a shown paragraph that stand in the one that it was made of, and its fewest words. */
const [LEAST, WORDS] = [0.6, 5]
/** Paragraphs in front of the cut that may all be new or written anew. */
const LOOK_BACK = 10
/** Last words of what is shown by which its end is found in an edited paragraph. */
const LAST_WORDS = 3

/** Paragraphs of the part that is shown; the last of them may end in the middle. */
export function shownParts({ read: { text, completeness } }: Reading): readonly string[] {
  const cut = completeness.evidence?.start ?? text.length
  return paragraphsOf(text).flatMap((span) => {
    const words = text
      .slice(span.start, span.end)
      .replace(/\s*(?:…|\.\.\.)\s*$/, '')
      .trim()
    const isMark = completeness.evidence !== null && overlaps(span, completeness.evidence)
    return span.start >= cut || isMark || words === '' ? [] : [words]
  })
}

/** The offset in the text before behind which nothing was seen again; 0 where none of it was. */
export function cutIn(before: string, reading: Reading): number {
  const shown = shownParts(reading)
  const old = paragraphsOf(before)
  for (let at = shown.length - 1; at >= Math.max(0, shown.length - LOOK_BACK); at--) {
    const end = endOf(shown[at]!, before, old, at === shown.length - 1)
    if (end !== null) return end
  }
  const known = new Map(old.map((span) => [before.slice(span.start, span.end).trim(), span.end]))
  return Math.max(0, ...shown.map((words) => known.get(words) ?? 0))
}

const paragraphsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Where a shown paragraph ends in the text before; null where it stands in none. `isLast`: it may break off. */
function endOf(words: string, before: string, old: readonly Span[], isLast: boolean): number | null {
  const same = old.find(({ start, end }) => before.startsWith(words, start) && start + words.length <= end)
  if (same) return isLast ? same.start + words.length : same.end
  const own = wordsIn(words)
  if (own.length < WORDS) return null
  let best: { readonly span: Span; readonly share: number } | null = null
  for (const span of old) {
    const theirs = new Set(wordsIn(before.slice(span.start, span.end)))
    const share = own.filter((word) => theirs.has(word)).length / own.length
    if (share >= LEAST && share > (best?.share ?? 0)) best = { span, share }
  }
  if (!best) return null
  return isLast ? brokenOff(own, before, best.span) : best.span.end
}

/** Behind the last words that are shown, else behind as many words as are shown. */
function brokenOff(shown: readonly string[], before: string, { start, end }: Span): number {
  const ends: number[] = []
  const words = [...before.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => {
    ends.push(start + index + word.length)
    return word.toLowerCase()
  })
  const last = shown.slice(-LAST_WORDS).join(' ')
  const found = words.findLastIndex((_, at) => words.slice(at - LAST_WORDS + 1, at + 1).join(' ') === last)
  return ends[found >= 0 ? found : Math.min(shown.length, words.length) - 1] ?? end
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []
