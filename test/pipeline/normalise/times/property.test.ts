import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOLIDAYS } from '../../../../src/lexicon/en/holidays.ts'
import { MONTHS, UNITS, WEEKDAYS } from '../../../../src/lexicon/en/time-words.ts'
import { timesIn, timexesIn } from './support.ts'

const EDTF = /^\d{4}(-\d{2}(-\d{2})?)?[~?]?(\/\d{4}(-\d{2}(-\d{2})?)?[~?]?)?$/

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Words that rules of time are called by or look at, and some that they are not. */
const WORDS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys()].map(capital),
  ...UNITS.keys(),
  ...HOLIDAYS.flatMap(({ words }) => words.map(capital)),
  ...`last next this past the a an of in on by until since from to between and or about mid early late end half first second
  third few several two 2 1/2 12 23rd 2024 1999 1980s '80s 10:30 p.m. EST GMT ago earlier later before after eve week-end today
  yesterday tomorrow overnight said will was not quarter Q3 fiscal spring fall hundred thousand million - – , . ; ( ) “ ” 0000-00-00
  9999 32 31/12/9999 99999999999999999999 century`.split(/\s+/),
]

const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const texts = fc.oneof(phrases, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))
const settings = fc.record({
  published: fc.constantFrom(null, '2024-10-23', '0001-01-01', '9999-12-31', '2024-02-29'),
  readAt: fc.constantFrom('2024-10-23', '2000-02-29', 'nonsense'),
})

describe('times of any text', () => {
  it('are slices in order, disjoint, with a value that the contract allows', () => {
    fc.assert(
      fc.property(texts, settings, (text, setting) => {
        let end = 0
        for (const time of timesIn(text, setting)) {
          expect(time.exact).toBe(text.slice(time.start, time.end))
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.edtf).toMatch(EDTF)
          const [from, to] = time.edtf.replace(/[~?]/g, '').split('/')
          if (to) expect(from! < to).toBe(true)
          end = time.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same when read twice', () => {
    fc.assert(
      fc.property(phrases, (text) => {
        expect(timesIn(text)).toEqual(timesIn(text))
      }),
    )
  })

  it.each([
    'two and a half '.repeat(20_000),
    'a hundred thousand '.repeat(20_000),
    'Oct. 3–'.repeat(20_000),
    '2024-'.repeat(20_000),
    'Friday at 5 p.m. '.repeat(5_000),
    'between May and June '.repeat(5_000),
    'May, '.repeat(20_000),
    'the eve of '.repeat(20_000),
    'October last year '.repeat(10_000),
    'last year in October '.repeat(10_000),
    'the first two days of '.repeat(10_000),
    'May and June, '.repeat(10_000),
    'two days after '.repeat(20_000),
    'the end of the end of '.repeat(10_000),
  ])('are read from repetition without end: %.20s…', (text) => {
    expect(timexesIn(text).every(({ start, end }) => start < end)).toBe(true)
  })
})
