/** The board on a narrow screen: one proposition under the other, its sources by their stance. */
import type { Position, Proposition, Stance } from '../../ledger-model.ts'
import type { BoardPage, Latest } from '../../page-views.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { visible } from '../../text/visible.ts'
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

interface ListProps {
  readonly story: string
  readonly propositions: readonly Proposition[]
  readonly latest: BoardPage['latest']
  readonly news: ReadonlyMap<string, News>
}

/** Of an item with two lines of words, CSS pixels. */
const HEIGHT = 150

export const List = ({ story, propositions, latest, news }: ListProps) => (
  <Windowed items={propositions} idOf={({ id }) => id} as="ol" class="board-list" height={HEIGHT}>
    {(proposition) => (
      <Item
        key={proposition.id}
        story={story}
        proposition={proposition}
        latest={latest[proposition.id]}
        news={news.get(proposition.id)}
      />
    )}
  </Windowed>
)

/** Of the words of a proposition, UTF-16 units: some lines. */
const LONGEST = 320

interface ItemProps {
  readonly story: string
  readonly proposition: Proposition
  readonly latest: Latest | undefined
  readonly news: News | undefined
}

const Item = memo(({ story, proposition, latest, news }: ItemProps) => {
  const { id, text, status, origins, positions } = proposition
  return (
    <li>
      <p class="item-head">
        <StatusBadge status={status} />
        <span class="quiet small">
          <OriginsCount origins={origins} worded /> · <LatestDay latest={latest} />
        </span>
      </p>
      <a class="row-link" href={href({ view: 'proposition', story, id })}>
        <Words parts={[text]} most={LONGEST} />
      </a>
      <Digest proposition={proposition} news={news} />
      <Stances positions={positions} />
    </li>
  )
})

const ORDER: readonly Stance[] = ['supports', 'denies', 'doubts', 'withholds']
/** Names shown of each stance. */
const NAMES = 3

function Stances({ positions }: { readonly positions: readonly Position[] }) {
  const by = Map.groupBy(positions, ({ stance }) => stance)
  return (
    <ul class="stances">
      {ORDER.flatMap((stance) => {
        const own = by.get(stance)
        return own ? [<StanceLine key={stance} stance={stance} positions={own} />] : []
      })}
    </ul>
  )
}

function StanceLine({ stance, positions }: { readonly stance: Stance; readonly positions: readonly Position[] }) {
  const names = positions.slice(0, NAMES).map(({ source }) => visible(sourceName(source)))
  const more = positions.length - names.length
  return (
    <li>
      <StanceMark stance={stance} changed={positions.some(({ changes }) => changes.length > 0)} />
      <span>
        {names.join(', ')}
        {more > 0 && <span class="quiet"> and {more} more</span>}
      </span>
    </li>
  )
}
