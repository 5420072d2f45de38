/** Which part of the globe a map shows: a centre, and how far from it the farthest place lies. */
import type { Degrees } from './shapes.ts'

export interface Frame {
  readonly centre: Degrees
  /** Degrees of arc from the centre to the nearer edge of the map. */
  readonly reach: number
}

/** Degrees of arc. One town still shows the country around it; half the globe is all of it. */
const LEAST = 1.5
const MOST = 90
/** Room around the outermost place. */
const MARGIN = 1.25

/** Around all of the points; the whole globe where there is none. */
export function frameOf(points: readonly Degrees[]): Frame {
  const centre = middle(points)
  if (!centre) return { centre: [15, 20], reach: MOST }
  const farthest = Math.max(...points.map((point) => arc(centre, point)))
  return { centre, reach: clamp(farthest * MARGIN) }
}

const clamp = (reach: number): number => Math.min(MOST, Math.max(LEAST, reach))

/** `factor` < 1 goes nearer. */
export const zoomed = ({ centre, reach }: Frame, factor: number): Frame => ({ centre, reach: clamp(reach * factor) })

/** By parts of the reach, east and north; at the poles it stops. */
export function panned({ centre: [lon, lat], reach }: Frame, east: number, north: number): Frame {
  const wide = reach / Math.max(0.2, Math.cos(rad(lat)))
  return { centre: [turn(lon + east * wide), Math.min(85, Math.max(-85, lat + north * reach))], reach }
}

/** Into [-180, 180). */
const turn = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180

const rad = (degrees: number): number => (degrees * Math.PI) / 180
const deg = (radians: number): number => (radians * 180) / Math.PI

/** Degrees of arc between two points, by the haversine formula. */
export function arc(a: Degrees, b: Degrees): number {
  const half = (x: number): number => Math.sin(rad(x) / 2) ** 2
  const h = half(b[1] - a[1]) + Math.cos(rad(a[1])) * Math.cos(rad(b[1])) * half(b[0] - a[0])
  return 2 * deg(Math.asin(Math.min(1, Math.sqrt(h))))
}

/** The middle of the box around the points on the sphere, so that it holds across the date line; null of none. */
function middle(points: readonly Degrees[]): Degrees | null {
  if (points.length === 0) return null
  const sum = [0, 0, 0]
  for (const point of points) for (const [axis, value] of vector(point).entries()) sum[axis]! += value
  const length = Math.hypot(...sum)
  if (length < 1e-6) return [0, 0]
  const [x, y, z] = sum.map((value) => value / length) as [number, number, number]
  const lon = deg(Math.atan2(y, x))
  const around = points.map(([one]) => turn(one - lon))
  const lats = points.map(([, lat]) => lat)
  const half = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return Math.abs(z) > 0.99 ? [lon, deg(Math.asin(z))] : [turn(lon + half(around)), half(lats)]
}

function vector([lon, lat]: Degrees): readonly [number, number, number] {
  return [Math.cos(rad(lat)) * Math.cos(rad(lon)), Math.cos(rad(lat)) * Math.sin(rad(lon)), Math.sin(rad(lat))]
}
