import { expect, it } from 'vitest'
import { constructCounts } from '../../../eval/attribution/constructs.ts'
import type { Record } from '../../../eval/attribution/predicted.ts'
import { scoreDocument } from '../../../eval/attribution/score.ts'
import type { Pair } from '../../../eval/attribution/spans.ts'

const TEXT =
  'Ines Corvel was there. “It rained,” she said. The army said “nothing” was lost. The bridge will hold, it is said.\n' +
  'It held, said the mayor.'
const pair = (words: string): Pair => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const record = (source: string | null, cue: string, content: string): Record => ({
  source: source === null ? [] : [pair(source)],
  cue: [pair(cue)],
  content: [pair(content)],
})

it('each attribution counts for its quotation and for the place of its source', async () => {
  const gold = [
    record('Ines Corvel', 'she said', 'It rained,'),
    record('The army', 'said “', '“nothing” was lost'),
    record(null, 'it is said', 'The bridge will hold'),
    record('the mayor', 'said the', 'It held'),
  ]
  const found = gold.slice(1).map((one) => ({ ...one, foundBy: 'test' }))
  const read = { id: 'a', text: TEXT, gold, found, score: scoreDocument(TEXT, gold, found) }
  const both = { hits: 1, predicted: 1, gold: 1 }
  expect(Object.fromEntries(await constructCounts([read]))).toEqual({
    'direct quotation': { hits: 0, predicted: 0, gold: 1 },
    mixed: both,
    indirect: { hits: 2, predicted: 2, gold: 2 },
    'source before the cue': both,
    'source after the cue': both,
    'source in another sentence': { hits: 0, predicted: 0, gold: 1 },
    'no source': both,
  })
})
