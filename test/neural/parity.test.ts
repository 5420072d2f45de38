/**
 * The port reads as the training does: for each text of the fixture the same words, pieces, features, windows and attributions, to the
 * character, as Python recorded them (`train/tiny.py`). The network is tiny and its weights are random: what it finds means nothing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, it } from 'vitest'
import { openExtractor } from '../../src/effects/model.ts'
import { describe } from '../../src/neural/describe.ts'
import { vocabularyOf } from '../../src/neural/tokenizer.ts'
import { windowsOf } from '../../src/neural/window.ts'
import type { Span } from '../../src/text/span.ts'
import { TINY } from '../support/tiny.ts'

type Pair = readonly [number, number]

interface Expected {
  readonly text: string
  readonly spans: readonly Pair[]
  readonly pieces: readonly (readonly number[])[]
  readonly shape: readonly number[]
  readonly quote: readonly number[]
  readonly start: readonly number[]
  readonly paragraph: readonly number[]
  readonly windows: readonly (readonly number[])[]
  readonly found: readonly { readonly [role in 'cue' | 'source' | 'content']: readonly Pair[] }[]
}

const EXPECTED: readonly Expected[] = JSON.parse(readFileSync(join(TINY, 'expected.json'), 'utf8'))
const NAMED = EXPECTED.map((expected) => [expected.text.slice(0, 40), expected] as const)
const vocabulary = vocabularyOf(readFileSync(join(TINY, 'vocab.txt'), 'utf8'))
const pair = ({ start, end }: Span): Pair => [start, end]

group('words, pieces, features and windows', () => {
  it.each(NAMED)('of %j', (_, expected) => {
    const described = describe(expected.text, vocabulary)
    expect({
      spans: described.words.map(pair),
      pieces: described.pieces,
      shape: described.shapes,
      quote: described.quotes,
      start: described.starts,
      paragraph: described.paragraphs,
    }).toEqual({
      spans: expected.spans,
      pieces: expected.pieces,
      shape: expected.shape,
      quote: expected.quote,
      start: expected.start,
      paragraph: expected.paragraph,
    })
    const windows = windowsOf(described, { room: 382, overlap: 96 })
    expect(windows.map(({ first, end, own, owned }) => [first, end, own, owned])).toEqual(expected.windows)
  })
})

group.each(['native', 'wasm'] as const)('attributions, by the %s runtime', async (name) => {
  const extractor = await openExtractor(TINY, [name])
  it.each(NAMED)('of %j', async (_, expected) => {
    const found = await extractor.find(expected.text)
    expect(
      found.map(({ cue, sources, content, score }) => ({
        cue: [pair(cue)],
        source: sources.map(pair),
        content: content.map(pair),
        score,
      })),
    ).toEqual(expected.found)
  })
  it('found something to compare', () => {
    expect(EXPECTED.flatMap(({ found }) => found).length).toBeGreaterThan(30)
  })
})
