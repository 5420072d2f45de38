/** The words of a cue, and its entry in the lexicon where extraction gave none. */

import { cueForms } from '../../lexicon/cue-index.ts'
import type { CueEntry, Frame } from '../../lexicon/en/cue-entry.ts'
import { MODALS } from '../../lexicon/en/modals.ts'
import { WITHHOLDERS } from '../../lexicon/en/withholding.ts'
import type { QuotationKind } from '../../model.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isAdverb, kindOf } from './verb-group.ts'
import type { Word } from './words.ts'

/** Word indices of the cue, half-open; `from` is where words right before it that change its meaning begin. */
export interface CueRange {
  readonly from: number
  readonly first: number
  readonly last: number
}

export function cueRange(words: readonly Word[], cue: Span): CueRange | null {
  const first = firstEndingAfter(words, cue.start)
  let last = first
  while (last < words.length && last - first < MOST_WORDS && words[last]!.start < cue.end) last++
  return first < last ? { from: withWhatTurnsIt(words, first), first, last } : null
}

/** Words of one cue that are looked at; none of the lexicon's has a tenth as many. */
const MOST_WORDS = 60

/** Words before a cue that may turn its meaning: "stopped short of", "was unable to immediately". */
const REACH = 6

function withWhatTurnsIt(words: readonly Word[], first: number): number {
  let from = first
  while (
    from > Math.max(0, first - REACH) &&
    turns(words[from - 1]!) &&
    words[from - 1]!.sentence === words[first]!.sentence
  )
    from--
  return from
}

const LINKS: ReadonlySet<string> = new Set('to of without short stopped yet still no be'.split(' '))

const turns = ({ lower, kind }: Word): boolean =>
  kind === 'word' &&
  (LINKS.has(lower) || WITHHOLDERS.has(lower) || isAdverb(lower) || MODALS.has(lower) || kindOf(lower) !== 'lexical')

/**
 * The entry that the cue's words spell, the longest first, then one that takes such a content: for cues that a model found.
 */
export function entryOf(cue: readonly Word[], frame: Frame): CueEntry | null {
  let best: { entry: CueEntry; rank: number; at: number } | null = null
  for (const [at, { lower }] of cue.entries()) {
    for (const { entry, rest } of cueForms(lower)) {
      if (!rest.every((word, offset) => cue[at + 1 + offset]?.lower === word)) continue
      const rank = 2 * rest.length + (entry.frames.includes(frame) ? 1 : 0)
      if (!best || rank > best.rank || (rank === best.rank && at > best.at)) best = { entry, rank, at }
    }
  }
  return best?.entry ?? null
}

/** What kind of content this is, in the words of the cue lexicon. */
export function frameOf(quotation: QuotationKind, content: readonly Word[]): Frame {
  const first = content[0]?.lower ?? ''
  if (quotation === 'direct') return 'quote'
  if (first === 'that') return 'that'
  if (first === 'to' || (first === 'not' && content[1]?.lower === 'to')) return 'infinitive'
  return /^(?:whether|if|why|how|who|what|when|where)$/.test(first) ? 'question' : 'clause'
}
