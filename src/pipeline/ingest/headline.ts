/** Which block of a plain text is its headline, and which are headings between paragraphs. */
import type { Span } from '../../text/span.ts'
import type { Block } from '../draft.ts'
import { datelineAt } from './dateline.ts'

/** UTF-16 units: the longest headlines of news sites are below 160, headings are shorter. */
const LONGEST_HEADLINE = 160
const LONGEST_HEADING = 90
/** Words; a heading of more is a sentence that lost its stop. */
const MOST_WORDS = 14
/** Of the words of four letters and more, this share is capitalised in "Title Case". */
const TITLE_CASE = 0.7

/** How sentences end, and lines that go on. */
const STOP = /(?:[.!?…:;,]["'”’)\]]*|[-–—_])$/
const MARKS = /^["'“‘([]*/
/** Bullets, numbers of lists, dashes of dialogue. */
const LISTED = /^(?:[-–—•*·◦▪>»+]|\(?\d{1,3}[.)]\s)/

/** Blocks that may stand between a headline and the body: byline, dates, captions, labels. */
const CREDITS = 8

/** Marks the headline (only ever the first block that is no furniture) and the headings. */
export function withHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind !== 'furniture')
  return blocks.map((block, i) => {
    if (block.kind !== 'paragraph') return block
    const next = blocks.slice(i + 1, i + (i === first ? CREDITS : 2) + 1).find(({ kind }) => kind === 'paragraph')
    if (!next) return block
    const line = text.slice(block.start, block.end)
    const isApart = isSetOff(text, block.end) || blocks[i + 1]!.kind === 'furniture'
    if (i === first && isHeadline(line, text, isApart, next)) return { ...block, kind: 'headline' }
    return isHeading(line, text, next) ? { ...block, kind: 'heading' } : block
  })
}

/** Without a final stop; or with one when set off from the body, and in title case, a question, or before a dateline. */
function isHeadline(line: string, text: string, isApart: boolean, next: Span): boolean {
  if (line.length >= LONGEST_HEADLINE || LISTED.test(line)) return false
  if (!STOP.test(line)) return isProse(text, next) || isApart
  if (/[,:;_–—-]$/.test(line) || /[.!?…]\s/.test(line) || !isApart) return false
  return isTitleCase(line) || line.endsWith('?') || datelineAt(text, next) !== null
}

function isHeading(line: string, text: string, next: Span): boolean {
  if (line.length >= LONGEST_HEADING || STOP.test(line) || LISTED.test(line)) return false
  if (!/^[\p{Lu}\d]/u.test(line.replace(MARKS, '')) || !/\p{L}{2}/u.test(line)) return false
  return line.split(/\s+/).length < MOST_WORDS && isProse(text, next)
}

/** What follows a heading: a paragraph that is longer than a line, or ends like a sentence. */
const isProse = (text: string, { start, end }: Span): boolean =>
  end - start >= LONGEST_HEADING || STOP.test(text.slice(Math.max(start, end - 8), end))

/** A blank line follows. */
const isSetOff = (text: string, end: number): boolean =>
  /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*[\n\r]/.test(text.slice(end, end + 80))

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= TITLE_CASE * words.length
}
