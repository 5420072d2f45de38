/** The words of a claim as they stand in the text, with the quotation marks around them. */
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
 * The part with its opening mark right before it and, after a final comma or full stop, the closing one: a slice of the
 * text all the same. A part that opens without a mark is left as it is.
 */
export function withMarks(text: string, { start, end }: Anchor): string {
  const closing = start > 0 ? CLOSING[text[start - 1]!] : undefined
  if (!closing) return text.slice(start, end)
  const stop = end < text.length && ',.'.includes(text[end]!) ? end + 1 : end
  const closed = stop < text.length && closing.includes(text[stop]!)
  return text.slice(start - 1, closed ? stop + 1 : end)
}
