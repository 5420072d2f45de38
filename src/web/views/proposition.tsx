/** One proposition in full: who stands where since when, numbers, dates, origins, and the claims in their own words. */
import type { Proposition } from '../../ledger-model.ts'
import type { PropositionPage } from '../../page-views.ts'
import { replacedSince } from '../../pipeline/report/since.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { proposition } from '../api.ts'
import { beginning } from '../parts/beginning.ts'
import { DecideMenu } from '../parts/decide.tsx'
import { Flags } from '../parts/flags.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { OriginsCount } from '../parts/origins-count.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Some } from '../parts/some.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { StoryClaimItem } from '../parts/story-claim.tsx'
import { Theirs, Words } from '../parts/theirs.tsx'
import { copiesOf } from '../proposition/copies.ts'
import { DateStrips } from '../proposition/date-strips.tsx'
import { Grouping } from '../proposition/grouping.tsx'
import { NumberChart } from '../proposition/number-chart.tsx'
import { Origins } from '../proposition/origins.tsx'
import { type DatedOf, datesOf, type PlaceOf, placesOf } from '../proposition/place.ts'
import { chartsOf } from '../proposition/points.ts'
import { Positions } from '../proposition/positions.tsx'
import { Series } from '../proposition/series.tsx'
import type { ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/proposition.css'
import '../theme/claim.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const load = useLoad(proposition(story, route.id!))
  return (
    <Loaded of={load} alone>
      {(page) => <PropositionBody story={story} page={page} />}
    </Loaded>
  )
}

function PropositionBody({ story, page }: { readonly story: string; readonly page: PropositionPage }) {
  const { proposition, claims, contexts } = page
  const { positions, numbers, dates, origins } = proposition
  const places = placesOf(story, claims)
  const dated = datesOf(claims)
  return (
    <div class="proposition">
      <Head story={story} proposition={proposition} />
      <div class="columns">
        <div>
          <Positions story={story} positions={positions} claims={new Map(claims.map((one) => [one.claim.id, one]))} />
          <NumbersSection story={story} numbers={numbers} placeOf={places} datedOf={dated} />
          {dates.length > 0 && (
            <section class="view-section" aria-labelledby="dates">
              <h2 id="dates">Dates</h2>
              <DateStrips dates={dates} />
              <Series story={story} entries={dates} placeOf={places} datedOf={dated} name="Date" />
            </section>
          )}
          <Origins story={story} origins={origins} placeOf={places} />
        </div>
        <section class="view-section" aria-labelledby="claims">
          <h2 id="claims">
            In their own words <small>{count(claims.length, 'claim')}</small>
          </h2>
          <Some of={copiesOf(claims, contexts)} most={CLAIMS} noun="claim">
            {(shown) =>
              shown.map((copies) => (
                <StoryClaimItem
                  key={copies[0]!.claim.id}
                  story={story}
                  copies={copies}
                  context={contexts[copies[0]!.claim.id]}
                  action={({ claim }) => (
                    <DecideMenu story={story} subject={{ kind: 'claim', claim, proposition: proposition.id }} />
                  )}
                />
              ))
            }
          </Some>
          <Grouping grouping={proposition.grouping} claims={claims} />
        </section>
      </div>
    </div>
  )
}

/** Claims shown at a time. */
const CLAIMS = 60

/** UTF-16 units of the words that are the heading, and the title of the document: the claims below tell the whole. */
const [LONGEST, TITLE] = [600, 80]

/** What the heading says is not the latest that its source said. */
const Since = ({ proposition }: { readonly proposition: Proposition }) => (
  <>
    {replacedSince(proposition).map(({ was, latest }) => (
      <span key={was} class="tag warn">
        since then <Theirs text={was} /> is <Theirs text={latest.exact} />
      </span>
    ))}
  </>
)

function Head({ story, proposition }: { readonly story: string; readonly proposition: Proposition }) {
  const { id, text, status, reason, origins, credibility, claims } = proposition
  const title = text ? `“${visible(beginning(text, TITLE))}”` : 'A proposition without words of its own'
  return (
    <>
      <PageHead title={`${title} · ${visible(story)}`} heading={<Words parts={[text]} most={LONGEST} />}>
        <DecideMenu story={story} subject={{ kind: 'proposition', id, text, claims }} stroke="e" />
      </PageHead>
      <div class="standing">
        <StatusBadge status={status} />
        <OriginsCount origins={origins} worded />
        <p>{visible(reason)}</p>
        <p class="quiet">
          Credibility {credibility.grade} of 6 is proposed: {visible(credibility.reason)}.
        </p>
        <p class="flags">
          <Since proposition={proposition} />
          <Flags {...proposition} />
        </p>
      </div>
    </>
  )
}

interface NumbersProps extends Pick<Proposition, 'numbers'> {
  readonly story: string
  readonly placeOf: PlaceOf
  readonly datedOf: DatedOf
}

function NumbersSection({ story, numbers, placeOf, datedOf }: NumbersProps) {
  if (numbers.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="numbers">
      <h2 id="numbers">Numbers</h2>
      {chartsOf(numbers, placeOf).map((chart) => (
        <NumberChart key={chart.title} chart={chart} />
      ))}
      <Series story={story} entries={numbers} placeOf={placeOf} datedOf={datedOf} name="Number" />
    </section>
  )
}
