/** All that one source said in a story: where it stands, how it changed its position, how reliable it is, by which names it goes. */
import type { SeeAlso } from '../../ledger-views.ts'
import type { SourcePage } from '../../page-views.ts'
import { KIN } from '../../pipeline/report/ledger/kin.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { source } from '../api.ts'
import { moveRow } from '../board/rows.ts'
import { useKeys } from '../keys.ts'
import { DecideMenu } from '../parts/decide.tsx'
import { Identity } from '../parts/identity.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Reliability } from '../parts/reliability.tsx'
import { Some } from '../parts/some.tsx'
import { SourceName } from '../parts/source-name.tsx'
import { StoryClaimItem } from '../parts/story-claim.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { copiesOf } from '../proposition/copies.ts'
import type { ViewProps } from '../router.ts'
import { Stands } from '../source/stands.tsx'
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
