/** A stretch of text as it is put on the page: what cannot be seen stands as a label of its own, all else as it is. */
import type { Span } from '../../text/span.ts'
import { unseen, visible } from '../../text/visible.ts'

export interface Run extends Span {
  /** The characters themselves, or the label that stands for one that cannot be seen. */
  readonly shown: string
  readonly unseen: boolean
}

/** What lays text out and does no harm: line ends and tabs. */
const LAYS_OUT = /^[\n\r\t]$/

/** In order, without gaps. Only in a run that can be seen do offsets in `shown` and in the text go together. */
export function runsOf(text: string, { start, end }: Span): Run[] {
  const words = text.slice(start, end)
  const found: Run[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) found.push({ start: start + from, end: start + to, shown: words.slice(from, to), unseen: false })
  }
  for (const { start: at, end: behind } of unseen(words)) {
    const character = words.slice(at, behind)
    if (LAYS_OUT.test(character)) continue
    close(at)
    found.push({ start: start + at, end: start + behind, shown: visible(character), unseen: true })
    from = behind
  }
  close(words.length)
  return found
}
