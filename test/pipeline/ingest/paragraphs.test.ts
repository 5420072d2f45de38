import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../src/pipeline/ingest/plain/paragraphs.ts'

const split = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end))

describe('one paragraph a line', () => {
  const lines = [
    'The dam at Tarn will be emptied by the spring, the water board said, since its wall has moved twice since the last count of its engineers.',
    'Nobody denies it',
    'The union of the dam keepers said that it had warned of this for years.',
  ]
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
    ['blank lines', '\n\n'],
    ['blank lines with spaces in them', '\n \t\n'],
    ['several blank lines', '\r\n\r\n\r\n'],
    ['line separators', '\u2028'],
  ])('%s', (_, end) => {
    expect(split(lines.join(end))).toEqual(lines)
    expect(split(`${end}${lines.join(end)}${end}`)).toEqual(lines)
  })
  it('without the white space around them', () => {
    expect(split('\t The mayor said no. \u00a0\n  The council said yes.')).toEqual([
      'The mayor said no.',
      'The council said yes.',
    ])
  })
})

describe('lines wrapped at a fixed width', () => {
  const first =
    'The keeper of the light at Gull Point told the inquiry on Monday that he\nhad seen no ship that night, and that the log, which he kept himself, was\nright in every line.'
  const second = 'The owners of the ship did not answer when they were asked for the\nlog-book of the light.'
  it('are joined', () => {
    expect(split(`${first}\n\n${second}`)).toEqual([first, second])
    expect(split(first.replaceAll('\n', '\r\n'))).toEqual([first.replaceAll('\n', '\r\n')])
  })
  it('end where a line leaves room for the next word', () => {
    expect(split(`${first}\n${second}`)).toEqual([first, second])
  })
  it('are not supposed where each line ends a sentence', () => {
    const lines = [
      'The ferry company denied the whole of the story.',
      'The harbour master confirmed a part of the story.',
    ]
    expect(split(lines.join('\n'))).toEqual(lines)
  })
})

it('covers everything but white space, in order, whatever the text', () => {
  const ends = fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    'word',
    'Word.',
    'a longer run of words here',
    '\u2029',
    '\u00a0',
  )
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const spans = paragraphs(text)
      let at = 0
      for (const { start, end } of spans) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
