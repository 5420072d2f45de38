import { describe, expect, it } from 'vitest'
import type { Record } from '../../../eval/attribution/predicted.ts'
import { f1, precision, recall, scoreDocument, sum } from '../../../eval/attribution/score.ts'
import type { Pair } from '../../../eval/attribution/spans.ts'

const TEXT = 'abcdefghij'.repeat(20)
const record = (source: Pair[], cue: Pair[], content: Pair[]): Record => ({ source, cue, content })
const counts = (gold: Record[], found: Record[]) => scoreDocument(TEXT, gold, found).counts

describe('scoreDocument', () => {
  it('gives full marks to itself', () => {
    const gold = [record([[0, 4]], [[5, 9]], [[10, 30]]), record([], [[40, 44]], [[50, 70]])]
    for (const [, count] of counts(gold, gold)) expect(f1(count)).toBe(100)
  })
  it('matches at an overlap of exactly one half and not below', () => {
    const gold = [record([], [], [[0, 20]])]
    expect(counts(gold, [record([], [], [[0, 10]])]).get('relation.content')!.hits).toBe(1)
    expect(counts(gold, [record([], [], [[0, 9]])]).get('relation.content')!.hits).toBe(0)
  })
  it('counts full when both have no source, not when one has', () => {
    const gold = [record([], [], [[0, 20]])]
    expect(counts(gold, [record([], [], [[0, 20]])]).get('relation.full')!.hits).toBe(1)
    expect(counts(gold, [record([[30, 33]], [], [[0, 20]])]).get('relation.full')!.hits).toBe(0)
  })
  it('matches the better overlap first, each record once', () => {
    const gold = [record([], [], [[0, 20]])]
    const found = [record([], [], [[0, 15]]), record([], [], [[0, 19]])]
    expect(scoreDocument(TEXT, gold, found).matches).toEqual([{ gold: 0, predicted: 1, full: true }])
  })
  it('of equal overlaps takes the later gold, then the later found record', () => {
    const twice = [record([[100, 104]], [], [[0, 20]]), record([[110, 114]], [], [[0, 20]])]
    expect(scoreDocument(TEXT, twice, [record([[100, 104]], [], [[0, 20]])]).matches).toEqual([
      { gold: 1, predicted: 0, full: false },
    ])
    expect(scoreDocument(TEXT, [record([[100, 104]], [], [[0, 20]])], twice).matches).toEqual([
      { gold: 0, predicted: 1, full: false },
    ])
  })
  it('counts an exact span once, however many attributions repeat it', () => {
    const gold = [record([[0, 4]], [], [[10, 30]]), record([[0, 4]], [], [[40, 60]])]
    expect(counts(gold, gold).get('exact.source')).toEqual({ hits: 1, predicted: 1, gold: 1 })
    expect(counts(gold, gold).get('exact.whole')).toEqual({ hits: 2, predicted: 2, gold: 2 })
  })
  it('leaves empty roles out of exact.ROLE but not out of exact.whole', () => {
    const gold = [record([], [], [[10, 30]])]
    expect(counts(gold, gold).get('exact.source')).toEqual({ hits: 0, predicted: 0, gold: 0 })
    expect(counts(gold, gold).get('exact.whole')!.hits).toBe(1)
  })
  it('counts characters once where attributions overlap', () => {
    const gold = [record([], [], [[0, 20]])]
    const found = [record([], [], [[0, 15]]), record([], [], [[10, 25]])]
    expect(counts(gold, found).get('chars.content')).toEqual({ hits: 20, predicted: 25, gold: 20 })
  })
})

it('sums over documents before it divides', () => {
  const total = sum([
    new Map([['m', { hits: 1, predicted: 1, gold: 3 }]]),
    new Map([['m', { hits: 1, predicted: 3, gold: 1 }]]),
  ]).get('m')!
  expect([f1(total), precision(total), recall(total)]).toEqual([50, 50, 50])
})

it('is nought, not an error, when there is nothing', () => {
  const nothing = { hits: 0, predicted: 0, gold: 0 }
  expect([f1(nothing), precision(nothing), recall(nothing)]).toEqual([0, 0, 0])
})
