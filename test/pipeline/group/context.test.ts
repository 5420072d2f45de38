import { describe, expect, it } from 'vitest'
import { contextOf, contextOfBoth } from '../../../src/pipeline/group/context.ts'
import type { Features } from '../../../src/pipeline/group/index.ts'
import { linksOf } from '../../../src/pipeline/group/index.ts'
import { claimWith, reading } from './given.ts'

const article = (id: string, ...context: string[]) => ({ article: id, context }) as unknown as Features

describe('the factor', () => {
  it.each<[string, Features, Features, number]>([
    ['the same names', article('1', 'a', 'b', 'c', 'd'), article('2', 'a', 'b', 'c', 'e', 'f', 'g'), 1.4],
    ['some', article('1', 'a', 'b', 'c', 'd'), article('2', 'a', 'b', 'e', 'f'), 1],
    ['others', article('1', 'a', 'b', 'c', 'd'), article('2', 'a', 'e', 'f', 'g'), 0.8],
    ['too few to tell', article('1', 'a', 'b', 'c'), article('2', 'a', 'b', 'c', 'd'), 1],
    ['one article', article('1', 'a', 'b', 'c', 'd'), article('1', 'a', 'b', 'c', 'd'), 1],
  ])('%s', (_, a, b, factor) => {
    expect(contextOfBoth(a, b)).toBe(factor)
    expect(contextOfBoth(b, a)).toBe(factor)
  })
})

it('keeps the names, places and countries of most weight, sorted', () => {
  const claim = (...keys: string[]) => ({
    keys,
    weights: keys.map(() => 1),
    names: keys.map((key) => !key.includes(':') && key !== 'fire'),
  })
  expect(contextOf([claim('velm', 'fire', 'place:Osk'), claim('velm', 'country:NO')])).toEqual([
    'country:NO',
    'place:Osk',
    'velm',
  ])
  const many = Array.from({ length: 20 }, (_, index) => `name${String(index).padStart(2, '0')}`)
  expect(contextOf([claim(...many), claim('name19')])).toEqual([...many.slice(0, 11), 'name19'])
})

it('decides of the same words in reports of the same event and of others', async () => {
  const one = 'Police said on Monday that dockers had been arrested after a raid on the old pier.'
  const other = 'Police said a raid on the pier had ended with several dockers and a pilot in custody.'
  const names = 'Ada Quill said that Orvane, Tarnholm, Keshwick, Pellmoor and Varnhide had agreed.'
  const others = 'Rosa Klimt said that Bergholt, Vellmar, Sandwick, Orlehaven and Tissmark had agreed.'
  const link = async (first: string, second: string) => {
    const all = [await reading('1', first), await reading('2', second)]
    const [a, b] = [claimWith(all.slice(0, 1), 'raid').id, claimWith(all.slice(1), 'raid').id]
    return linksOf(all).find((one) => [one.a, one.b].includes(a) && [one.a, one.b].includes(b))?.score ?? 0
  }
  const same = await link(`${names} ${one}`, `${names} ${other}`)
  expect(same).toBeGreaterThan(0.4)
  expect(await link(`${names} ${one}`, `${others} ${other}`)).toBeLessThan(same)
})
