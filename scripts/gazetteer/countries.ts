/** Countries: codes and names of ISO 3166-1, a point in the middle of the largest piece of land (Natural Earth). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import isoCountries from 'i18n-iso-countries'

const require = createRequire(import.meta.url)

type Point = readonly [lon: number, lat: number]
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly arcs: readonly (readonly Point[])[]
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}
interface Geometry {
  readonly id?: string
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[]
  readonly properties: { readonly name: string }
}

export interface Country {
  readonly code: string
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
}

export function readCountries(): Country[] {
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }
  const middles = readMiddles()
  return Object.entries(countries).flatMap(([code, names]) => {
    const middle = middles.get(code)
    return middle ? [{ code, names: [names].flat(), lon: middle.point[0], lat: middle.point[1] }] : []
  })
}

/** Natural Earth gives Kosovo no number. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK' }

function readMiddles(): Map<string, Middle> {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Topology
  const arcs = topology.arcs.map((arc) => unfold(arc, topology.transform))
  const middles = new Map<string, Middle>()
  for (const { id, type, arcs: parts, properties } of topology.objects.countries.geometries) {
    const code = UNNUMBERED[properties.name] ?? (id && isoCountries.numericToAlpha2(id))
    const polygons = (type === 'Polygon' ? [parts] : parts) as readonly (readonly (readonly number[])[])[]
    const pieces = polygons.map((rings) => middle(ring(rings[0]!, arcs)))
    if (code) middles.set(code, largest([...pieces, middles.get(code) ?? pieces[0]!]))
  }
  return middles
}

/** Delta-coded steps to degrees, as the TopoJSON specification says. */
function unfold(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let x = 0
  let y = 0
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const
  })
}

/** A negative index means the arc `~index`, run backwards. */
const ring = (indices: readonly number[], arcs: readonly Point[][]): Point[] =>
  indices.flatMap((index) => (index < 0 ? arcs[~index]!.toReversed() : arcs[index]!))

interface Middle {
  readonly area: number
  readonly point: Point
}

/** Centroid of a ring by the shoelace formula. */
function middle(points: readonly Point[]): Middle {
  let [area, x, y] = [0, 0, 0]
  points.forEach(([lon, y1], i) => {
    const [next, y2] = points[(i + 1) % points.length]!
    const [x1, x2] = [aside(lon, points[0]![0]), aside(next, points[0]![0])]
    const cross = x1 * y2 - x2 * y1
    area += cross / 2
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  return { area: Math.abs(area), point: area === 0 ? points[0]! : [x / (6 * area), y / (6 * area)] }
}

/** The longitude on the same side of the 180th meridian as another: Russia goes on beyond it. */
const aside = (lon: number, other: number): number => lon + 360 * Math.round((other - lon) / 360)

const largest = (middles: readonly Middle[]): Middle => middles.reduce((a, b) => (b.area > a.area ? b : a))
