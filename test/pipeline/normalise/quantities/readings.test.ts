import { describe, expect, it } from 'vitest'
import { readPhrase } from '../../../../eval/quantities/read.ts'

describe('conversion', () => {
  it.each([
    ['They walked 2 miles.', { best: 3218.688, unit: 'metre' }],
    ['The field has 10 acres.', { best: 40468.564224, unit: 'square metre' }],
    ['It took several hundred square kilometers.', { low: 3e8, high: 9e8, unit: 'square metre' }],
    ['At least 30 tons of rice came.', { low: 27215.5422, unit: 'kilogram' }],
    ['It was minus 40 degrees Fahrenheit.', { best: 233.15, unit: 'kelvin' }],
    ['It was 20 degrees Celsius.', { best: 293.15, unit: 'kelvin' }],
    ['The wind blew at 36 km/h.', { best: 10, unit: 'metre per second' }],
    ['Between 10 and 20 litres leaked.', { low: 0.01, high: 0.02, unit: 'cubic metre' }],
    ['The plant makes up to 3 megawatts.', { high: 3e6, unit: 'watt' }],
  ])('%s', async (text, expected) => {
    const [reading] = await readPhrase(text)
    expect(reading!.converted).toEqual({ low: null, best: null, high: null, ...expected })
  })

  it.each(['They paid $5.', 'Some 20 men came.', 'It fell 5 percent.', 'It pumps 50 barrels a day.'])(
    'none: %s',
    async (text) => {
      const [reading] = await readPhrase(text)
      expect(reading!.converted).toBeNull()
    },
  )
})

describe('kind', () => {
  it.each([
    ['count', 'Some 20 men came.'],
    ['measure', 'They walked 2 miles.'],
    ['money', 'They paid 2 million euros.'],
    ['share', 'It fell 5 percent.'],
    ['share', 'Two-thirds of them left.'],
  ])('%s: %s', async (kind, text) => {
    const readings = await readPhrase(text)
    expect(readings.map((reading) => reading.kind)).toEqual([kind])
  })
})

describe('headings', () => {
  it('may write number words with a capital', async () => {
    const text = 'Rescuers Find Two Hikers in Lomora'
    expect(await readPhrase(text, 'paragraph')).toEqual([])
    expect(await readPhrase(text, 'headline')).toMatchObject([{ exact: 'Two', of: 'Hikers', best: 2 }])
  })
})
