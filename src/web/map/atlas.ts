/** The countries of the world as shapes, loaded when a map is first opened. Natural Earth 1 : 50,000,000, by way of world-atlas. */
import type { ExtendedFeature } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import atlasUrl from 'world-atlas/countries-50m.json?url'
import { type Ask, get } from '../api.ts'

export interface Land {
  /** ISO 3166-1 alpha-2; null where the atlas has none. */
  readonly country: string | null
  readonly name: string
  readonly shape: ExtendedFeature
}

type World = Parameters<typeof feature>[0]

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
  const found = feature(world, world.objects.countries!)
  const shapes = 'features' in found ? found.features : [found]
  return shapes.map((shape) => {
    const name = String(shape.properties?.name)
    return { country: BY_NUMBER.get(String(shape.id)) ?? BY_NAME.get(name) ?? null, name, shape }
  })
}
