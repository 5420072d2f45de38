/** Flows runs of text into lines. Everything that the terminal view prints goes through here, and so through `visible`. */
import { visible } from '../../../text/visible.ts'
import type { Ink } from './colour.ts'
import { pieces, width } from './width.ts'

/** A piece of text in one ink. */
export interface Run {
  readonly text: string
  readonly ink: Ink
}

/** Parts of a word: no line may break between them. */
type Word = readonly Run[]

/** Breaks at white space, cuts what is wider than a line. `columns` is the width of a line. */
export function flow(runs: readonly Run[], columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of words(runs, columns)) {
    const wide = word.reduce((sum, { text }) => sum + width(text), 0)
    if (taken > 0 && taken + 1 + wide > columns) {
      lines.push(line)
      line = ''
      taken = 0
    }
    const gap = taken > 0 ? ' ' : ''
    line += gap + word.map(({ text, ink }) => ink(text)).join('')
    taken += gap.length + wide
  }
  return taken > 0 ? [...lines, line] : lines
}

/** Runs that touch without white space between them make one word, unless it would be wider than a line. */
function words(runs: readonly Run[], columns: number): Word[] {
  const found: Run[][] = []
  let open = false // the last word may still go on
  for (const { text, ink } of runs) {
    for (const [index, part] of text.split(/[ \t\n\v\f\r]+/).entries()) {
      if (index > 0) open = false
      for (const piece of pieces(visible(part), columns)) {
        const last = found.at(-1)
        const run = { text: piece, ink }
        if (open && last && fits(last, piece, columns)) last.push(run)
        else found.push([run])
        open = true
      }
    }
  }
  return found
}

const fits = (word: Word, more: string, columns: number): boolean =>
  word.reduce((sum, { text }) => sum + width(text), width(more)) <= columns

/** Puts a margin before each line, another before the first. */
export const hang = (lines: readonly string[], first: string, rest: string): string[] =>
  lines.map((line, index) => (index === 0 ? first : rest) + line)
