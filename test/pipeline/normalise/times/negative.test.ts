import { describe, expect, it } from 'vitest'
import { timexesIn } from './support.ts'

/** No date, time of day, duration or frequency may be found in any of these. */
const NONE: readonly string[] = [
  'The army may march on the capital.',
  'You may go.',
  'The March on Velton drew thousands.',
  'The Women’s March passed the gate.',
  'They march on Velton, singing.',
  'A second witness came forward.',
  'The Sun reported a leak.',
  'Friday prayers were held as usual.',
  'She wed a man from the coast.',
  'The Sunday Herald printed the letter.',
  'April Boone and June Kessler won the race.',
  'Mrs. May declined to answer.',
  'An august body of scholars gathered.',
  'They beat the visitors 3:2 and then 21-15.',
  'Version 10.2.3 was released by the vendor.',
  'Call 555-2019 or +1 212 555 1987.',
  'The fund paid $2024 to each family.',
  'About 2000 people fled.',
  'Some 1950 soldiers were sent.',
  'Flight 2021 to Velton was full.',
  'Page 1984 of the report is blank.',
  'The Boeing 1999 prototype.',
  'No. 1987 on the list.',
  'The secondary school was hit.',
  'They decided to fall back.',
  'Troops will spring a trap.',
  'He is a man for all seasons.',
  'The Valley Today show was cancelled.',
  'The minister was minutely briefed.',
  'The dayroom was empty.',
  'A 5-4 ruling split the court.',
  'Article 5 was invoked by the G7.',
  'The Su-34 and the T-72 were destroyed.',
  'He read John 3:16 aloud.',
  'The ratio was 10:30.',
  'Monday Night Football drew a crowd.',
  'Sat on the bench, he waved.',
  'The noonday demon returned.',
  'Room 1812 was searched.',
  'The bridge is 2010 meters long.',
  'Marchers and mayors met.',
  'The Marches are a region.',
  'A decent person would fall silent.',
  'The eve dress was red.',
  'Mar the finish and you pay.',
  'Jan Novak and Dec Moran resigned.',
  'The unit cost 1.999 crowns.',
  'Second Lieutenant Orr was wounded.',
  'A half of the town burned.',
  'Three quarters of the town burned.',
  'The second half of the match was dull.',
  'It came fourth in the league.',
  'IP address 192.168.2.1 was blocked.',
  'Chapter 11 and Title 42 apply.',
  "Prime Minister Vera May's cabinet split.",
  'The drive was 1,984 miles long.',
  'An overnight success, critics said.',
]

describe('no time', () => {
  it.each(NONE)('%s', (text) => {
    expect(timexesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})

/** On the internal layer, never a time of the contract: they name no day. */
const NO_DATE: readonly string[] = [
  'He waited three hours.',
  'It was a Saturday.',
  'Come on a Tuesday with rain.',
  'The two-week strike is over.',
  'They meet every Friday.',
  'A daily flight was added.',
  'The council now holds the keys.',
  'Prices rose recently.',
  'On the eve of the summit, he resigned.',
  'He resigned two days after the summit.',
  'Three days later the wall fell.',
  'The following week it rained.',
  'It lasted for years.',
  'In the past two weeks it rained.',
  'A visit once a year is enough.',
]

describe('no date', () => {
  it.each(NO_DATE)('%s', (text) => {
    expect(timexesIn(text).filter(({ value }) => value !== null)).toEqual([])
  })
})
