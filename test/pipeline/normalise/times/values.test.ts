import { describe, expect, it } from 'vitest'
import { shown } from './support.ts'

/** Published on Wednesday, 23 October 2024. Text → "exact | edtf | relation". */
const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the day of reading and its neighbours': [
    ['The bridge was closed today.', 'today | 2024-10-23 | on'],
    ['The bridge was closed yesterday.', 'yesterday | 2024-10-22 | on'],
    ['The bridge will open tomorrow.', 'tomorrow | 2024-10-24 | on'],
    ['It fell the day before yesterday.', 'the day before yesterday | 2024-10-21 | on'],
    ['It will open the day after tomorrow.', 'the day after tomorrow | 2024-10-25 | on'],
    ['Two depots burned last night.', 'last night | 2024-10-22 | on'],
    ['Two depots burned overnight.', 'overnight | 2024-10-22/2024-10-23 | on'],
    ['The council meets this evening.', 'this evening | 2024-10-23 | on'],
  ],
  weekdays: [
    ['The mayor resigned on Tuesday.', 'Tuesday | 2024-10-22 | on'],
    ['The mayor resigned on Wednesday.', 'Wednesday | 2024-10-23 | on'],
    ['The mayor resigned on Thursday.', 'Thursday | 2024-10-17 | on'],
    ['The council will meet on Friday.', 'Friday | 2024-10-25 | on'],
    ['The talks are due to begin on Monday.', 'Monday | 2024-10-28 | on'],
    ['The column is expected to arrive by Sunday.', 'Sunday | 2024-10-27 | by'],
    ['The talks begin on Friday.', 'Friday | 2024-10-25 | on'],
    ['The envoy said on Friday that talks will resume.', 'Friday | 2024-10-18 | on'],
    ['The crews that had been trapped since Monday came out.', 'Monday | 2024-10-21 | since'],
    ['She left last Friday.', 'last Friday | 2024-10-18 | on'],
    ['She left last Wednesday.', 'last Wednesday | 2024-10-16 | on'],
    ['She leaves next Tuesday.', 'next Tuesday | 2024-10-29 | on'],
    ['She leaves this Friday.', 'this Friday | 2024-10-25 | on'],
    ['The strike began on Tuesday night.', 'Tuesday night | 2024-10-22 | on'],
  ],
  'dates with a month': [
    ['It opened on October 21, 2019.', 'October 21, 2019 | 2019-10-21 | on'],
    ['It opened on 21 October 2019.', '21 October 2019 | 2019-10-21 | on'],
    ['It opened on the 21st of October.', 'the 21st of October | 2024-10-21 | on'],
    ['It opened on Oct. 21.', 'Oct. 21 | 2024-10-21 | on'],
    ['It opened on Monday, Oct. 21.', 'Monday, Oct. 21 | 2024-10-21 | on'],
    ['It will open on November 5.', 'November 5 | 2024-11-05 | on'],
    ['It closed on November 5 after a fire.', 'November 5 | 2023-11-05 | on'],
    ['It will be finished by December.', 'December | 2024-12 | by'],
    ['The ban has been in force since May.', 'May | 2024-05 | since'],
    ['The fair ran October 3–5.', 'October 3–5 | 2024-10-03/2024-10-05 | on'],
    ['The fair ran from 3–5 October.', '3–5 October | 2024-10-03/2024-10-05 | from'],
    ['A vote was held in June 2023.', 'June 2023 | 2023-06 | on'],
  ],
  'parts of a month': [
    ['In early October the river rose.', 'early October | 2024-10-01/2024-10-10 | on'],
    ['In mid-October the river rose.', 'mid-October | 2024-10-11/2024-10-20 | on'],
    ['In late September the river rose.', 'late September | 2024-09-21/2024-09-30 | on'],
    ['By the end of November it will fall.', 'the end of November | 2024-11-21/2024-11-30 | by'],
    ['Rain fell in the first half of October.', 'the first half of October | 2024-10-01/2024-10-15 | on'],
  ],
  distances: [
    ['The plan was leaked a few days earlier.', 'a few days earlier | 2024-10-18/2024-10-21 | on'],
    ['The plan was leaked three days ago.', 'three days ago | 2024-10-20 | on'],
    ['The plan was leaked two weeks ago.', 'two weeks ago | 2024-10-07/2024-10-13 | on'],
    ['The plan was leaked two months ago.', 'two months ago | 2024-08 | on'],
    ['The plan was leaked five years ago.', 'five years ago | 2019 | on'],
    ['The plan was leaked several days ago.', 'several days ago | 2024-10-14/2024-10-20 | on'],
    ['The plan was leaked about two years ago.', 'about two years ago | 2022~ | on'],
    ['It is due ten days from now.', 'ten days from now | 2024-11-02 | on'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
