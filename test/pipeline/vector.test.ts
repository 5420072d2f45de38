import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine, lettersOf } from '../../src/pipeline/vector.ts'

const letters = (...numbers: number[]): string => lettersOf(Float32Array.from(numbers))

describe('a vector as letters', () => {
  it.each([
    [[1, 0, -1], '+fA'],
    [[0.5, 0.5], '++'],
    [[-2, 1], 'Av'],
    [[0, 0], 'ff'],
    [[], ''],
  ])('%j', (numbers, expected) => {
    expect(letters(...numbers)).toBe(expected)
  })
  it.each<[string, number[], number[], number]>([
    ['the same direction', [3, 1], [6, 2], 1],
    ['the opposite', [3, 1], [-3, -1], -1],
    ['square to it', [1, 0], [0, 1], 0],
    ['none', [0, 0], [1, 1], 0],
  ])('%s', (_, a, b, expected) => {
    expect(cosine(letters(...a), letters(...b))).toBeCloseTo(expected, 10)
  })
  it('keeps the angle between any two, whichever comes first', () => {
    const vector = fc.float32Array({ minLength: 128, maxLength: 128, min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const [one, other] = [lettersOf(a), lettersOf(b)]
        expect(one).toMatch(/^[A-Za-z0-9+]{128}$/)
        expect(cosine(one, other)).toBe(cosine(other, one))
        expect(Math.abs(cosine(one, other) - exact(a, b))).toBeLessThan(0.05)
      }),
    )
  })
})

function exact(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array) => x.reduce((sum, number, at) => sum + number * y[at]!, 0)
  const size = Math.sqrt(product(a, a) * product(b, b))
  return size === 0 ? 0 : product(a, b) / size
}
