import { describe, expect, it } from 'vitest'
import { timexesIn } from './support.ts'

/** Text → "exact type value" on the internal layer, published on Wednesday, 23 October 2024. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['He waited three hours.', 'three hours DURATION PT3H'],
  ['He waited two and a half years.', 'two and a half years DURATION P2Y6M'],
  ['He waited a year and a half.', 'a year and a half DURATION P1Y6M'],
  ['He waited 2 1/2 years.', '2 1/2 years DURATION P2Y6M'],
  ['He waited a few days.', 'a few days DURATION PXD'],
  ['He waited two to three weeks.', 'two to three weeks DURATION P2W'],
  ['He waited at least 30 days.', 'at least 30 days DURATION P30D EQUAL_OR_MORE'],
  ['He waited more than four decades.', 'more than four decades DURATION P40Y MORE_THAN'],
  ['The 14-day truce holds.', '14-day DURATION P14D'],
  ['A decades-long feud ended in the past two weeks.', 'decades-long DURATION PXY', 'the past two weeks DURATION P2W'],
  ['They meet every Friday.', 'every Friday SET XXXX-WXX-5'],
  ['They meet every two weeks.', 'every two weeks SET P2W'],
  ['They meet twice a year.', 'twice a year SET P1Y'],
  ['They meet every other day.', 'every other day SET P2D'],
  ['They meet on Mondays.', 'Mondays SET XXXX-WXX-1'],
  ['A daily flight was added.', 'daily SET P1D'],
  ['The council now holds the keys.', 'now DATE PRESENT_REF'],
  ['Prices rose recently.', 'recently DATE PAST_REF'],
  ['They met on Tuesday at 5:30 p.m.', 'Tuesday at 5:30 p.m. TIME 2024-10-22T17:30'],
  ['They met at noon.', 'noon TIME 2024-10-23T12:00'],
  ['They met last night.', 'last night TIME 2024-10-22TNI'],
  ['It fell last week.', 'last week DATE 2024-W42'],
  ['It fell in the third quarter.', 'the third quarter DATE 2024-Q3'],
  ['It fell last summer.', 'last summer DATE 2024-SU'],
  ['It fell in the 1980s.', 'the 1980s DATE 198'],
  ['It fell in mid-October.', 'mid-October DATE 2024-10 MID'],
]

describe('the internal layer', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    const found = timexesIn(text).map(({ start, end, type, timex, mod }) =>
      [text.slice(start, end), type, timex, mod].filter(Boolean).join(' '),
    )
    expect(found).toEqual(expected)
  })

  it('keeps the zone of a time of day', () => {
    const clocks = (text: string) => timexesIn(text).map(({ value }) => value?.clock)
    expect(clocks('It begins at 5 p.m. EST on 4 March 2024.')).toEqual(['T17:00-05:00'])
    expect(clocks('It begins at 17:00 GMT+2 on 4 March 2024.')).toEqual(['T17:00+02:00'])
    expect(clocks('It begins at 1730 GMT.')).toEqual(['T17:30Z'])
    expect(clocks('It began on Tuesday night.')).toEqual(['TNI'])
  })
})
