/** The countries of the world as shapes, loaded when a map is first opened. Natural Earth 1 : 50,000,000, by way of world-atlas. */
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlasUrl from 'world-atlas/countries-50m.json?url'
import { type Ask, get } from '../api.ts'

export interface Land {
  /** ISO 3166-1 alpha-2; null where the atlas has none. */
  readonly country: string | null
  readonly name: string
  readonly shape: Feature<Polygon | MultiPolygon>
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

const ATLAS: Ask<World> = { url: atlasUrl }
let held: Promise<readonly Land[]> | null = null

/** Throws `ApiError`; then it may be asked again. */
export function atlas(): Promise<readonly Land[]> {
  held ??= get(ATLAS)
    .then(landsOf)
    .catch((error) => {
      held = null
      throw error
    })
  return held
}

/** The atlas goes by the numbers of ISO 3166-1. Kosovo has none there; XK is what is commonly used for it. */
const BY_NUMBER: ReadonlyMap<string, string> = new Map(codes.map(([alpha2, , number]) => [number!, alpha2!]))
const BY_NAME: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']])

function landsOf(world: World): readonly Land[] {
  return feature(world, world.objects.countries).features.map((shape) => ({
    country: BY_NUMBER.get(String(shape.id)) ?? BY_NAME.get(shape.properties.name) ?? null,
    name: shape.properties.name,
    shape: shape as Land['shape'],
  }))
}
