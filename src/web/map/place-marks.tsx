/** Each place as precisely as it is known: a dot, a soft circle, a whole country. Each is a link. */
import { type GeoPath, type GeoProjection, geoCircle } from 'd3-geo'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import type { Frame } from './frame.ts'
import { fitting } from './labels.ts'
import type { Land } from './lands.ts'
import type { Pin } from './pins.ts'
import { dotRadius } from './shapes.ts'
import { isSeen } from './view-of.ts'

interface PlaceMarksProps {
  readonly pins: readonly Pin[]
  readonly lands: readonly Land[]
  readonly path: GeoPath
  readonly projection: GeoProjection
  readonly frame: Frame
  readonly width: number
  readonly open: string | undefined
  readonly linkOf: (key: string) => string
}

/** Whole countries lie below circles, circles below dots. */
const ORDER = ['land', 'within', 'circle', 'dot', 'none'] as const

export function PlaceMarks({ pins, lands, path, projection, frame, width, open, linkOf }: PlaceMarksProps) {
  const seen = pins.filter(({ at }) => at !== null && isSeen(at, frame))
  const drawn = seen.toSorted((a, b) => ORDER.indexOf(a.shape.kind) - ORDER.indexOf(b.shape.kind))
  // a name in the middle of a country would say that the place is there; of what is named most often the name comes first
  const named = seen.filter(({ shape }) => shape.kind !== 'within')
  const spots = named.map((pin) => {
    const [x, y] = projection([...pin.at!]) ?? [0, 0]
    const isDot = pin.shape.kind === 'dot'
    const right = isDot ? dotRadius(pin.place.claims.length) + 4 : 0
    return { x: x + right, y: y + (isDot ? 4 : SMALL + 8), name: pin.place.name, around: !isDot, pin }
  })
  return (
    <>
      {drawn.map((pin) => (
        <a
          key={pin.key}
          class={`place ${pin.shape.kind}${pin.key === open ? ' open' : ''}`}
          href={linkOf(pin.key)}
          aria-label={visible(
            `${pin.place.name}, ${pin.place.precision}: ${count(pin.place.claims.length, 'mention')}`,
          )}
          draggable={false}
        >
          <title>{visible(`${pin.place.name} (${pin.place.precision})`)}</title>
          <Mark pin={pin} lands={lands} path={path} projection={projection} />
        </a>
      ))}
      <g class="place-names">
        {fitting(spots, width).map(({ x, y, name, pin }) => (
          <text key={pin.key} x={x} y={y} class={pin.shape.kind}>
            {visible(name)}
          </text>
        ))}
      </g>
    </>
  )
}

type MarkProps = Pick<PlaceMarksProps, 'lands' | 'path' | 'projection'> & { readonly pin: Pin }

function Mark({ pin: { shape, place }, lands, path, projection }: MarkProps) {
  if (shape.kind === 'land' || shape.kind === 'within') {
    const own = lands.find(({ country }) => country === shape.country)
    return own ? <Country land={own} path={path} /> : null
  }
  if (shape.kind === 'circle')
    return (
      <path
        d={
          path(
            geoCircle()
              .center([...shape.at])
              .radius(shape.radius)(),
          ) ?? ''
        }
      />
    )
  if (shape.kind !== 'dot') return null
  const [x, y] = projection([...shape.at]) ?? [0, 0]
  return <circle cx={x} cy={y} r={dotRadius(place.claims.length)} />
}

/** Pixels: of a country that is smaller, the frame of a square this wide is drawn around it. */
const SMALL = 12

function Country({ land, path }: { readonly land: Land; readonly path: GeoPath }) {
  const [[left, top], [right, bottom]] = path.bounds(land.shape)
  const around = right - left < SMALL && bottom - top < SMALL
  const [x, y] = [(left + right - SMALL) / 2, (top + bottom - SMALL) / 2]
  return <path d={`${path(land.shape) ?? ''}${around ? `M${x} ${y}h${SMALL}v${SMALL}h${-SMALL}Z` : ''}`} />
}
