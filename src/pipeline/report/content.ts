/** The words of a claim, with the quotation marks that they stand in. */
import type { Anchor } from '../../model.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '‹': '›',
}

/**
 * `exact` between the marks of the text. The comma or full stop before the closing mark, which is no part of the content,
 * is left out here too, so that what is shown is what the JSON holds. A part that opens without a mark is left as it is.
 */
export function withMarks(text: string, { start, end, exact }: Anchor): string {
  const closing = start > 0 ? CLOSING[text[start - 1]!] : undefined
  if (!closing) return exact
  const stop = end < text.length && ',.'.includes(text[end]!) ? end + 1 : end
  const mark = stop < text.length && closing.includes(text[stop]!) ? text[stop]! : ''
  return text[start - 1]! + exact + mark
}
