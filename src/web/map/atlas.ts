/** The countries of the world as shapes, loaded when a map is first opened. Natural Earth 1 : 50,000,000, by way of world-atlas. */
import atlasUrl from 'world-atlas/countries-50m.json?url'
import { type Ask, get } from '../api.ts'
import { type Land, landsOf, type World } from './lands.ts'

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
