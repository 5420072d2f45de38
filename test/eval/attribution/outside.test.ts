import { describe, expect, it } from 'vitest'
import { outsideCounts } from '../../../eval/attribution/outside.ts'
import type { Predicted, Record } from '../../../eval/attribution/predicted.ts'
import { scoreDocument } from '../../../eval/attribution/score.ts'
import type { Pair } from '../../../eval/attribution/spans.ts'
import { heldOut } from '../../../eval/corpora.ts'

const TEXT =
  'Ines Corvel was there. “It rained,” she said. “It rained all day.” The council denied it.\n\nNobody else spoke.'

const pair = (words: string): Pair => {
  const start = TEXT.indexOf(words)
  return [start, start + words.length]
}
const record = (source: string, cue: string, ...content: string[]): Record => ({
  source: [pair(source)],
  cue: [pair(cue)],
  content: content.map(pair),
})

async function counts(gold: Record[], found: Record[]) {
  const predicted = found.map((one): Predicted => ({ ...one, foundBy: 'test' }))
  const score = scoreDocument(TEXT, gold, predicted)
  return Object.fromEntries(await outsideCounts([{ id: 'a', text: TEXT, gold, found: predicted, score }]))
}

describe('out of the sentence', () => {
  const near = record('she', 'said', 'It rained,')
  const farSource = record('Ines Corvel', 'said', 'It rained,')
  const farContent = record('she', 'said', 'It rained,', 'It rained all day')
  const other = record('The council', 'denied', 'it.')
  it('counts none where all stands in the sentence of the cue', async () => {
    expect(await counts([near, other], [near, other])).toEqual({
      source: { hits: 0, predicted: 0, gold: 0 },
      content: { hits: 0, predicted: 0, gold: 0 },
    })
  })
  it('counts a source that stands in another', async () => {
    expect((await counts([farSource], [farSource])).source).toEqual({ hits: 1, predicted: 1, gold: 1 })
    expect((await counts([farSource], [near])).source).toEqual({ hits: 0, predicted: 0, gold: 1 })
    expect((await counts([near], [farSource])).source).toEqual({ hits: 0, predicted: 1, gold: 0 })
  })
  it('counts a content of which a part does', async () => {
    expect((await counts([farContent, other], [farContent])).content).toEqual({ hits: 1, predicted: 1, gold: 1 })
    expect((await counts([farContent], [near])).content).toEqual({ hits: 0, predicted: 0, gold: 1 })
  })
})

/** As Python's `int(hashlib.sha256(id).hexdigest(), 16) % 10 == 0` has them. */
const HELD_OUT = ['article-0', 'article-4', 'article-10', 'article-16', 'article-19']

describe('heldOut', () => {
  it('is the same tenth as in training: the SHA-256 of the id, as a number, divided by ten', () => {
    const ids = Array.from({ length: 40 }, (_, index) => ({ id: `article-${index}` }))
    expect(heldOut(ids).map(({ id }) => id)).toEqual(HELD_OUT)
  })
})
