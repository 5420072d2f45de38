/** Points of a country that a map should show when it is about it: of its largest part, so that far islands do not count. */
import { geoArea, geoCentroid } from 'd3-geo'
import type { Land } from './lands.ts'
import type { Degrees } from './shapes.ts'

type Ring = readonly number[][]

/** Points taken of an outline: enough to frame it. */
const POINTS = 60

export function outlineOf({ shape }: Land): readonly Degrees[] {
  const rings = ringsOf(shape)
  const size = (ring: Ring): number => geoArea({ type: 'Polygon', coordinates: [[...ring]] })
  const largest = rings.reduce<Ring>((a, b) => (a.length > 0 && size(a) >= size(b) ? a : b), [])
  const step = Math.max(1, Math.floor(largest.length / POINTS))
  return largest.filter((_, index) => index % step === 0).map(([lon, lat]) => [lon!, lat!] as const)
}

/** The outer one of each part. */
function ringsOf({ geometry }: Land['shape']): readonly Ring[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(([ring]) => ring!) : []
}

export const middleOf = ({ shape }: Land): Degrees => geoCentroid(shape)
