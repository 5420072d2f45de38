/** The places in words, beside the map: all that it shows, and what it cannot show. */
import type { Precision } from '../../model.ts'
import { visible } from '../../text/visible.ts'
import { MentionList } from '../time/mention-list.tsx'
import type { Pin } from './pins.ts'

interface PlaceListProps {
  readonly story: string
  readonly pins: readonly Pin[]
  readonly open: string | undefined
  /** Without a key: none is looked at. */
  readonly linkOf: (key?: string) => string
}

export const PlaceList = ({ story, pins, open, linkOf }: PlaceListProps) => (
  <ol class="places">
    {pins.map((pin) => (
      <li key={pin.key}>
        <p class="place-line">
          <a href={linkOf(pin.key === open ? undefined : pin.key)} aria-expanded={pin.key === open}>
            {visible(pin.place.name)}
          </a>{' '}
          <span class="quiet small">
            {whereOf(pin)} · {pin.place.claims.length}×
          </span>
        </p>
        {pin.key === open && <MentionList story={story} mentions={pin.place.claims} />}
      </li>
    ))}
  </ol>
)

const PRECISIONS: Readonly<Record<Precision, string>> = {
  point: 'a point',
  city: 'a town',
  region: 'a region',
  country: 'a country',
  area: 'an area',
}

function whereOf({ place: { country, precision }, shape }: Pin): string {
  const what = PRECISIONS[precision]
  if (precision === 'country') return shape.kind === 'none' ? `${what}, not on this map` : what
  const where = country === null ? what : `${what} in ${country}`
  if (shape.kind === 'none') return `${where}, not on the map: its place is not known`
  return shape.kind === 'within' ? `${where}, its place in it not known` : where
}
