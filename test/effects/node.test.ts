import { expect, it } from 'vitest'
import { localDay } from '../../src/effects/node.ts'

it('names a day in the local time zone', () => {
  expect(localDay(new Date(2024, 0, 9, 23, 59))).toBe('2024-01-09')
  expect(localDay(new Date(2024, 9, 23, 0, 0))).toBe('2024-10-23')
})
