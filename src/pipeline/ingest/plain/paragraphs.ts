/**
 * The paragraphs of plain text. Blank lines always separate them; so do single line ends, except within paragraphs that
 * were wrapped at a fixed width (e-mail, wire copy).
 */
import type { Span } from '../../../text/span.ts'

/** Spans without the white space around them, in order. Within wrapped paragraphs they hold line ends. */
export function paragraphs(text: string): readonly Span[] {
  return groups(text).flatMap((lines) => (lines.length === 1 ? lines : unwrapped(text, lines)))
}

const LINE = /[^\n\r\u2028\u2029]+/g
const BLANK = /\S/

/** Runs of lines without a blank line between them, each line without the white space around it. */
function groups(text: string): readonly (readonly Span[])[] {
  const all: Span[][] = []
  let previousEnd = -1
  for (const { index, 0: line } of text.matchAll(LINE)) {
    if (!BLANK.test(line)) continue
    const start = index + line.length - line.trimStart().length
    const span = { start, end: index + line.trimEnd().length }
    const group = previousEnd < 0 || isBlankBetween(text, previousEnd, index) ? undefined : all.at(-1)
    if (group) group.push(span)
    else all.push([span])
    previousEnd = index + line.length
  }
  return all
}

/** More than one line end between two lines that hold something; `\r\n` is one. */
const isBlankBetween = (text: string, end: number, start: number): boolean =>
  text.slice(end, start) !== '\r\n' && start - end > 1

/** In UTF-16 units. Lines longer than 120 are not wrapped (mail wraps at 72 to 78), a width under 40 says nothing. */
const WIDEST = 120
const NARROWEST = 40
/** Of the line ends within sentences, at least this share falls where the next word had no more room … */
const FORCED = 0.8
/** … and of these line ends at most this share ends a sentence: where each line is a paragraph, nearly all do. */
const STOPPED = 0.5

function unwrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  if (width >= WIDEST || width < NARROWEST) return lines
  const breaks = lines.slice(0, -1).map((line, i) => breakAfter(text, line, lines[i + 1]!, width))
  return isWrapped(breaks) ? joined(lines, breaks) : lines
}

function isWrapped(breaks: readonly Break[]): boolean {
  const within = breaks.filter(({ stopped }) => !stopped)
  const forced = breaks.filter(({ forced }) => forced)
  const stopped = forced.filter(({ stopped }) => stopped)
  return (
    within.length > 0 &&
    within.filter(({ forced }) => forced).length >= FORCED * within.length &&
    stopped.length <= STOPPED * forced.length
  )
}

const STOP = /[.!?:…]["'”’)\]]*$/

interface Break {
  /** The next line's first word would not have fitted. */
  readonly forced: boolean
  /** A sentence ends here. */
  readonly stopped: boolean
}

function breakAfter(text: string, line: Span, next: Span, width: number): Break {
  const firstWord = /^\S*/.exec(text.slice(next.start, next.end))![0].length
  const forced = line.end - line.start + 1 + firstWord > width
  return { forced, stopped: STOP.test(text.slice(Math.max(line.start, line.end - 8), line.end)) }
}

/** Joins each line to the next where the break between them was forced. */
function joined(lines: readonly Span[], breaks: readonly Break[]): readonly Span[] {
  const all: Span[] = []
  lines.forEach((line, i) => {
    const last = all.at(-1)
    if (last && breaks[i - 1]?.forced) all[all.length - 1] = { start: last.start, end: line.end }
    else all.push(line)
  })
  return all
}
