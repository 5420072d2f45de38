/** Finds the sentences by which a publisher says that more is to be had. */
import { NOTICE_OPENING, NOTICE_WORD, NOTICES, type Notice } from '../../lexicon/en/paywalls.ts'
import type { Span } from '../../text/span.ts'
import { lastSentences } from './sentence-ends.ts'

export interface FoundNotice {
  readonly span: Span
  readonly notice: Notice
  /** What the notice counts, in percent; null where it counts nothing. */
  readonly percent: number | null
}

/** UTF-16 units. */
const LONGEST = 240

export function noticeIn(text: string, span: Span): FoundNotice | null {
  if (span.end - span.start > LONGEST) return null
  const sentence = text.slice(span.start, span.end)
  if (!NOTICE_OPENING.test(sentence) || !NOTICE_WORD.test(sentence)) return null
  for (const notice of NOTICES) {
    const match = notice.says.exec(sentence)
    if (match) return { span, notice, percent: notice.counts ? percent(match[1]) : null }
  }
  return null
}

function percent(digits: string | undefined): number | null {
  const value = Number(digits?.replace(',', '.'))
  return value >= 0 && value <= 100 ? value : null
}

/** The unbroken run of notices at the end of a block. Empty where its last sentence is none. */
export function closingNotices(text: string, block: Span): readonly FoundNotice[] {
  const found: FoundNotice[] = []
  for (const sentence of lastSentences(text, block).toReversed()) {
    const notice = noticeIn(text, sentence)
    if (!notice) break
    found.unshift(notice)
  }
  return found
}
