import { expect, it } from 'vitest'
import { compareCounts } from '../../../src/pipeline/group/compare-counts.ts'
import { featuresOf } from '../../../src/pipeline/group/index.ts'
import { reading } from './given.ts'

async function countsIn(content: string) {
  const [features] = featuresOf(await reading('article', `Ada Quill said that ${content}.`))
  return features!.counts
}

it.each([
  'eleven miners, not 15, were killed',
  '11 miners were killed, not 15',
  'not 15 but 11 miners were killed',
  '11 miners were killed rather than the 15 reported',
])('a value that is taken back is none: %s', async (content) => {
  expect((await countsIn(content)).map(({ best }) => best)).toEqual([11])
})

it.each([
  ['not all of the 15 miners were killed', 15],
  ['not only 15 miners were killed', 15],
])('a value that is not taken back: %s', async (content, value) => {
  expect((await countsIn(content)).map(({ best }) => best)).toEqual([value])
})

it.each([
  ['12 miners were killed', '12 miners were killed', 'agree'],
  ['at least 12 miners were killed', '15 miners were killed', 'agree'],
  ['12 miners were killed', '15 miners were killed', 'differ'],
  ['about 12 miners were killed', '30 miners were killed', 'differ'],
  ['12 miners were killed', '12 miners were injured', 'conflict'],
  ['12 miners were killed', '30 villagers were injured', 'conflict'],
  ['3,000 troops were sent', '3,000 troops are to be sent', 'conflict'],
  ['12 miners were killed and 30 were injured', '12 miners were killed', 'agree'],
  ['23 pirates were captured', '23 pirates were arrested', 'agree'],
  ['23 pirates were captured', '23 pirates were killed', 'conflict'],
  ['12 miners were killed', '40 trucks were sold', 'apart'],
  ['12 miners were killed', 'the miners were killed', 'apart'],
  ['the repair cost $12 million', 'the repair cost $15 million', 'differ'],
  ['the repair cost $12 million', '12 million people fled', 'apart'],
] as const)('%s / %s: %s', async (a, b, expected) => {
  const [one, other] = [await countsIn(a), await countsIn(b)]
  expect(compareCounts(one, other)).toBe(expected)
  expect(compareCounts(other, one)).toBe(expected)
})
