/** When it was said, and of which times the texts speak, on one axis. Each mark is a link to what it stands for. */
import type { StoryTime } from '../../page-views.ts'
import { type Domain, ticksOf } from './axis.ts'
import { SAID, SaidMarks } from './said-marks.tsx'
import { type Day, STANCES } from './sayings.ts'
import type { Spoken } from './spoken.ts'
import { SpokenMarks, spokenHeight } from './spoken-marks.tsx'

interface TimeChartProps {
  readonly story: string
  readonly days: readonly Day[]
  readonly spoken: readonly Spoken<StoryTime>[]
  readonly domain: Domain
  readonly width: number
  /** Key of the time that is looked at. */
  readonly open: string | undefined
}

/** Pixels of the axis. */
const AXIS = 26
/** Where the times that are spoken of begin. */
const TOP = AXIS + STANCES.length * SAID + 14
/** Pixels between two ticks at least. */
const TICK = 78

/** Pixels for the names of the rows, where the chart is wide enough for them. */
const NAMES = 78
const WIDE = 640

export function TimeChart({ width: whole, ...rest }: TimeChartProps) {
  const left = whole >= WIDE ? NAMES : 0
  const width = whole - left
  const height = heightOf({ ...rest, width })
  return (
    <svg class="time-chart" width={whole} height={height} viewBox={`0 0 ${whole} ${height}`}>
      <title>Timeline</title>
      <Fades />
      {left > 0 &&
        STANCES.map((stance, row) => (
          <text key={stance} class="row-name" x={0} y={AXIS + (row + 0.5) * SAID + 4}>
            {stance}
          </text>
        ))}
      <g transform={`translate(${left} 0)`}>
        <Marks {...rest} width={width} height={height} />
      </g>
    </svg>
  )
}

const heightOf = ({ spoken, domain, width }: Pick<TimeChartProps, 'spoken' | 'domain' | 'width'>): number =>
  TOP + spokenHeight(spoken, domain, width) + 8

function Marks({ story, days, spoken, domain, width, height, open }: TimeChartProps & { readonly height: number }) {
  const ticks = ticksOf(domain, Math.max(2, Math.floor(width / TICK)))
  const x = (at: number): number => (width * (at - domain.from)) / (domain.to - domain.from)
  return (
    <>
      {ticks.map(({ at, label, strong }) => (
        <g key={at} class={strong ? 'tick strong' : 'tick'}>
          <line x1={x(at)} x2={x(at)} y1={AXIS - 4} y2={height} />
          <text x={x(at)} y={14} text-anchor={x(at) > width - 30 ? 'end' : x(at) < 30 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      <SaidMarks story={story} days={days} x={x} width={width} top={AXIS} />
      <line class="divide" x1={0} x2={width} y1={TOP - 8} y2={TOP - 8} />
      <SpokenMarks story={story} spoken={spoken} domain={domain} width={width} top={TOP} open={open} />
    </>
  )
}

/** A bar whose end is not named gets fainter towards it. */
const Fades = () => (
  <defs>
    <linearGradient id="fade-left">
      <stop class="fade" offset="0" stop-opacity="0" />
      <stop class="fade" offset="1" stop-opacity="0.75" />
    </linearGradient>
    <linearGradient id="fade-right">
      <stop class="fade" offset="0" stop-opacity="0.75" />
      <stop class="fade" offset="1" stop-opacity="0" />
    </linearGradient>
  </defs>
)
