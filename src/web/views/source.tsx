/** All that one source said in a story: where it stands, how it changed its position, how reliable it is, by which names it goes. */
import type { StoryClaim } from '../../ledger-model.ts'
import type { SeeAlso } from '../../ledger-views.ts'
import type { SourcePage } from '../../page-views.ts'
import { KIN } from '../../pipeline/report/ledger/kin.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { source } from '../api.ts'
import { moveRow } from '../board/rows.ts'
import { dayOf, readable } from '../dates.ts'
import { useKeys } from '../keys.ts'
import { DecideMenu } from '../parts/decide.tsx'
import { Identity } from '../parts/identity.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Reliability } from '../parts/reliability.tsx'
import { Some } from '../parts/some.tsx'
import { SourceName } from '../parts/source-name.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { StoryClaimItem } from '../parts/story-claim.tsx'
import { Theirs, Words } from '../parts/theirs.tsx'
import { copiesOf } from '../proposition/copies.ts'
import { spanOf } from '../proposition/span.ts'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/source.css'
import '../theme/claim.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const load = useLoad(source(story, route.id!))
  useKeys('Source', {
    j: { say: 'next position', run: () => moveRow(1) },
    k: { say: 'the one before', run: () => moveRow(-1) },
  })
  return (
    <Loaded of={load} alone>
      {(page) => <SourceBody story={story} page={page} />}
    </Loaded>
  )
}

/** Claims shown at a time. */
const CLAIMS = 60

function SourceBody({ story, page }: { readonly story: string; readonly page: SourcePage }) {
  const { source, positions, claims, reliability } = page
  const name = visible(sourceName(source))
  return (
    <div class="source-view">
      <PageHead title={`${name} · ${visible(story)}`} heading={name}>
        <DecideMenu story={story} subject={{ kind: 'source', source, reliability }} stroke="e" />
      </PageHead>
      <Identity source={source} />
      <About story={story} page={page} />
      <div class="columns">
        <Stands story={story} positions={positions} claims={new Map(claims.map((one) => [one.claim.id, one]))} />
        <section class="view-section" aria-labelledby="said">
          <h2 id="said">
            All that it said <small>{count(claims.length, 'claim')}</small>
          </h2>
          <Some of={copiesOf(claims, {})} most={CLAIMS} noun="claim">
            {(shown) =>
              shown.map((copies) => (
                <StoryClaimItem
                  key={copies[0]!.claim.id}
                  story={story}
                  copies={copies}
                  action={({ claim }) => <DecideMenu story={story} subject={{ kind: 'claim', claim }} />}
                />
              ))
            }
          </Some>
        </section>
      </div>
    </div>
  )
}

const About = ({
  story,
  page: { names, seeAlso, reliability },
}: {
  readonly story: string
  readonly page: SourcePage
}) => (
  <dl class="about">
    <dt>Reliability</dt>
    <dd>
      <Reliability grade={reliability} worded />
    </dd>
    {names.length > 0 && (
      <>
        <dt>Articles call it</dt>
        <dd>
          {names.map((name, index) => (
            <>
              {index > 0 && ' · '}
              <Theirs key={name} text={name} />
            </>
          ))}
        </dd>
      </>
    )}
    {seeAlso.length > 0 && (
      <>
        <dt>See also</dt>
        <dd>
          <Related story={story} seeAlso={seeAlso} />
        </dd>
      </>
    )}
  </dl>
)

const Related = ({ story, seeAlso }: { readonly story: string; readonly seeAlso: readonly SeeAlso[] }) => (
  <ul class="kin">
    {seeAlso.map(({ source, how }) => (
      <li key={source.id}>
        <SourceName story={story} source={source} /> <span class="quiet">{KIN[how]}</span>
      </li>
    ))}
  </ul>
)

type Held = SourcePage['positions'][number]

/** Of the words of a proposition, UTF-16 units: some lines. */
const LONGEST = 320

type Claims = ReadonlyMap<string, StoryClaim>

interface StandsProps {
  readonly story: string
  readonly positions: readonly Held[]
  readonly claims: Claims
}

function Stands({ story, positions, claims }: StandsProps) {
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
