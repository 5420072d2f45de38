/** Tells furniture from the article, and cuts a closing notice off the paragraph that it was glued to. */
import { FORM_SENTENCES, FURNITURE } from '../../lexicon/en/furniture.ts'
import { type Span, trim } from '../../text/span.ts'
import type { Block } from '../draft.ts'
import { closingNotices, noticeIn } from './notices.ts'
import { lastSentences } from './sentence-ends.ts'

/** UTF-16 units; longer blocks are no lines of furniture … */
const LONGEST = 400
/** … except for forms, of which this many sentences tell. */
const LONGEST_FORM = 1000
const FORM = 2

/** The id of the pattern that makes this line furniture, else undefined. */
export function furnitureIn(line: string): string | undefined {
  if (line.length <= LONGEST) {
    const found = FURNITURE.find(({ says }) => says.test(line))
    if (found) return found.id
  }
  return line.length <= LONGEST_FORM && (line.match(FORM_SENTENCES)?.length ?? 0) >= FORM ? 'form' : undefined
}

/** The block as one or two: what stands before its closing notices, and these. */
export function splitFurniture(text: string, span: Span): readonly Block[] {
  if (isFurniture(text, span)) return [{ ...span, kind: 'furniture' }]
  const first = closingNotices(text, span)[0]
  if (!first) return [{ ...span, kind: 'paragraph' }]
  const before = trim(text, { start: span.start, end: first.span.start }, /\s/)
  const notice: Block = { start: first.span.start, end: span.end, kind: 'furniture' }
  return before.start < before.end ? [{ ...before, kind: 'paragraph' }, notice] : [notice]
}

/** A short block that opens with a notice is one as a whole: offers and prices follow. */
function isFurniture(text: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_FORM) return false
  if (furnitureIn(text.slice(span.start, span.end))) return true
  if (span.end - span.start > LONGEST) return false
  return noticeIn(text, span) !== null || noticeIn(text, lastSentences(text, span)[0]!)?.notice.means === 'cut'
}
