/** Who took which position when: a row a source, a mark a saying, each leading to its sentence. */
import type { Position, StoryClaim } from '../../ledger-model.ts'
import { datedBy } from '../../pipeline/report/dated.ts'
import { count } from '../../pipeline/report/words.ts'
import { readable } from '../dates.ts'
import { SourceName } from '../parts/source-name.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { TimeAxis } from '../parts/time-axis.tsx'
import { type Domain, domainOf } from '../time/axis.ts'
import { extentOf } from '../time/extent.ts'
import { useWidth } from '../use-width.ts'
import { placeOf } from './place.ts'
import { spanOf } from './span.ts'
import { type Step, stepsOf } from './steps.ts'

interface PositionsProps {
  readonly story: string
  readonly positions: readonly Position[]
  readonly claims: ReadonlyMap<string, StoryClaim>
}

/** Below this width of the window there is room for fewer days, in CSS pixels. */
const NARROW = 640

export function Positions({ story, positions, claims }: PositionsProps) {
  const domain = domainOf(
    positions.flatMap(({ first, latest }) => [extentOf(first), extentOf(latest)]).filter((one) => one !== null),
  )
  const most = useWidth() < NARROW ? 4 : 8
  return (
    <section class="view-section" aria-labelledby="positions">
      <h2 id="positions">
        Positions <small>{count(positions.length, 'source')}; each mark leads to its sentence</small>
      </h2>
      <ul class="strips">
        {positions.map((position) => (
          <Strip key={position.source.id} story={story} position={position} claims={claims} domain={domain} />
        ))}
      </ul>
      {domain && (
        <div class="strip-axis">
          <TimeAxis domain={domain} most={most} />
        </div>
      )}
    </section>
  )
}

interface StripProps extends Omit<PositionsProps, 'positions'> {
  readonly position: Position
  readonly domain: Domain | null
}

const Strip = ({ story, position, claims, domain }: StripProps) => (
  <li class={`strip of-${position.stance}`}>
    <div class="strip-source">
      <SourceName story={story} source={position.source} />
      <span class="quiet small">
        <StanceMark stance={position.stance} worded /> {spanOf(position, claims)}
        {position.reliability !== 'F' && ` · reliability ${position.reliability}`}
      </span>
    </div>
    {domain && <Track story={story} steps={stepsOf(position, claims, domain)} />}
  </li>
)

function Track({ story, steps }: { readonly story: string; readonly steps: readonly Step[] }) {
  return (
    <div class="track">
      {steps.map((step, index) => (
        <>
          <i
            class={`run of-${step.stance}`}
            style={{ left: `${step.at * 100}%`, right: `${100 - (steps[index + 1]?.at ?? 1) * 100}%` }}
          />
          <Mark key={index} story={story} step={step} from={steps[index - 1]} />
        </>
      ))}
    </div>
  )
}

function Mark({ story, step, from }: { readonly story: string; readonly step: Step; readonly from: Step | undefined }) {
  const first = step.claims[0]!
  const turn = from && from.stance !== step.stance ? `${from.stance} → ${step.stance}` : step.stance
  const more = step.claims.length > 1 ? `, in ${step.claims.length} claims` : ''
  const label = `${turn}, ${datedBy(first)} ${readable(first.said)}, ${first.article.publisher ?? 'publisher not known'}${more}`
  return (
    <a class="step" href={placeOf(story, first)} style={{ left: `${step.at * 100}%` }} title={label} aria-label={label}>
      <StanceMark stance={step.stance} />
      {step.claims.length > 1 && <sub aria-hidden="true">{step.claims.length}</sub>}
    </a>
  )
}
