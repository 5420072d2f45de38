/** Where a source stands on what: with its turns, and who of its own side stands elsewhere. */
import type { StoryClaim } from '../../ledger-model.ts'
import type { SourcePage } from '../../page-views.ts'
import { count } from '../../pipeline/report/words.ts'
import { dayOf, readable } from '../dates.ts'
import { SourceName } from '../parts/source-name.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { Words } from '../parts/theirs.tsx'
import { spanOf } from '../proposition/span.ts'
import { href } from '../router.ts'

type Held = SourcePage['positions'][number]

/** Of the words of a proposition, UTF-16 units: some lines. */
const LONGEST = 320

type Claims = ReadonlyMap<string, StoryClaim>

interface StandsProps {
  readonly story: string
  readonly positions: readonly Held[]
  readonly claims: Claims
}

export function Stands({ story, positions, claims }: StandsProps) {
  const turns = positions.reduce((sum, { position }) => sum + position.changes.length, 0)
  return (
    <section class="view-section" aria-labelledby="stands">
      <h2 id="stands">
        Where it stands{' '}
        <small>
          {count(positions.length, 'proposition')}
          {turns > 0 && `, ${count(turns, 'change')} of position`}
        </small>
      </h2>
      {positions.length === 0 && (
        <p class="quiet">It takes no position: it only demands, asks, or tells what it wishes.</p>
      )}
      <ul class="stands-on">
        {positions.map((held) => (
          <Stand key={held.proposition} story={story} held={held} claims={claims} />
        ))}
      </ul>
    </section>
  )
}

const Stand = ({
  story,
  held: { proposition, text, status, position, others },
  claims,
}: {
  readonly story: string
  readonly held: Held
  readonly claims: Claims
}) => (
  <li>
    <StanceMark stance={position.stance} worded changed={position.changes.length > 0} />
    <div>
      <a class="row-link" href={href({ view: 'proposition', story, id: proposition })}>
        <Words parts={[text]} most={LONGEST} />
      </a>
      {position.changes.map(({ from, to, said, claim }) => (
        <p key={claim} class="turn small">
          {from} → {to}, {readable(said)}
        </p>
      ))}
      {others.map(({ source, stance, latest }) => (
        <p key={source.id} class="small other">
          <SourceName story={story} source={source} /> <StanceMark stance={stance} worded />{' '}
          <span class="quiet">{dayOf(latest)}</span>
        </p>
      ))}
      <p class="quiet small">
        {spanOf(position, claims)} · <StatusBadge status={status} />
      </p>
    </div>
  </li>
)
