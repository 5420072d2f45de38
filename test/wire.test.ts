import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLine, toLine } from '../src/wire.ts'
import { everywhere, HOSTILE, UNSEEN } from './pipeline/report/hostile.ts'
import { resultOf, SAMPLE } from './pipeline/report/sample.ts'

describe('a line', () => {
  it('parses back into the same line', () => expect(toLine(fromLine(toLine(SAMPLE)))).toBe(toLine(SAMPLE)))

  it('holds the same values', () => expect(fromLine(toLine(SAMPLE))).toEqual(SAMPLE))

  it('is one line that any terminal can show, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const line = toLine(everywhere(text))
        expect(line).not.toMatch(UNSEEN)
        expect(line).not.toMatch(/[\n\r]/)
        expect(fromLine(line)).toEqual(everywhere(text))
        expect(toLine(fromLine(line))).toBe(line)
      }),
    )
  })

  it.each(HOSTILE)('keeps %s', (_, evil) => expect(fromLine(toLine(resultOf(evil))).article.text).toBe(evil))
})

describe('what is not of the form is refused, with its place', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a copy to be broken
  const broken = (change: (copy: any) => void): string => {
    const copy = JSON.parse(toLine(SAMPLE))
    change(copy)
    return JSON.stringify(copy)
  }

  it.each([
    ['no JSON', 'not json', 'result: found "not json"; expected a line of JSON'],
    ['no object', '[]', 'result: found []; expected an object'],
    ['nothing', 'null', 'result: found null; expected an object'],
    ['a missing field', broken((copy) => delete copy.readAt), 'result.readAt: found nothing; expected a string'],
    [
      'an unknown field',
      broken((copy) => {
        copy.claims[0].confidence = 1
      }),
      'result.claims[0].confidence: found 1; expected no such field',
    ],
    [
      'a wrong word',
      broken((copy) => {
        copy.claims[1].act = 'shouts'
      }),
      'result.claims[1].act: found "shouts"; expected one of asserts',
    ],
    [
      'a wrong type deep inside',
      broken((copy) => {
        copy.claims[4].sources[0].via[0].named = 'yes'
      }),
      'result.claims[4].sources[0].via[0].named: found "yes"; expected a boolean',
    ],
    [
      'words that are not the slice',
      broken((copy) => {
        copy.claims[0].cue.exact = 'denied'
      }),
      'result.claims.0.cue.exact: found "denied"; expected the slice "confirmed"',
    ],
    [
      'an anchor without its words',
      broken((copy) => delete copy.claims[0].said.exact),
      'result.claims.0.said.exact: found nothing; expected the slice "Tuesday"',
    ],
    [
      'no list',
      broken((copy) => {
        copy.mentions.times = {}
      }),
      'result.mentions.times: found {}; expected a list',
    ],
    [
      'a prototype name as a field',
      broken((copy) => {
        copy.engine.toString = 1
      }),
      'result.engine.toString: found 1; expected no such field',
    ],
  ])('%s', (_, line, message) => expect(() => fromLine(line)).toThrow(message))
})
