import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUES } from '../../../src/lexicon/en/cues/index.ts'
import type { Attribution, Classes } from '../../../src/pipeline/draft.ts'
import { contains } from '../../../src/text/span.ts'
import { classesOf, parse } from './marked.ts'

const WORDS =
  `if unless should that who which because not no never n't neither may might could probably I think he believed it is
  was will would be been to , . ; : ? ! ( ) [ ] – — “ ” " ' ’ may May seems possible there doubt said confirmed denied refused
  has yet first for the time don't can't cannot men sent sank ing and but or as 40 İ \u{1F600} 漢字`.split(/\s+/)

const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

/** Spans of a text that are not empty, whatever they cut. */
const cut = (length: number, [a, b]: readonly [number, number]) => {
  const [start, end] = [Math.floor(a * length), Math.ceil(b * length)].sort((x, y) => x - y) as [number, number]
  return start < end ? [{ start, end }] : []
}

const portion = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

const attributionsOf = (length: number, spans: readonly (readonly [number, number])[]): Attribution[] => {
  const [source = [], cue = [], content = [], other = []] = spans.map((span) => cut(length, span))
  const rest = { foundBy: 'test', continues: null, within: null, score: 1, voice: 'attributed' } as const
  return [
    { ...rest, sources: source, cue: cue[0] ?? null, entry: CUES[0]!, content: [...content, ...other] },
    { ...rest, sources: [], cue: cue[0] ?? null, entry: null, content },
    { ...rest, sources: [], cue: null, entry: null, content, voice: 'publisher' },
    { ...rest, sources: source, cue: cue[0] ?? null, entry: null, content: [] },
  ]
}

describe('any text', () => {
  const given = fc.tuple(text, fc.array(portion, { minLength: 4, maxLength: 4 }))

  it('never throws, and gives one entry an attribution', () =>
    fc.assert(
      fc.asyncProperty(given, async ([words, spans]) => {
        const attributions = attributionsOf(words.length, spans)
        expect(await classesOf(words, attributions)).toHaveLength(attributions.length)
      }),
      { numRuns: 300 },
    ))

  it('finds hedges inside the content, and a first time outside of it', () =>
    fc.assert(
      fc.asyncProperty(given, async ([words, spans]) => {
        const attributions = attributionsOf(words.length, spans)
        const classes = await classesOf(words, attributions)
        for (const [index, { hedge, firstTime, act, certainty }] of classes.entries()) {
          const { content } = attributions[index]!
          if (hedge) expect(content.some((span) => contains(span, hedge))).toBe(true)
          if (firstTime) expect(firstTime.end).toBeLessThanOrEqual(words.length)
          if (act === 'asks' || act === 'withholds') expect(certainty).toBe('unknown')
          else expect(certainty).not.toBe('unknown')
        }
      }),
      { numRuns: 300 },
    ))

  it('gives the same for the same', () =>
    fc.assert(
      fc.asyncProperty(given, async ([words, spans]) => {
        const attributions = attributionsOf(words.length, spans)
        expect(await classesOf(words, attributions)).toEqual(await classesOf(words, attributions))
      }),
      { numRuns: 50 },
    ))
})

describe('a sentence in front', () => {
  const moved = ({ hedge, firstTime, ...rest }: Classes, by: number) => ({
    ...rest,
    hedge: hedge && { start: hedge.start + by, end: hedge.end + by },
    firstTime: firstTime && { start: firstTime.start + by, end: firstTime.end + by },
  })

  it.each([
    '[The port] <confirmed> for the first time {that the tug may not sail if the storm lasts}.',
    '“{I think it will},” [Ms. Orrin] <said>.',
    '[The port] <refused to deny> {that “perhaps” it knew}.',
  ])('only moves offsets: %s', async (marked) => {
    const front = 'The harbour lies east of the town. '
    const plain = parse(marked)
    const shifted = parse(front + marked)
    const [before] = await classesOf(plain.text, [plain.attribution])
    const [after] = await classesOf(shifted.text, [shifted.attribution])
    expect(after).toEqual(moved(before!, front.length))
  })
})

describe('very long texts', () => {
  const LENGTH = 200_000
  const long = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)

  it.each([
    'if ',
    '( ',
    'that ',
    'who, ',
    '“',
    'he thinks ',
    'not ',
    'may ',
    'a',
    ', ',
    'for the first ',
    'the men sent ',
  ])('ends on one long line of %j', async (unit) => {
    const words = long(unit)
    const rest = { foundBy: 'test', continues: null, within: null, score: 1, voice: 'attributed', entry: null } as const
    // contents that hold one another, as "A said that B said that" gives them
    const attributions = Array.from({ length: 200 }, (_, index) => ({
      ...rest,
      sources: [{ start: index, end: LENGTH }],
      cue: { start: index, end: LENGTH },
      content: [{ start: index, end: LENGTH }],
    }))
    expect(await classesOf(words, attributions)).toHaveLength(attributions.length)
  })
})
