/** The board on a wide screen: propositions by sources. */

import type { Position, Proposition, SourceRef } from '../../ledger-model.ts'
import type { BoardPage, Latest } from '../../page-views.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { period } from '../dates.ts'
import { LatestDay } from '../parts/latest-day.tsx'
import { OriginsCount } from '../parts/origins-count.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { Words } from '../parts/theirs.tsx'
import { Windowed } from '../parts/windowed.tsx'
import { href } from '../router.ts'
import { Digest } from './digest.tsx'
import { memo } from './memo.ts'
import type { News } from './news.ts'

interface MatrixProps {
  readonly story: string
  /** Propositions, those included that are not here yet. */
  readonly total: number
  readonly propositions: readonly Proposition[]
  readonly columns: readonly SourceRef[]
  readonly latest: BoardPage['latest']
  readonly news: ReadonlyMap<string, News>
}

export function Matrix({ story, total, propositions, columns, latest, news }: MatrixProps) {
  return (
    <table class="matrix" aria-rowcount={total + 1} style={{ '--sources': columns.length }}>
      <caption class="hidden">Propositions by sources, what was said of last first</caption>
      <Head story={story} columns={columns} />
      <Windowed items={propositions} idOf={({ id }) => id} as="tbody" height={HEIGHT}>
        {(proposition, index) => (
          <Row
            key={proposition.id}
            story={story}
            proposition={proposition}
            index={index}
            columns={columns}
            latest={latest[proposition.id]}
            news={news.get(proposition.id)}
          />
        )}
      </Windowed>
    </table>
  )
}

const Head = ({ story, columns }: Pick<MatrixProps, 'story' | 'columns'>) => (
  <thead>
    <tr>
      <Title name="Status" />
      <Title name="Proposition" />
      <Title name="Origins" />
      <Title name="Latest" />
      {columns.map((source) => (
        <th key={source.id} scope="col" class="source">
          <a href={href({ view: 'source', story, id: source.id })} title={visible(sourceName(source))}>
            {visible(sourceName(source))}
          </a>
        </th>
      ))}
      <Title name="Others" />
    </tr>
  </thead>
)

const Title = ({ name }: { readonly name: string }) => <th scope="col">{name}</th>

/** Of a row with one line of words and one under it, CSS pixels. */
const HEIGHT = 62

/** Of the words of a proposition, UTF-16 units: some lines. */
const LONGEST = 320

interface RowProps {
  /** From 0. */
  readonly index: number
  readonly story: string
  readonly proposition: Proposition
  readonly columns: readonly SourceRef[]
  readonly latest: Latest | undefined
  readonly news: News | undefined
}

const Row = memo(({ story, proposition, index, columns, latest, news }: RowProps) => {
  const { id, text, status, reason, origins, positions } = proposition
  const taken = new Map(positions.map((position) => [position.source.id, position]))
  const shown = new Set(columns.map((source) => source.id))
  return (
    <tr aria-rowindex={index + 2}>
      <td title={reason}>
        <StatusBadge status={status} />
      </td>
      <th scope="row">
        <a class="row-link" href={href({ view: 'proposition', story, id })}>
          <Words parts={[text]} most={LONGEST} />
        </a>
        <Digest proposition={proposition} news={news} />
      </th>
      <td class="figure">
        <OriginsCount origins={origins} />
      </td>
      <td class="figure">
        <LatestDay latest={latest} />
      </td>
      {columns.map((source) => (
        <Cell key={source.id} position={taken.get(source.id)} />
      ))}
      <Others positions={positions.filter(({ source }) => !shown.has(source.id))} />
    </tr>
  )
})

function Cell({ position }: { readonly position: Position | undefined }) {
  if (!position) return <td class="mark" />
  return (
    <td class="mark" title={told(position)}>
      <StanceMark stance={position.stance} changed={position.changes.length > 0} />
    </td>
  )
}

const told = ({ source, stance, first, latest, changes }: Position): string =>
  [
    `${visible(sourceName(source))} ${stance}`,
    period(first, latest),
    ...changes.map(({ from }) => `was: ${from}`),
  ].join(' · ')

/** Sources without a column: how many take which position. */
function Others({ positions }: { readonly positions: readonly Position[] }) {
  const stances = [...Map.groupBy(positions, ({ stance }) => stance)]
  return (
    <td class="others" title={positions.map(told).join('\n')}>
      {stances.map(([stance, own]) => (
        <span key={stance}>
          <StanceMark stance={stance} />
          {own.length > 1 && <span>{own.length}</span>}
        </span>
      ))}
      {positions.length > 0 && <span class="hidden"> by {count(positions.length, 'other source')}</span>}
    </td>
  )
}
