/** Points of a country that a map should show when it is about it: of its largest part, so that far islands do not count. */
import { geoArea, geoCentroid } from 'd3-geo'
import type { Position } from 'geojson'
import type { Land } from './atlas.ts'
import type { Degrees } from './shapes.ts'

type Ring = readonly Position[]

/** Points taken of an outline: enough to frame it. */
const POINTS = 60

export function outlineOf({ shape: { geometry } }: Land): readonly Degrees[] {
  const rings: Ring[] =
    geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map(([ring]) => ring!)
  const size = (ring: Ring): number => geoArea({ type: 'Polygon', coordinates: [[...ring]] })
  const largest = rings.reduce((a, b) => (size(a) >= size(b) ? a : b))
  const step = Math.max(1, Math.floor(largest.length / POINTS))
  return largest.filter((_, index) => index % step === 0).map(([lon, lat]) => [lon!, lat!] as const)
}

export const middleOf = ({ shape }: Land): Degrees => geoCentroid(shape)
