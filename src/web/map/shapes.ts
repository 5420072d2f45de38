/** What a place is drawn as: only what is known to a point is a dot; a country is its land, a region somewhere around here. */
import type { Place } from '../../model.ts'

export type PlaceAt = Pick<Place, 'name' | 'country' | 'lat' | 'lon' | 'precision'>

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Degrees = readonly [lon: number, lat: number]

export type Shape =
  | { readonly kind: 'dot'; readonly at: Degrees }
  /** `radius` in degrees of arc: within it the place lies, ours. */
  | { readonly kind: 'circle'; readonly at: Degrees; readonly radius: number }
  | { readonly kind: 'land'; readonly country: string }
  /** Somewhere in that country. */
  | { readonly kind: 'within'; readonly country: string }
  /** It cannot be drawn; the list has it. */
  | { readonly kind: 'none' }

/** Degrees of arc. A first-order region of a country is mostly some 200 km across; an area (a sea, a continent's part) some 1,000. */
const RADIUS = { region: 0.9, area: 4.5 } as const

export function shapeOf({ country, lat, lon, precision }: PlaceAt): Shape {
  if (precision === 'country') return country === null ? { kind: 'none' } : { kind: 'land', country }
  if (lat === null || lon === null) return country === null ? { kind: 'none' } : { kind: 'within', country }
  if (precision === 'point' || precision === 'city') return { kind: 'dot', at: [lon, lat] }
  return { kind: 'circle', at: [lon, lat], radius: RADIUS[precision] }
}

/** Pixels of a dot by how many claims name the place: area grows with the count. */
export const dotRadius = (claims: number): number => Math.min(14, 3.5 + 1.4 * Math.sqrt(claims))
