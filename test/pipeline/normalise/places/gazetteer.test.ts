import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build } from '../../../../scripts/gazetteer.ts'
import { AREAS } from '../../../../src/lexicon/en/areas.ts'
import { COUNTRIES } from '../../../../src/lexicon/en/countries.ts'
import { REGION_DEMONYMS } from '../../../../src/lexicon/en/demonyms.ts'
import { PLACE_ALIASES } from '../../../../src/lexicon/en/place-aliases.ts'
import { PUBLISHER_HOMES } from '../../../../src/lexicon/en/publisher-homes.ts'
import { REGION_ABBREVIATIONS } from '../../../../src/lexicon/en/region-abbreviations.ts'
import gazetteer from '../../../../src/lexicon/gazetteer/gazetteer.json' with { type: 'json' }
import { fold } from '../../../../src/pipeline/normalise/places/fold.ts'
import { find, lookup } from '../../../../src/pipeline/normalise/places/gazetteer.ts'
import { abbreviated, candidates, peopled } from '../../../../src/pipeline/normalise/places/named.ts'
import { type Entry, readRecord, writeRecord } from '../../../../src/pipeline/normalise/places/record.ts'

const KEYS = gazetteer.entries
  .slice(1, -1)
  .split('|')
  .map((line) => line.slice(0, line.indexOf(':')))

describe('the gazetteer file', () => {
  it('is what its script builds', () => {
    expect(JSON.parse(build())).toEqual(gazetteer)
  })

  it('is sorted, each key once and folded', () => {
    expect(KEYS).toHaveLength(gazetteer.names)
    for (let i = 1; i < KEYS.length; i++) expect(KEYS[i - 1]! < KEYS[i]!).toBe(true)
    for (const key of KEYS.filter((_, i) => i % 50 === 0)) expect(fold(key)).toBe(key)
  })
})

describe('find', () => {
  it('finds every key and nothing else', () => {
    for (const key of KEYS) expect(find(key).at).toBeGreaterThanOrEqual(0)
    const known = new Set(KEYS)
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(find(text).at >= 0).toBe(known.has(text))
      }),
    )
  })

  it.each([
    ['new', true],
    ['saint vincent and', false],
    ['st vincent and', true],
    ['zzz', false],
    ['', false],
  ])('tells whether a longer name begins with "%s": %s', (key, more) => {
    expect(find(key).more).toBe(more)
  })
})

describe('tables of names', () => {
  it.each(PLACE_ALIASES.map(([name, of, country]) => [name, of, country] as const))(
    '%s is %s in %s',
    (name, of, country) => {
      expect(fold(name)).not.toBe(fold(of))
      expect(candidates(fold(name)).entries.map((entry) => entry.country)).toContain(country)
    },
  )

  it.each(REGION_ABBREVIATIONS.flatMap(([forms, of]) => forms.split('|').map((form) => [form, of])))(
    '%s is %s',
    (form) => {
      expect(abbreviated(form!)?.kind).toBe('region')
    },
  )

  it.each(REGION_DEMONYMS.flatMap(([words, of]) => words.split('|').map((word) => [word, of])))(
    '%s is of %s',
    (word) => {
      expect(peopled(fold(word!))).not.toEqual([])
    },
  )

  it.each(PUBLISHER_HOMES)('%s is in %s, %s, %s', (_, city, region, country) => {
    expect(lookup(fold(city)).map((entry) => entry.country)).toContain(country)
    expect(
      lookup(fold(region))
        .filter((entry) => entry.kind === 'region')
        .map((entry) => entry.country),
    ).toContain(country)
  })

  it.each(COUNTRIES.map(([code, name]) => [code, name]))('%s is the country %s', (code, name) => {
    const found = candidates(fold(name!.replace(/^the /, ''))).entries.filter(({ kind }) => kind === 'country')
    expect(found.map(({ country }) => country)).toContain(code)
  })

  it('gives areas coordinates that exist', () => {
    for (const [names, , lat, lon] of AREAS) {
      expect(Math.abs(lat), names).toBeLessThanOrEqual(90)
      expect(Math.abs(lon), names).toBeLessThanOrEqual(180)
    }
  })
})

describe('records', () => {
  it('are read as they were written, to 0.001 degree and a factor of 10^(1/8)', () => {
    const entry = fc.record({
      kind: fc.constantFrom('country', 'region', 'county', 'capital', 'city'),
      name: fc.stringMatching(/^[A-Z][a-z]{1,8}$/),
      country: fc.constantFrom('NO', 'US', null),
      region: fc.nat(4095),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      population: fc.integer({ min: 1, max: 40_000_000 }),
    })
    fc.assert(
      fc.property(entry, (written) => {
        const read = readRecord(writeRecord(written as Entry, 'key'), 'key')
        expect(read).toMatchObject({
          kind: written.kind,
          name: written.name,
          country: written.country,
          region: written.region,
        })
        expect(Math.abs(read.lat - written.lat)).toBeLessThan(0.002)
        expect(Math.abs(read.lon - written.lon)).toBeLessThan(0.002)
        expect(Math.abs(Math.log10(read.population / written.population))).toBeLessThan(0.2)
      }),
    )
  })
})

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['Łódź', 'lodz'],
    ['St. Louis', 'st louis'],
    ['Saint Louis', 'st louis'],
    ['Washington, D.C.', 'washington dc'],
    ['Xi’an', 'xian'],
    ['Stratford-upon-Avon', 'stratford upon avon'],
    ['Fort  Worth', 'ft worth'],
    ['ØSTFOLD', 'ostfold'],
    ['Constructor', 'constructor'],
  ])('%s is %s', (name, key) => {
    expect(fold(name)).toBe(key)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
