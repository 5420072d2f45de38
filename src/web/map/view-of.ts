/** The projection of a frame: azimuthal and equal-area around its centre, so that no part of the world looks larger than it is. */
import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'
import { arc, type Frame } from './frame.ts'
import type { Degrees } from './shapes.ts'

/** Degrees beyond the frame that are still drawn into the corners. */
const BEYOND = 178

/** `width`, `height`: of the map in pixels. */
export function projectionOf({ centre: [lon, lat], reach }: Frame, width: number, height: number): GeoProjection {
  const scale = Math.min(width, height) / 2 / (2 * Math.sin((reach * Math.PI) / 360))
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipAngle(BEYOND)
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ])
    .precision(0.4)
}

/** On this side of the globe. */
export const isSeen = (point: Degrees, { centre }: Frame): boolean => arc(centre, point) < BEYOND / 2
