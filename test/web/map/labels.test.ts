import { expect, it } from 'vitest'
import { fitting } from '../../../src/web/map/labels.ts'

it('names that would lie over an earlier one are left out', () => {
  const spots = [
    { x: 0, y: 0, name: 'Port Imre' },
    { x: 30, y: 4, name: 'Halm' },
    { x: 30, y: 40, name: 'Calden' },
    { x: 200, y: 2, name: 'Sarn' },
  ]
  expect(fitting(spots).map(({ name }) => name)).toEqual(['Port Imre', 'Calden', 'Sarn'])
})
