import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shown, timesIn } from './support.ts'

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
    ['The column was due to arrive on Friday.', 'Friday | 2024-10-25 | on'],
    ['The column was due to arrive on Monday.', 'Monday | 2024-10-21 | on'],
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
    ['The fair ran from 3–5 October.', '3–5 October | 2024-10-03/2024-10-05 | during'],
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
    ['The plan was leaked a year and a half ago.', 'a year and a half ago | 2023-04 | on'],
    ['The plan was leaked several days ago.', 'several days ago | 2024-10-14/2024-10-20 | on'],
    ['The plan was leaked weeks ago.', 'weeks ago | 2024-09-23/2024-10-13 | on'],
    ['The plan was leaked about two years ago.', 'about two years ago | 2022~ | on'],
    ['The plan was leaked a decade ago.', 'a decade ago | 2014~ | on'],
    ['The plan was leaked ten trading days ago.', 'ten trading days ago | 2024-10-13~ | on'],
    ['It is due ten days from now.', 'ten days from now | 2024-11-02 | on'],
    ['The siege will end in three days.', 'three days | 2024-10-26 | on'],
    [
      'The dam broke on Monday. Three days earlier, a crack had been seen.',
      'Monday | 2024-10-21 | on',
      'Three days earlier | 2024-10-18 | on',
    ],
    [
      'The dam broke on October 3. Two weeks later the village was empty.',
      'October 3 | 2024-10-03 | on',
      'Two weeks later | 2024-10-14/2024-10-20 | on',
    ],
  ],
  'distances from an event or a date of the text': [
    [
      'The attack on Monday killed six. Two days after the attack, the minister left.',
      'Monday | 2024-10-21 | on',
      'Two days | 2024-10-23 | on',
    ],
    [
      'The vote was held on 3 October 2024. On the eve of the vote, he resigned. The day after the vote, he fled.',
      '3 October 2024 | 2024-10-03 | on',
      'the eve | 2024-10-02 | on',
      'The day | 2024-10-04 | on',
    ],
    ['It burned two days after Christmas 2022.', 'two days after Christmas 2022 | 2022-12-27 | on'],
    ['It burned a week before October 21, 2019.', 'a week before October 21, 2019 | 2019-10-14/2019-10-20 | on'],
    ['It burned on the eve of Easter 2024.', 'the eve of Easter 2024 | 2024-03-30 | on'],
  ],
  'units named from the present': [
    ['Prices fell last month.', 'last month | 2024-09 | on'],
    ['Prices fell last week.', 'last week | 2024-10-14/2024-10-20 | on'],
    ['Prices fell over the last year.', 'the last year | 2023-10-23/2024-10-23 | on'],
    ['Prices fell over the past week.', 'the past week | 2024-10-16/2024-10-23 | on'],
    ['Prices fell last year.', 'last year | 2023 | on'],
    ['Prices will fall next year.', 'next year | 2025 | on'],
    ['Talks resume early next week.', 'early next week | 2024-10-28/2024-10-29 | on'],
    ['Talks collapsed earlier this week.', 'earlier this week | 2024-10-21/2024-10-23 | on'],
    ['Talks may resume later this month.', 'later this month | 2024-10-23/2024-10-31 | on'],
    ['Half will be gone by the end of the year.', 'the end of the year | 2024-10/2024-12 | by'],
    ['Half will be gone by year-end.', 'year-end | 2024-12 | by'],
    ['Two drowned over the weekend.', 'the weekend | 2024-10-19/2024-10-20 | on'],
    ['Talks are planned for this weekend.', 'this weekend | 2024-10-26/2024-10-27 | on'],
    [
      'It was built in June 2020. The same year, the mill closed.',
      'June 2020 | 2020-06 | on',
      'The same year | 2020 | on',
    ],
  ],
  'years and longer': [
    ['The plan runs until 2030.', '2030 | 2030 | until'],
    ['It has been shut since 2014.', '2014 | 2014 | since'],
    ['The war of 1914–18 ended badly.', '1914–18 | 1914/1918 | on'],
    ['The war ran 1939-1945.', '1939-1945 | 1939/1945 | on'],
    ['In the 1990s prices rose.', 'the 1990s | 1990/1999 | on'],
    ['In the early 2000s prices rose.', 'the early 2000s | 2000/2003 | on'],
    ["In the late '80s prices rose.", "the late '80s | 1987/1989 | on"],
    ['In the nineties prices rose.', 'the nineties | 1990/1999 | on'],
    ['It dates from the 19th century.', 'the 19th century | 1801/1900 | from'],
    ['It was signed in the first half of 2025.', 'the first half of 2025 | 2025-01/2025-06 | on'],
    ['It was signed in early 2025.', 'early 2025 | 2025-01/2025-04 | on'],
    ['Sales rose in the third quarter of 2024.', 'the third quarter of 2024 | 2024-07/2024-09 | on'],
    ['Sales rose in the third quarter of fiscal 2024.', 'the third quarter of fiscal 2024 | 2024-07?/2024-09? | on'],
    ['Sales rose in the last quarter of 2023.', 'the last quarter of 2023 | 2023-10/2023-12 | on'],
    ['Sales rose in the last half of 2023.', 'the last half of 2023 | 2023-07/2023-12 | on'],
    ['Sales rose in Q3 2024.', 'Q3 2024 | 2024-07/2024-09 | on'],
    ['Sales rose in the third quarter.', 'the third quarter | 2024-07/2024-09 | on'],
    ["Sales rose in last year's third quarter.", "last year's third quarter | 2023-07/2023-09 | on"],
    ['The FY2025 budget was passed.', 'FY2025 | 2025? | on'],
    ['The budget of fiscal 2025 was passed.', 'fiscal 2025 | 2025? | on'],
    ['The camp opened last summer.', 'last summer | 2024-06/2024-08 | on'],
    ['The camp opened in the winter of 2022-23.', 'the winter of 2022-23 | 2022-12/2023-02 | on'],
    ['In the spring, troops will move.', 'the spring | 2025-03/2025-05 | on'],
  ],
  ranges: [
    ['It was closed between March and May 2023.', 'March | 2023-03 | from', 'May 2023 | 2023-05 | until'],
    ['It was closed between 3 and 5 June 2021.', '3 and 5 June 2021 | 2021-06-03/2021-06-05 | during'],
    ['It was closed from 3 to 5 June 2021.', '3 to 5 June 2021 | 2021-06-03/2021-06-05 | during'],
    ['It was closed from Friday to Sunday.', 'Friday | 2024-10-18 | from', 'Sunday | 2024-10-20 | until'],
    ['It was closed Oct. 30, 2023 – Nov. 2, 2023.', 'Oct. 30, 2023 – Nov. 2, 2023 | 2023-10-30/2023-11-02 | on'],
    [
      'It was dry in June, July and August 2022.',
      'June | 2022-06 | on',
      'July | 2022-07 | on',
      'August 2022 | 2022-08 | on',
    ],
    ['In mid-to-late October it rained.', 'mid-to-late October | 2024-10-11/2024-10-31 | on'],
    ['The first week of October was dry.', 'The first week of October | 2024-10-01/2024-10-07 | on'],
    ['The week of October 14 was dry.', 'The week of October 14 | 2024-10-14/2024-10-20 | on'],
  ],
  'digits, times of day, feasts': [
    ['It is due on 2024-11-05 at 17:30 UTC.', '2024-11-05 at 17:30 UTC | 2024-11-05 | on'],
    ['See the note of 23.10.2024.', '23.10.2024 | 2024-10-23 | on'],
    ['See the note of 3/4/2024.', '3/4/2024 | 2024-03-04? | on'],
    ['See the note of 23/4/2024.', '23/4/2024 | 2024-04-23 | on'],
    ['The truce begins at 6 a.m. local time on Sunday.', '6 a.m. local time on Sunday | 2024-10-27 | on'],
    [
      'It was heard at 3:40 a.m. (0140 GMT) on Tuesday.',
      '3:40 a.m. | 2024-10-22 | on',
      '0140 GMT | 2024-10-22 | on',
      'Tuesday | 2024-10-22 | on',
    ],
    ['They met on Christmas Eve 2022.', 'Christmas Eve 2022 | 2022-12-24 | on'],
    ['They will meet on Thanksgiving.', 'Thanksgiving | 2024-11-28 | on'],
    ['It snowed on the 21st.', 'the 21st | 2024-10-21 | on'],
  ],
  'the relation is read off the words in front': [
    ['The force must leave no later than June 1.', 'June 1 | 2025-06-01 | by'],
    ['They could arrive as early as Thursday.', 'Thursday | 2024-10-24 | from'],
    ['They will meet ahead of Friday.', 'Friday | 2024-10-25 | before'],
    ['They have not met since late 2021.', 'late 2021 | 2021-09/2021-12 | since'],
    ['They met throughout 2021.', '2021 | 2021 | during'],
    ['They will stay through Friday.', 'Friday | 2024-10-25 | until'],
    ['They left prior to October 2.', 'October 2 | 2024-10-02 | before'],
    ['They left after 2020.', '2020 | 2020 | after'],
    ['They will fight until at least Friday.', 'Friday | 2024-10-25 | until'],
    ['They have fought since their rising on August 6.', 'August 6 | 2024-08-06 | on'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

it('every rule that fills something in is explained in docs/times.md', () => {
  const page = readFileSync(new URL('../../../../docs/times.md', import.meta.url), 'utf8')
  const texts = Object.values(CASES).flatMap((cases) => cases.map(([text]) => text))
  const rules = new Set(texts.flatMap((text) => timesIn(text).map(({ impliedBy }) => impliedBy?.split(':')[0] ?? '')))
  rules.delete('')
  expect(rules.size).toBeGreaterThan(12)
  expect([...rules].filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
})
