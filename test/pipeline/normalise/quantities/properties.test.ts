import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhrase } from '../../../../eval/quantities/read.ts'
import type { Article, Time } from '../../../../src/model.ts'
import { findQuantities } from '../../../../src/pipeline/normalise/quantities/index.ts'
import { segment } from '../../../../src/pipeline/segment/index.ts'

const PIECES = [
  ...[
    'about',
    'at least',
    'up to',
    'between',
    'from',
    'another',
    'several',
    'a few',
    'dozens',
    'tens of',
    'thousands',
    'a',
    'half',
    'of',
  ],
  ...[
    '3',
    '1,200',
    '4.5',
    '2016',
    '10-15',
    'twenty-one',
    'two',
    'hundred',
    'million',
    'third',
    'one',
    '$',
    '€',
    'US$',
    '%',
    'percent',
  ],
  ...[
    'km',
    'tons',
    'and',
    'to',
    'or',
    '-',
    '–',
    '.',
    ',',
    "'s",
    '°',
    'people',
    'troops',
    'killed',
    'the',
    'Su-34',
    'G7',
    '(',
    ')',
    '½',
    'more',
  ],
]

/** Text in which the grammar's words meet in every order, with and without spaces. */
const grammarText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))

const anyText = fc.oneof(
  grammarText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('quantities of any text', () => {
  it('are slices, in order, disjoint, with the numbers that their bound asks for', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        let end = 0
        for (const quantity of await readPhrase(text)) {
          expect(quantity.exact).toBe(text.slice(quantity.start, quantity.end))
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          end = quantity.end
          expect(filled(quantity)).toBe(ENDS[quantity.bound])
          if (quantity.of !== null) expect(text).toContain(quantity.of)
        }
      }),
    )
  })

  it('keep their values when a neutral paragraph stands before them', async () => {
    const prefix = 'The harbour was calm and the air was still.\n\n'
    await fc.assert(
      fc.asyncProperty(grammarText, async (text) => {
        const alone = await read([text])
        const behind = await read([prefix.trimEnd(), text])
        expect(behind).toEqual(
          alone.map((one) => ({ ...one, start: one.start + prefix.length, end: one.end + prefix.length })),
        )
      }),
    )
  })

  it('are none where a time covers them', async () => {
    const text = 'In all 20 people met.'
    const time: Time = { start: 7, end: 9, exact: '20', edtf: '2020', relation: 'on' }
    expect(await read([text])).toHaveLength(1)
    expect(await read([text], [time])).toEqual([])
  })
})

const ENDS = { exact: 'b', about: 'b', atLeast: 'l', atMost: 'h', between: 'lh', vague: 'lh' } as const

const filled = ({ low, best, high }: { low: number | null; best: number | null; high: number | null }): string =>
  [low === null ? '' : 'l', best === null ? '' : 'b', high === null ? '' : 'h'].join('')

async function read(paragraphs: readonly string[], times: readonly Time[] = []) {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.flatMap((paragraph) => {
    const block = { start, end: start + paragraph.length, kind: 'paragraph' as const }
    start = block.end + 2
    return paragraph.length > 0 ? [block] : []
  })
  const article = { text, language: 'en' } as Article
  const { value } = await segment.run({ article, blocks })
  return findQuantities({ article, blocks, ...value }, times)
}
