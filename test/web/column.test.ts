import { expect, it } from 'vitest'
import { columnOf } from '../../src/web/column.ts'

it.each([
  [360, 328],
  [1000, 940],
  [1440, 1216],
  [1, 240],
])('in a window of %i pixels the column has %i', (window, column) => expect(columnOf(window)).toBe(column))
