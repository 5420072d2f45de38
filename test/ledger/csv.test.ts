import { expect, it } from 'vitest'
import { csv } from '../../src/ledger/csv.ts'

const cellOf = (value: string | number | boolean | null) =>
  csv([{ a: value, b: 1 }])
    .split('\r\n')[1]!
    .replace(/,1$/, '')

it.each([
  ['plain words', 'plain words'],
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-1', "'-1"],
  ['@here', "'@here"],
  ['\t=1', "' =1"],
  [' =1', "' =1"],
  ['\u200b=1', "'\\u200b=1"],
  ['turned \u202e round', 'turned \\u202e round'],
  ['red \u001b[31m', 'red  [31m'],
  ['👩\u200d🔬 and 1\ufe0f\u20e3', '👩\u200d🔬 and 1\ufe0f\u20e3'],
  ['\uff1d1', "'\uff1d1"],
  ['\r=cmd', "' =cmd"],
  ['=HYPERLINK("http://evil.example","x")', '"\'=HYPERLINK(""http://evil.example"",""x"")"'],
  ['a=1', 'a=1'],
  ['bell\u0007', 'bell '],
  [null, ''],
  [-3, '-3'],
  [true, 'true'],
])('%j', (value, expected) => expect(cellOf(value)).toBe(expected))

it('has a header, and lines that end as RFC 4180 says', () => {
  expect(csv([{ a: 'x', b: 2 }])).toBe('a,b\r\nx,2\r\n')
  expect(csv([])).toBe('')
})
