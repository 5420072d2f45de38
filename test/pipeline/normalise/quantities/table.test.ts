import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TABLE } from '../../../../eval/quantities/index.ts'
import { readPhrase } from '../../../../eval/quantities/read.ts'
import { casesOf, line } from '../../../../eval/quantities/table.ts'

const cases = casesOf(readFileSync(TABLE, 'utf8'))
const quantities = cases.filter(({ expected }) => expected.length > 0)
const none = cases.filter(({ expected }) => expected.length === 0)

describe('the table of quantities', () => {
  it.each(quantities)('$line: $text', async ({ text, expected }) => {
    expect((await readPhrase(text)).map(line)).toEqual(expected)
  })

  it.each(none)('$line: no quantity in: $text', async ({ text }) => {
    expect((await readPhrase(text)).map(line)).toEqual([])
  })

  it('is as large as promised', () => {
    expect(quantities.length).toBeGreaterThanOrEqual(300)
    expect(none.length).toBeGreaterThanOrEqual(40)
  })
})
