/** The lands of the atlas, with those in dispute set apart as far as its data allows it (docs/places.md). */
import { type ExtendedFeature, geoContains } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { feature } from 'topojson-client'

export interface Land {
  /** ISO 3166-1 alpha-2; null where the atlas has none. */
  readonly country: string | null
  readonly name: string
  readonly shape: ExtendedFeature
  /** Whose it is, is in dispute: ISO 3166-1 has no code for it, or the atlas gives it to who holds it. */
  readonly disputed: boolean
}

export type World = Parameters<typeof feature>[0]

/** The atlas goes by the numbers of ISO 3166-1. Kosovo has none there; XK is what is commonly used for it. */
const BY_NUMBER: ReadonlyMap<string, string> = new Map(codes.map(([alpha2, , number]) => [number!, alpha2!]))
const BY_NAME: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']])
/** Of no code in the atlas, and in no dispute. */
const ISLANDS = 'Indian Ocean Ter.'

/** A piece that the atlas counts as the land of who holds it, told by a point in it: it is drawn as a land of its own, of no country. */
const APART = [{ name: 'Crimea', of: 'Russia', at: [34.1, 45.2] }] as const

export function landsOf(world: World): readonly Land[] {
  const found = feature(world, world.objects.countries!)
  const shapes = 'features' in found ? found.features : [found]
  return shapes.flatMap((shape) => {
    const name = String(shape.properties?.name)
    const code = BY_NUMBER.get(String(shape.id))
    const land = { country: code ?? BY_NAME.get(name) ?? null, name, shape }
    return apart({ ...land, disputed: code === undefined && name !== ISLANDS })
  })
}

/** The land without its disputed pieces, and these. */
function apart(land: Land): readonly Land[] {
  const { shape, name } = land
  const own = APART.filter(({ of }) => of === name)
  if (own.length === 0 || shape.geometry?.type !== 'MultiPolygon') return [land]
  const pieces = shape.geometry.coordinates.map((coordinates) => ({
    ...shape,
    geometry: { type: 'Polygon' as const, coordinates },
  }))
  const nameOf = (piece: ExtendedFeature) => own.find(({ at }) => geoContains(piece, [...at]))?.name
  const left = pieces.filter((piece) => nameOf(piece) === undefined).map(({ geometry }) => geometry.coordinates)
  return [
    { ...land, shape: { ...shape, geometry: { type: 'MultiPolygon', coordinates: left } } },
    ...pieces.flatMap((piece) => {
      const found = nameOf(piece)
      return found === undefined ? [] : [{ country: null, name: found, shape: piece, disputed: true }]
    }),
  ]
}
