/** What the views of a story are drawn on, and how their blocks are laid. */
import { visible } from '../../../text/visible.ts'
import type { Ink, Inks } from '../terminal/colour.ts'
import { flow, hang, type Run } from '../terminal/flow.ts'
import { pieces, width } from '../terminal/width.ts'

export interface Paper {
  readonly inks: Inks
  /** Width in characters. */
  readonly columns: number
}

/** Blocks with an empty line between them; ends with a line end. */
export const sheet = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`

export const rule = ({ inks, columns }: Paper): string => inks.faint('─'.repeat(columns))

/** Runs in lines behind a margin of so many columns. */
export const indented = (runs: readonly Run[], margin: number, { columns }: Paper): string[] => {
  const space = ' '.repeat(margin)
  return hang(flow(runs, columns - margin), space, space)
}

/** Behind a label: the first line stands beside it, the others under the first. */
export const labelled = (label: Run, wide: number, runs: readonly Run[], { columns }: Paper): string[] =>
  hang(flow(runs, columns - wide), label.ink(cell(label.text, wide)), ' '.repeat(wide))

/** Exactly so many columns: cut with an ellipsis, or filled up. */
export function cell(text: string, columns: number): string {
  const shown = visible(text.replaceAll(/[\t\n\v\f\r]+/g, ' '))
  if (columns <= 0) return ''
  const cut = width(shown) <= columns ? shown : `${pieces(shown, columns - 1)[0] ?? ''}…`
  return cut + ' '.repeat(Math.max(0, columns - width(cut)))
}

export const run = (text: string, ink: Ink): Run => ({ text, ink })

/** A day that a text states, without the time of the day: "2031-03-10". */
export const day = (edtf: string): string => edtf.replace(/T.*$/, '')

/** A moment of the ledger, to the minute: "2026-03-13 09:00 UTC". */
export const moment = (iso: string): string => (iso ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : 'never')
