/** The times of which the texts speak: a day a dot, a stretch a bar, an end that is not named a fade, what is about a dashed edge. */
import type { StoryTime } from '../../page-views.ts'
import { count } from '../../pipeline/report/words.ts'
import { readable } from '../dates.ts'
import { href } from '../router.ts'
import type { Domain } from './axis.ts'
import { type Placed, placed } from './layout.ts'
import { type Spoken, shapeOf } from './spoken.ts'

interface SpokenMarksProps {
  readonly story: string
  readonly spoken: readonly Spoken<StoryTime>[]
  readonly domain: Domain
  readonly width: number
  readonly top: number
  readonly open: string | undefined
}

/** Pixels of a row, and of a letter of its label. */
const ROW = 21
const LETTER = 6.6

export const labelOf = ({ edtf, relation }: Pick<Spoken, 'edtf' | 'relation'>): string =>
  `${relation === 'on' ? '' : `${relation} `}${readable(edtf)}`

const labelWidths = (spoken: readonly Spoken[]): number[] => spoken.map((one) => 6 + LETTER * labelOf(one).length)

const places = (spoken: readonly Spoken[], domain: Domain, width: number): Placed[] =>
  placed(
    spoken.map(({ extent }) => extent),
    labelWidths(spoken),
    domain,
    width,
  )

/** Pixels of all rows. */
export const spokenHeight = (spoken: readonly Spoken[], domain: Domain, width: number): number =>
  ROW * (1 + Math.max(-1, ...places(spoken, domain, width).map(({ row }) => row)))

export function SpokenMarks({ story, spoken, domain, width, top, open }: SpokenMarksProps) {
  const all = places(spoken, domain, width)
  return (
    <>
      {spoken.map((one, index) => (
        <Mark
          key={one.key}
          {...{ story, one }}
          place={all[index]!}
          y={top + ROW * all[index]!.row}
          isOpen={one.key === open}
        />
      ))}
    </>
  )
}

interface MarkProps {
  readonly story: string
  readonly one: Spoken<StoryTime>
  readonly place: Placed
  readonly y: number
  readonly isOpen: boolean
}

function Mark({ story, one, place, y, isOpen }: MarkProps) {
  const { left, right, opens } = place
  const many = one.mentions.length
  const label = `${labelOf(one)}${many > 1 ? ` ×${many}` : ''}`
  const isDot = shapeOf(one.extent) === 'dot'
  const middle = y + ROW / 2
  return (
    <a
      class={['spoken', one.extent.soft && 'soft', isOpen && 'open'].filter(Boolean).join(' ')}
      href={href({ view: 'timeline', story, query: isOpen ? {} : { time: one.key } })}
      aria-label={`${label}, ${count(many, 'mention')}`}
      aria-current={isOpen ? 'true' : undefined}
    >
      {isDot ? (
        <circle cx={(left + right) / 2} cy={middle} r={5} />
      ) : (
        <rect
          x={left}
          y={middle - 5}
          width={right - left}
          height={10}
          rx={2}
          class={opens ? 'fading' : 'solid'}
          fill={`url(#fade-${opens ?? 'none'})`}
        />
      )}
      {opens && (
        <line
          class="end"
          x1={opens === 'left' ? right : left}
          x2={opens === 'left' ? right : left}
          y1={middle - 7}
          y2={middle + 7}
        />
      )}
      <text
        class={place.label}
        x={startOf(place)}
        y={middle + 4}
        text-anchor={place.label === 'left' ? 'end' : 'start'}
      >
        {label}
      </text>
    </a>
  )
}

/** Of the label; one on a bar stays in the chart. */
const startOf = ({ left, right, label }: Placed): number =>
  label === 'left' ? left - 5 : label === 'right' ? right + 5 : Math.max(0, left) + 6
