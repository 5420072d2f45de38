import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../../src/pipeline/normalise/places/index.ts'
import { given, places } from './placed.ts'

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
    [
      'Canadian and other abbreviations',
      'She moved to London, Ont., last year.',
      ['London > London, city, CA', 'Ont. > Ontario, region, CA'],
    ],
    [
      'an abbreviation of two parts',
      'He left Charleston, W.Va., in haste.',
      ['Charleston > Charleston, city, US', 'W.Va. > West Virginia, region, US'],
    ],
    ['a postal code', 'The plant in Dalton, GA shut.', ['Dalton > Dalton, city, US', 'GA > Georgia, region, US']],
    [
      'city and country',
      'The ship reached Tripoli, Lebanon.',
      ['Tripoli > Tripoli, city, LB', 'Lebanon > Lebanon, country, LB'],
    ],
    [
      'a state in a list of states',
      'Crews came from Ohio, Georgia and Tennessee.',
      ['Ohio > Ohio, region, US', 'Georgia > Georgia, region, US', 'Tennessee > Tennessee, region, US'],
    ],
    [
      'a country in a list of countries',
      'Crews came from Armenia, Georgia and Turkey.',
      ['Armenia > Armenia, country, AM', 'Georgia > Georgia, country, GE', 'Turkey > Turkey, country, TR'],
    ],
    ['the largest where nothing speaks', 'The painter lived in Paris.', ['Paris > Paris, city, FR']],
    [
      'the nearer where others speak',
      'From Fresno and Visalia the road leads to Hanford.',
      ['Fresno > Fresno, city, US', 'Visalia > Visalia, city, US', 'Hanford > Hanford, city, US'],
    ],
    ['a capital as a town', 'It snowed in Moscow.', ['Moscow > Moscow, city, RU']],
    ['a short form of a state', 'She flew to the US.', ['US > United States, country, US']],
    ['a part of a country by its possessive', 'Rain fell on Norway’s western coast.', ['Norway > Norway, country, NO']],
    ['a resident', 'A Bergen-based choir sang.', ['Bergen > Bergen, city, NO']],
    ['passive', 'Norway was struck by a storm.', ['Norway > Norway, country, NO']],
    [
      'a direction before it',
      'Hail fell in northern Portugal and West Berlin.',
      ['Portugal > Portugal, country, PT', 'Berlin > Berlin, city, DE'],
    ],
    [
      'a name of five words',
      'He sailed round Saint Vincent and the Grenadines.',
      ['Saint Vincent and the Grenadines > Saint Vincent and the Grenadines, country, VC'],
    ],
    ['a hyphen of its own', 'They live in Winston-Salem.', ['Winston-Salem > Winston-Salem, city, US']],
    [
      'another spelling',
      'Trains from Kharkov and Lvov were late.',
      ['Kharkov > Kharkiv, city, UA', 'Lvov > Lviv, city, UA'],
    ],
    ['no marks', 'The fair in Dusseldorf opened.', ['Dusseldorf > Düsseldorf, city, DE']],
    [
      'short and long forms',
      'Roads to St. Louis and Ft. Worth were closed.',
      ['St. Louis > St. Louis, city, US', 'Ft. Worth > Fort Worth, city, US'],
    ],
    ['contested land', 'Olives grow in the West Bank.', ['West Bank > West Bank, region, PS']],
    ['a war zone', 'Coal is mined in the Donbas.', ['Donbas > Donbas, area, UA']],
    ['the Gulf', 'Two tankers crossed the Gulf.', ['Gulf > Persian Gulf, area, none']],
    ['a word where the text says so', 'He lives in Reading.', ['Reading > Reading, city, GB']],
    ['a surname where the text says so', 'She lives in Austin.', ['Austin > Austin, city, US']],
    ['a home', 'Ada Kroll, 31, of Duluth, won.', ['Duluth > Duluth, city, US']],
    [
      'a town before a noun',
      'A Burlington shop was robbed near Montpelier, Vt.',
      ['Burlington > Burlington, city, US', 'Montpelier > Montpelier, city, US', 'Vt. > Vermont, region, US'],
    ],
    [
      'a list of states in which two look like a town',
      'It rained in Florida, New York and Ohio.',
      ['Florida > Florida, region, US', 'New York > New York, region, US', 'Ohio > Ohio, region, US'],
    ],
    [
      'an area that speaks',
      'Officers in South Ossetia told reporters that it was late.',
      ['South Ossetia > South Ossetia, region, GE'],
    ],
    ['a county', 'The Kanawha County schools are shut.', ['Kanawha County > Kanawha County, region, US']],
    ['a city that bears a region’s name', 'She works in New York.', ['New York > New York City, city, US']],
    ['one with a small share of its region', 'She works in Zurich.', ['Zurich > Zürich, city, CH']],
    ['a region with a small city of its name', 'She works in Quebec.', ['Quebec > Quebec, region, CA']],
    ['a seat of international bodies', 'Talks in Geneva ended.', ['Geneva > Geneva, city, CH']],
    [
      'the same among American places',
      'It rained in Dallas and Boston, he said in Geneva.',
      ['Dallas > Dallas, city, US', 'Boston > Boston, city, US', 'Geneva > Geneva, city, CH'],
    ],
    [
      'a small namesake that the text explains',
      'She lives in Geneva, Ill., near Chicago.',
      ['Geneva > Geneva, city, US', 'Ill. > Illinois, region, US', 'Chicago > Chicago, city, US'],
    ],
    [
      'regions of Ukraine by their full name',
      'It rained in Kharkiv Oblast and the Lviv region.',
      ['Kharkiv Oblast > Kharkiv Oblast, region, UA', 'Lviv region > Lviv Oblast, region, UA'],
    ],
    ['their seats', 'It rained in Kharkiv.', ['Kharkiv > Kharkiv, city, UA']],
    [
      'a state by the town that it is near',
      'It snowed in Russia, in Armenia and in Tbilisi. The farm is in Georgia, near Atlanta.',
      [
        'Russia > Russia, country, RU',
        'Armenia > Armenia, country, AM',
        'Tbilisi > Tbilisi, city, GE',
        'Georgia > Georgia, region, US',
        'Atlanta > Atlanta, city, US',
      ],
    ],
    [
      'two towns of a road, whichever comes first',
      'The convoy left Kyiv for Odessa.',
      ['Kyiv > Kyiv, city, UA', 'Odessa > Odessa, city, UA'],
    ],
    [
      'the same the other way',
      'The convoy left Odessa for Kyiv.',
      ['Odessa > Odessa, city, UA', 'Kyiv > Kyiv, city, UA'],
    ],
    ['a short name at the head of a dateline', 'PARIS, March 3 - The gate was shut.', ['PARIS > Paris, city, FR']],
    ['the same with an agency', 'LIMA (Corvane Wire) — The gate was shut.', ['LIMA > Lima, city, PE']],
    ['no short name in capitals elsewhere', 'The gate was shut by PARIS staff.', []],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected)
  })

  it('gives a point to cities and spots alone', async () => {
    const [city, country] = await places('From Lyon they drove through France.')
    expect(city).toMatchObject({ lat: expect.closeTo(45.75, 1), lon: expect.closeTo(4.85, 1) })
    expect(country).toMatchObject({ lat: null, lon: null })
  })

  it('takes a name once explained for the same place', async () => {
    expect(await shown('He left Paris, Texas, in May. In Paris he had sold cars.')).toEqual([
      'Paris > Paris, city, US',
      'Texas > Texas, region, US',
      'Paris > Paris, city, US',
    ])
  })

  it('keeps a surname a surname', async () => {
    expect(await shown('Marta Houston spoke first. Later Houston left the hall.')).toEqual([])
  })

  it('knows the country of the publisher by its domain', async () => {
    const text = 'A bus overturned near Newcastle.'
    expect((await places(text, 'https://www.example.com.au/1'))[0]).toMatchObject({ country: 'AU' })
    expect((await places(text, 'https://www.example.co.uk/1'))[0]).toMatchObject({ country: 'GB' })
  })

  it('knows the town that a publisher is named after', async () => {
    const text = 'A school in Athens shut. Crews came from Tyler, Texas.'
    expect((await places(text, 'https://www.athensherald.example.com/1'))[0]).toMatchObject({ country: 'US' })
  })

  it('reads the town of a dateline', async () => {
    const text = 'NEW YORK — A crane fell.\nThe owner has yards in Ohio, New York and Texas.'
    expect((await places(text)).map(({ name }) => name)).toEqual(['New York City', 'Ohio', 'New York City', 'Texas'])
  })

  it('leaves out the anchor of a source that is a government, and the surname of one that is a person', async () => {
    const text = 'Oslo, as ever. Warsaw was late, and so was Hamlin near Warsaw.'
    const bare = { named: true, role: null, affiliation: null, country: null, mention: null, via: [] }
    const sources = [
      { ...bare, start: 0, end: 4, exact: 'Oslo', name: 'Government of Norway', kind: 'government' as const },
      { ...bare, start: 43, end: 49, exact: 'Hamlin', name: 'Ada Hamlin', kind: 'person' as const },
    ]
    expect(findPlaces(await given(text, sources)).map(({ exact }) => exact)).toEqual(['Warsaw', 'Warsaw'])
  })
})
