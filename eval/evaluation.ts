/** What an evaluation is: a name, the corpora it needs, and a run that gives tables and scores. */

export interface Evaluation {
  readonly name: string
  /** One line for the head of its output. */
  readonly about: string
  /** Files or folders below the root of the corpora; without them it cannot run. */
  readonly needs: (options: Options) => readonly string[]
  readonly run: (options: Options) => Promise<Outcome> | Outcome
}

export interface Options {
  /** Another corpus than the one that is reported, for tuning. */
  readonly corpus: string | null
  /** Only so many documents, for tuning. */
  readonly sample: number | null
  /** Folder of a learned extractor; null for that which came with the program, `none` for the rules alone. */
  readonly model: string | null
  /** Only the tenth of the documents that training chooses on (`sha256(id) % 10 = 0`). */
  readonly heldOut: boolean
  /** Print what was missed and what was found in excess, for human eyes. */
  readonly diff: boolean
}

export interface Outcome {
  readonly tables: readonly Table[]
  /** Written to `eval/results/<name>.json`. */
  readonly result: Readonly<Record<string, unknown>>
  /** Lines for human eyes; never written to a file, since they hold words of the corpora. */
  readonly diff?: readonly string[]
}

export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Scores are percentages; one decimal is what the size of the corpora can carry. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** A table as aligned lines: the first column to the left, the others to the right. */
export function format({ title, columns, rows }: Table): string {
  const digits = columns.map((_, i) => (rows.some((row) => isFraction(row[i])) ? 1 : 0))
  const body = rows.map((row) => row.map((cell, i) => (typeof cell === 'number' ? cell.toFixed(digits[i]) : cell)))
  const widths = columns.map((_, i) => Math.max(...[columns, ...body].map((row) => row[i]!.length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')
  return [title, line(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n')
}

const isFraction = (cell: string | number | undefined): boolean => typeof cell === 'number' && !Number.isInteger(cell)
