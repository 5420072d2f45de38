import { describe, expect, it } from 'vitest'
import { OTHER, SAME } from '../../cases/grouping.ts'
import { linkOf, only, readings } from './given.ts'

describe('say the same', () => {
  it.each(SAME)('%s / %s', async (a, b, why) => {
    const link = await linkOf(a, b)
    expect(link).not.toBeNull()
    expect(link!.why).toContain(why ?? '')
    expect(link!.score).toBeGreaterThan(0)
    expect(link!.score).toBeLessThanOrEqual(1)
  })
  it.each(SAME)('in the other order: %s / %s', async (a, b) => {
    const [one, other] = [await linkOf(a, b), await linkOf(b, a)]
    expect(other).toEqual(one)
  })
})

describe('say something else', () => {
  it.each(OTHER)('%s / %s', async (a, b) => {
    for (const reading of await readings(a, b)) only(reading)
    expect(await linkOf(a, b)).toBeNull()
  })
})

it('a copy of a report is linked although its numbers are others', async () => {
  const link = await linkOf(
    'Marta Dren said the storm had torn 40 roofs off the school, the chapel and the old customs house at Osk.',
    'Marta Dren said the storm had torn 60 roofs off the school, the chapel and the old customs house at Osk.',
  )
  expect(link?.why).toMatch(/^nearly the same words.*counts differ$/)
})

it('demands, questions and attitudes are in no group', async () => {
  expect(
    await linkOf('Ada Quill urged Varnia to open the dam at Osk.', 'Ben Tarrow urged Varnia to open the dam at Osk.'),
  ).toBeNull()
})
