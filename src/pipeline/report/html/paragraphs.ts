/** The paragraphs of a text for display. */
import type { Span } from '../../../text/span.ts'

/**
 * Blank lines part paragraphs; a text without any has one paragraph a line. Linear in the length of the text.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text)
  const blank = (line: Span) => text.slice(line.start, line.end).trim() === ''
  const alone = !lines.slice(0, -1).some((line, index) => index > 0 && blank(line))
  const found: Span[] = []
  let start = -1
  let end = -1
  const close = () => {
    if (start >= 0) found.push({ start, end })
    start = -1
  }
  for (const line of lines) {
    if (blank(line)) close()
    else {
      if (start < 0) start = line.start
      end = line.end
      if (alone) close()
    }
  }
  close()
  return found
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start)
    const next = stop < 0 ? text.length : stop
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    lines.push({ start, end })
    start = next + 1
  }
  return lines
}
