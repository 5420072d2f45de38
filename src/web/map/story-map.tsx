/** The places of a story on the map of the world. */
import { geoGraticule10, geoPath } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { type Frame, panned, zoomed } from './frame.ts'
import type { Land } from './lands.ts'
import type { Pin } from './pins.ts'
import { PlaceMarks } from './place-marks.tsx'
import { useDrag } from './use-drag.ts'
import { projectionOf } from './view-of.ts'

interface StoryMapProps {
  readonly lands: readonly Land[]
  readonly pins: readonly Pin[]
  readonly frame: Frame
  readonly onFrame: (frame: Frame) => void
  readonly width: number
  readonly height: number
  /** Key of the place that is looked at. */
  readonly open: string | undefined
  readonly linkOf: (key: string) => string
}

const GRATICULE = geoGraticule10()

export function StoryMap({ lands, pins, frame, onFrame, width, height, open, linkOf }: StoryMapProps) {
  const projection = useMemo(() => projectionOf(frame, width, height), [frame, width, height])
  const path = useMemo(() => geoPath(projection).digits(1), [projection])
  const world = useMemo(
    () => (
      <g class="world">
        <path class="graticule" d={path(GRATICULE) ?? ''} />
        {lands.map(({ shape, name }) => (
          <path key={name} class="land" d={path(shape) ?? ''} />
        ))}
        {lands
          .filter(({ disputed }) => disputed)
          .map(({ shape, name }) => (
            <g key={name} class="disputed">
              <path class="land" d={path(shape) ?? ''} />
              <path class="dashes" d={path(shape) ?? ''} />
            </g>
          ))}
      </g>
    ),
    [lands, path],
  )
  const drag = useDrag(frame, onFrame, width, height)
  return (
    <div
      class="story-map"
      role="application"
      aria-label="Map: arrow keys move it, plus and minus zoom"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map
      tabIndex={0}
      onKeyDown={(event) => follow(event, frame, onFrame)}
      {...drag}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>Map of the story</title>
        {world}
        <PlaceMarks {...{ pins, lands, path, projection, frame, width, open, linkOf }} />
      </svg>
    </div>
  )
}

/** Parts of the frame that a key moves it by, and how much nearer a stroke comes. */
const STEP = 0.25
const NEARER = 0.7

const MOVES: Readonly<Record<string, (frame: Frame) => Frame>> = {
  ArrowLeft: (frame) => panned(frame, -STEP, 0),
  ArrowRight: (frame) => panned(frame, STEP, 0),
  ArrowUp: (frame) => panned(frame, 0, STEP),
  ArrowDown: (frame) => panned(frame, 0, -STEP),
  '+': (frame) => zoomed(frame, NEARER),
  '=': (frame) => zoomed(frame, NEARER),
  '-': (frame) => zoomed(frame, 1 / NEARER),
}

function follow(event: KeyboardEvent, frame: Frame, onFrame: (frame: Frame) => void): void {
  const move = MOVES[event.key]
  if (!move || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  onFrame(move(frame))
}
