/** The two texts, paragraph by paragraph: beside each other or in one, what was taken out struck, what came in underlined. */
import { useMemo, useState } from 'preact/hooks'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { type Chunk, folded, type Part, type Row, rowsOf, side } from './rows.ts'

interface TextChangesProps {
  readonly chunks: readonly Chunk[]
  readonly isBeside: boolean
}

export function TextChanges({ chunks, isBeside }: TextChangesProps) {
  const parts = useMemo(() => folded(rowsOf(chunks)), [chunks])
  if (parts.every(({ rows }) => rows.every(({ changed }) => !changed)))
    return <p class="quiet">Both texts are the same, to the letter.</p>
  return (
    <div class={isBeside ? 'text-changes beside' : 'text-changes'}>
      {parts.map((part, index) => (
        <PartRows key={index} part={part} isBeside={isBeside} />
      ))}
    </div>
  )
}

function PartRows({ part: { kind, rows }, isBeside }: { readonly part: Part; readonly isBeside: boolean }) {
  const [isOpen, setOpen] = useState(kind === 'rows')
  if (!isOpen)
    return (
      <button type="button" class="unfold" onClick={() => setOpen(true)}>
        {count(rows.length, 'paragraph')} without a change: show
      </button>
    )
  return (
    <>{rows.map((row, index) => (isBeside ? <Beside key={index} row={row} /> : <Inline key={index} row={row} />))}</>
  )
}

const Inline = ({ row }: { readonly row: Row }) => (
  <p class="theirs" dir="auto">
    <Chunks chunks={row.chunks} />
  </p>
)

const Beside = ({ row }: { readonly row: Row }) => (
  <div class="row">
    <p class="theirs" dir="auto">
      <Chunks chunks={side(row, 'removed')} />
    </p>
    <p class="theirs" dir="auto">
      <Chunks chunks={side(row, 'added')} />
    </p>
  </div>
)

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const

const Chunks = ({ chunks }: { readonly chunks: readonly Chunk[] }) => (
  <>
    {chunks.map(({ op, exact }, index) => {
      const Tag = TAGS[op]
      return <Tag key={index}>{shown(exact)}</Tag>
    })}
  </>
)

/** Line ends stay. */
const shown = (text: string): string => text.split(/\r?\n/).map(visible).join('\n')
