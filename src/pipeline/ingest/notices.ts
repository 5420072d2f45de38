/** Finds the sentences by which a publisher says that more is to be had. */
import { NOTICE_WORD, NOTICES, type Notice } from '../../lexicon/en/paywalls.ts'
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

/** The rows by their first words, in order. */
const BY_OPENING = new Map<string, Notice[]>()
for (const notice of NOTICES) {
  for (const word of notice.opens.split(' ')) BY_OPENING.set(word, [...(BY_OPENING.get(word) ?? []), notice])
}

/** The first word in lower case, # for a figure. */
const opening = (sentence: string): string =>
  /^\d/.test(sentence) ? '#' : (/^\p{L}{1,12}/u.exec(sentence)?.[0].toLowerCase() ?? '')

export function noticeIn(text: string, span: Span): FoundNotice | null {
  if (span.end - span.start > LONGEST) return null
  const sentence = text.slice(span.start, span.end)
  const candidates = BY_OPENING.get(opening(sentence))
  if (!candidates || !NOTICE_WORD.test(sentence)) return null
  for (const notice of candidates) {
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
