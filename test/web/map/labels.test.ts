import { expect, it } from 'vitest'
import { fitting } from '../../../src/web/map/labels.ts'

const spot = (x: number, y: number, name: string, around = false) => ({ x, y, name, around })

it('names that would lie over an earlier one are left out', () => {
  const spots = [spot(0, 0, 'Port Imre'), spot(30, 4, 'Halm'), spot(30, 40, 'Calden'), spot(200, 2, 'Sarn')]
  expect(fitting(spots, 500).map(({ name }) => name)).toEqual(['Port Imre', 'Calden', 'Sarn'])
})
it('names stand around their point or beside it, and stay on the map', () => {
  const spots = [spot(100, 0, 'Sarn', true), spot(300, 0, 'Halm'), spot(495, 40, 'Calden')]
  expect(fitting(spots, 500).map(({ x }) => x)).toEqual([86, 300, 458])
})
