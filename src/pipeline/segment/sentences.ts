/** Sentences: Unicode's sentence boundaries (UAX #29, through Intl.Segmenter), joined again where only an abbreviation ended. */
import { ANYWHERE, BEFORE_NAMES, OPENERS } from '../../lexicon/en/abbreviations.ts'
import { QUOTE_VERBS } from '../../lexicon/en/quote-verbs.ts'
import { type Span, trim } from '../../text/span.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Characters looked at on either side of a boundary: longer than any abbreviation with its closing marks. */
const NEAR = 24

/** The sentences of a block in order, without the spaces between them. */
export function sentencesIn(text: string, block: Span): Span[] {
  // UAX #29 always breaks at a line end; inside a block a line end is only a space
  const slice = text.slice(block.start, block.end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ')
  const sentences: Span[] = []
  let start = 0
  for (const end of boundaries(slice)) {
    if (end < slice.length && !endsAt(slice, start, end)) continue
    const span = trim(text, { start: block.start + start, end: block.start + end }, /\s/)
    if (span.start < span.end) sentences.push(span)
    start = end
  }
  return sentences
}

/** Where UAX #29 breaks, and before figures: "… it said. 26 miners were hurt." is no break to it, since a small letter follows. */
function* boundaries(slice: string): Generator<number> {
  for (const { index, segment } of segmenter.segment(slice)) {
    for (const { index: at, 0: stop } of segment.matchAll(BEFORE_FIGURE)) yield index + at + stop.length
    yield index + segment.length
  }
}

/** A stop after a small letter, its closing marks and a space, before a figure. */
const BEFORE_FIGURE = /(?<=\p{Ll}\p{Ll})\.["”’)]{0,2} (?=\p{N})/gu

/** Whether the sentence that begins at `start` really ends at a boundary of UAX #29. */
function endsAt(slice: string, start: number, end: number): boolean {
  const before = slice.slice(Math.max(start, end - NEAR), end).trimEnd()
  const after = slice.slice(end, end + NEAR)
  if (/^\p{Ll}/u.test(after)) return false
  if (/[!?…]['"”’]+$/.test(before)) return !SPEAKER.test(slice.slice(end, end + SPEAKER_WITHIN))
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1]
  return word === undefined || !isAbbreviation(word, after)
}

/** Characters of a speaker with title and verb: “Stop!” Deputy Mayor Ilva Venn said on Monday. */
const SPEAKER_WITHIN = 100

/** A speaker, a verb of saying, at most four words more, and a stop or comma: the quotation before is what was said. */
const SPEAKER = new RegExp(`^[^.,;:!?“”"]{2,60}?\\b(?:${QUOTE_VERBS})(?: [^ .,;:]+){0,4}[.,;:]`, 'u')

function isAbbreviation(word: string, after: string): boolean {
  const lower = word.toLowerCase()
  if (BEFORE_NAMES.has(lower)) return true
  const opensSentence = OPENERS.has(/^['"“”‘’(]*([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
  if (ANYWHERE.has(lower)) return !opensSentence && !/^['"“‘]/.test(after)
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I' && !opensSentence
}
