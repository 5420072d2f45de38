import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { places } from './placed.ts'

/** Texts of names, cues and marks in any order. */
const PIECES = [
  'Paris',
  'Texas',
  'Norway',
  'the US',
  'New York',
  'W.Va.',
  'Ga.',
  'Oblast of',
  'Kursk',
  'Austin',
  'Mr.',
  'A-',
  'Norwegian',
  '’s',
  ',',
  '.',
  'and',
  'in',
  'by',
  'said',
  'between',
  'denied',
  'University of',
  'Street',
  '(',
  ')',
  '"',
  '\n',
  '-',
  'St.',
  'U.S.-',
  '\u{1F30D}',
]
const WORDS = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))
const ANY = fc.oneof(WORDS, fc.string({ unit: 'grapheme', maxLength: 200 }))

describe('places of any text', () => {
  it('are slices of it, in order and disjoint, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(ANY, async (text) => {
        const found = await places(text)
        let end = 0
        for (const place of found) {
          expect(place.exact).toBe(text.slice(place.start, place.end))
          expect(place.start).toBeGreaterThanOrEqual(end)
          end = place.end
          expect(place.lat === null).toBe(place.lon === null)
          expect(place.lat !== null).toBe(place.precision === 'city' || place.precision === 'point')
        }
        expect(await places(text)).toEqual(found)
      }),
    )
  })

  it('move with a neutral paragraph before them and do not change', async () => {
    const before = 'It was late and nobody came.\n\n'
    await fc.assert(
      fc.asyncProperty(WORDS, async (text) => {
        const moved = (await places(before + text)).map((place) => ({
          ...place,
          start: place.start - before.length,
          end: place.end - before.length,
        }))
        expect(moved).toEqual(await places(text))
      }),
    )
  })

  it.each(['Paris ', 'Paris, ', 'A-', 'A.', 'W. Va. ', 'St. ', 'University of Paris and ', '('])(
    'come to an end on 200,000 characters of "%s"',
    async (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length))
      expect((await places(text)).every(({ start, end, exact }) => exact === text.slice(start, end))).toBe(true)
    },
  )
})
