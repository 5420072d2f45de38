/** The map of a story: its places as precisely as they are known, with a list that says the same. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { StoryPlace } from '../../page-views.ts'
import { visible } from '../../text/visible.ts'
import { type ApiError, places } from '../api.ts'
import { columnOf } from '../column.ts'
import { atlas } from '../map/atlas.ts'
import { type Frame, frameOf, zoomed } from '../map/frame.ts'
import type { Land } from '../map/lands.ts'
import { type Pin, pinsOf, pointsOf } from '../map/pins.ts'
import { PlaceList } from '../map/place-list.tsx'
import { StoryMap } from '../map/story-map.tsx'
import { Empty } from '../parts/empty.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded, Loading } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { useWidth } from '../use-width.ts'
import '../theme/map.css'
import '../theme/mentions.css'

export function View({ route: { story, query } }: ViewProps) {
  const load = useLoad(places(story!))
  return (
    <div class="read">
      <PageHead title={`Map · ${visible(story!)}`} heading="Map" />
      <Loaded of={load}>
        {({ places }) =>
          places.length === 0 ? <Nowhere /> : <WithAtlas story={story!} places={places} open={query.place} />
        }
      </Loaded>
    </div>
  )
}

const Nowhere = () => (
  <Empty title="No place that is known">
    <p>Places in the words of claims appear here, as precisely as the texts name them.</p>
  </Empty>
)

interface PlacesProps {
  readonly story: string
  readonly places: readonly StoryPlace[]
  /** Key of the place that is looked at. */
  readonly open: string | undefined
}

function WithAtlas(props: PlacesProps) {
  const [lands, setLands] = useState<readonly Land[] | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => {
    atlas().then(setLands, setError)
  }, [])
  if (error) return <Failure error={error} />
  return lands ? <Placed {...props} lands={lands} /> : <Loading />
}

/** CSS pixels: the window from which on the list stands beside the map, the list, the gap, and how tall the map is. */
const BESIDE = 960
const LIST = 352
const GAP = 32
const [LEAST, TALLEST] = [200, 620]
/** Share of the window that the map takes at most: fingers on it move the map, those beside it the page. */
const SHARE = 0.7

function sizeOf(window: number): readonly [width: number, height: number] {
  const whole = columnOf(window)
  const width = window < BESIDE ? whole : whole - LIST - GAP
  const most = Math.max(LEAST, Math.min(TALLEST, document.documentElement.clientHeight * SHARE))
  return [width, Math.round(Math.min(most, width * 0.85))]
}

function Placed({ story, places, open, lands }: PlacesProps & { readonly lands: readonly Land[] }) {
  const [width, height] = sizeOf(useWidth())
  const pins = useMemo(() => pinsOf(places, lands), [places, lands])
  const whole = useMemo(() => frameOf(pointsOf(pins, lands)), [pins, lands])
  const [moved, setFrame] = useState<Frame | null>(null)
  const frame = moved ?? whole
  const linkOf = (place?: string): string => href({ view: 'map', story, query: { place } })
  return (
    <div class="map-columns">
      <figure class="map-figure">
        <StoryMap {...{ lands, pins, frame, width, height, open, linkOf }} onFrame={setFrame} />
        <p class="borders quiet small">
          Borders are those of Natural Earth, which draws who holds a land, not whose it is; dashed where that is
          disputed. Hearsay takes no side.
        </p>
        <figcaption class="map-controls">
          <button type="button" onClick={() => setFrame(zoomed(frame, 0.6))}>
            Nearer
          </button>
          <button type="button" onClick={() => setFrame(zoomed(frame, 1 / 0.6))}>
            Farther
          </button>
          <button type="button" onClick={() => setFrame(null)} disabled={moved === null}>
            The whole story
          </button>
          <Key pins={pins} />
        </figcaption>
      </figure>
      <PlaceList story={story} pins={pins} open={open} linkOf={linkOf} />
    </div>
  )
}

/** What the shapes mean, as far as they are on this map. */
function Key({ pins }: { readonly pins: readonly Pin[] }) {
  const kinds = new Set(pins.map(({ shape }) => shape.kind))
  const all = [
    ['dot', 'a town or a point'],
    ['circle', 'somewhere around here'],
    ['land', 'the country as such'],
    ['within', 'somewhere in this country'],
  ] as const
  return (
    <span class="map-key quiet small">
      {all
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, words]) => (
          <span key={kind}>
            <i class={`key-mark ${kind}`} aria-hidden="true" /> {words}
          </span>
        ))}
    </span>
  )
}
