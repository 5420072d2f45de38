/** Sayings by day, a row a stance: the shape tells the stance, the size how many. */
import type { Stance } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'
import { readable } from '../dates.ts'
import { href } from '../router.ts'
import { countOf, type Day, STANCES } from './sayings.ts'

/** Pixels of a row. */
export const SAID = 24

interface SaidMarksProps {
  readonly story: string
  readonly days: readonly Day[]
  readonly x: (at: number) => number
  readonly width: number
  readonly top: number
}

export const SaidMarks = ({ story, days, x, width, top }: SaidMarksProps) => (
  <>
    {STANCES.map((stance, row) => {
      const y = top + (row + 0.5) * SAID
      return (
        <g key={stance} class={`said of-${stance}`}>
          <line class="row" x1={0} x2={width} y1={y} y2={y} />
          {days.map((day) => (
            <Mark key={day.said} {...{ story, day, stance, x, y }} />
          ))}
        </g>
      )
    })}
  </>
)

interface MarkProps extends Pick<SaidMarksProps, 'story' | 'x'> {
  readonly day: Day
  readonly stance: Stance
  readonly y: number
}

function Mark({ story, day, stance, x, y }: MarkProps) {
  const many = countOf(day, stance)
  const { from = null, to = null } = day.extent ?? {}
  if (many === 0 || from === null || to === null) return null
  const label = `${readable(day.said)}: ${stance}, ${count(many, 'claim')}`
  return (
    <a href={href({ view: 'timeline', story, query: { day: day.said } })} aria-label={label}>
      <title>{label}</title>
      <path d={SHAPES[stance](x((from + to) / 2), y, radius(many))} />
    </a>
  )
}

/** Pixels; the area grows with the count. */
const radius = (many: number): number => Math.min(11, 3.6 + 1.5 * Math.sqrt(many))

/** A disc, a square, a lozenge, a ring: as in the icons. */
const SHAPES: Readonly<Record<Stance, (x: number, y: number, r: number) => string>> = {
  supports: disc,
  denies: (x, y, r) => `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`,
  doubts: (x, y, r) => `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`,
  withholds: disc,
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}
