/** Two states of a text beside each other: a row a paragraph that both begin anew, what did not change folded away. */

export interface Chunk {
  readonly op: 'same' | 'removed' | 'added'
  readonly exact: string
}

export interface Row {
  readonly chunks: readonly Chunk[]
  readonly changed: boolean
}

/** Words that changed one after the other are one change, with the spaces between them. */
function joined(chunks: readonly Chunk[]): Chunk[] {
  const found: Chunk[] = []
  let [removed, added, space] = ['', '', '']
  const close = (): void => {
    if (removed) found.push({ op: 'removed', exact: removed })
    if (added) found.push({ op: 'added', exact: added })
    if (space) found.push({ op: 'same', exact: space })
    removed = added = space = ''
  }
  for (const { op, exact } of chunks) {
    if (op === 'same' && (removed || added) && !space && /^[ \u00A0]+$/.test(exact)) space = exact
    else if (op === 'same') {
      close()
      found.push({ op, exact })
    } else {
      removed += space + (op === 'removed' ? exact : '')
      added += space + (op === 'added' ? exact : '')
      space = ''
    }
  }
  close()
  return found
}

/** Paragraph by paragraph; a row ends where both texts end a paragraph. */
export function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Chunk[][] = [[]]
  for (const { op, exact } of joined(chunks)) {
    const parts = op === 'same' ? exact.split(/(?<=\n)\s*\n|(?<=\n)/) : [exact]
    for (const [index, part] of parts.entries()) {
      if (index > 0) rows.push([])
      if (part !== '') rows.at(-1)!.push({ op, exact: part })
    }
  }
  return rows
    .filter((own) => own.some(({ exact }) => exact.trim() !== ''))
    .map((own) => ({ chunks: own, changed: own.some(({ op }) => op !== 'same') }))
}

export const side = ({ chunks }: Row, op: 'removed' | 'added'): readonly Chunk[] =>
  chunks.filter((chunk) => chunk.op === 'same' || chunk.op === op)

export type Part =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'folded'; readonly rows: readonly Row[] }

/** Rows around a change that are shown with it. */
const AROUND = 1
/** Fewer unchanged rows than these are not worth folding. */
const LEAST = 3

export function folded(rows: readonly Row[]): Part[] {
  const near = rows.map((_, index) =>
    rows.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ changed }) => changed),
  )
  const parts: { kind: Part['kind']; rows: Row[] }[] = []
  for (const [index, row] of rows.entries()) {
    const kind = near[index] ? 'rows' : 'folded'
    if (parts.at(-1)?.kind === kind) parts.at(-1)!.rows.push(row)
    else parts.push({ kind, rows: [row] })
  }
  return parts.map((part) => (part.kind === 'folded' && part.rows.length < LEAST ? { ...part, kind: 'rows' } : part))
}
