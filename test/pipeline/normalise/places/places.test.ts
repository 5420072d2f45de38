import { describe, expect, it } from 'vitest'
import { places } from './placed.ts'

/** "exact > name, precision, country" */
const shown = async (text: string) =>
  (await places(text)).map(
    ({ exact, name, precision, country }) => `${exact} > ${name}, ${precision}, ${country ?? 'none'}`,
  )

describe('places', () => {
  it.each([
    ['a country', 'The convoy is now in Norway.', ['Norway > Norway, country, NO']],
    ['a city', 'The choir sang in Tromsø.', ['Tromsø > Tromsø, city, NO']],
    ['a region by its suffix', 'They camped in the Kursk Oblast.', ['Kursk Oblast > Kursk Oblast, region, RU']],
    [
      'a region by its prefix',
      'They camped in the Russian Oblast of Kursk.',
      ['Oblast of Kursk > Kursk Oblast, region, RU'],
    ],
    ['a region by a small word', 'Floods hit the Kursk region.', ['Kursk region > Kursk Oblast, region, RU']],
    ['a part of the world', 'Tea is grown in the Far East.', ['Far East > Far East, area, none']],
    [
      'one by its country',
      'He went to Russia and works in the Far East.',
      ['Russia > Russia, country, RU', 'Far East > Russian Far East, area, RU'],
    ],
    ['an old spelling', 'The train left Kiev at noon.', ['Kiev > Kyiv, city, UA']],
    ['a sea', 'A cutter sank in the Black Sea.', ['Black Sea > Black Sea, area, none']],
    ['a spot', 'Pigeons fill Tahrir Square.', ['Tahrir Square > Tahrir Square, point, EG']],
    ['city and state', 'She was born in Paris, Texas.', ['Paris > Paris, city, US', 'Texas > Texas, region, US']],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected)
  })

  it('gives a point to cities and spots alone', async () => {
    const [city, country] = await places('From Lyon they drove through France.')
    expect(city).toMatchObject({ lat: expect.closeTo(45.75, 1), lon: expect.closeTo(4.85, 1) })
    expect(country).toMatchObject({ lat: null, lon: null })
  })
})
