/** The places of a story as the map shows them. */
import type { StoryPlace } from '../../page-views.ts'
import type { Land } from './lands.ts'
import { middleOf, outlineOf } from './outline.ts'
import { type Degrees, type Shape, shapeOf } from './shapes.ts'

export interface Pin {
  readonly key: string
  readonly place: StoryPlace
  readonly shape: Shape
  /** Where its name stands; null where it is not drawn. */
  readonly at: Degrees | null
}

const keyOf = ({ name, country, precision }: StoryPlace): string => `${name}|${country ?? ''}|${precision}`

export function pinsOf(places: readonly StoryPlace[], lands: readonly Land[]): Pin[] {
  const land = new Map(lands.map((one) => [one.country, one]))
  return places.map((place) => {
    const shape = shapeOf(place)
    const own = 'country' in shape ? land.get(shape.country) : undefined
    const at = 'at' in shape ? shape.at : own ? middleOf(own) : null
    return { key: keyOf(place), place, shape: at ? shape : { kind: 'none' }, at }
  })
}

/** What the map should show: all that has a point; where nothing has, the outlines of the countries. */
export function pointsOf(pins: readonly Pin[], lands: readonly Land[]): Degrees[] {
  const points = pins.flatMap(({ shape }) => ('at' in shape ? [shape.at] : []))
  const middles = pins.flatMap(({ at }) => (at ? [at] : []))
  if (points.length > 0) return middles
  const countries = new Set(pins.flatMap(({ shape }) => ('country' in shape ? [shape.country] : [])))
  return lands.filter(({ country }) => country !== null && countries.has(country)).flatMap(outlineOf)
}
