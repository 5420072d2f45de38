import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/pipeline/draft.ts'
import { quotationsIn } from '../../../src/pipeline/segment/quotations.ts'
import { sentencesIn } from '../../../src/pipeline/segment/sentences.ts'
import { tokensIn } from '../../../src/pipeline/segment/tokens.ts'

const whole = (text: string): Block => ({ start: 0, end: text.length, kind: 'paragraph' })
const words = (text: string): string[] => [...tokensIn(text, whole(text))].map((token) => token.text)
const sentences = (text: string): string[] =>
  sentencesIn(text, whole(text)).map(({ start, end }) => text.slice(start, end))
const quoted = (text: string, goesOn = false): string[] =>
  quotationsIn(text, whole(text), [...tokensIn(text, whole(text))], () => goesOn).quotations.map(({ inner }) =>
    text.slice(inner.start, inner.end),
  )

describe('tokens', () => {
  it.each([
    ['Varnia’s 10,000 men', ['Varnia', '’s', '10,000', 'men']],
    ['They don’t; they’re 3.5bn short', ['They', 'don’t', ';', 'they', '’re', '3.5bn', 'short']],
    ['U.S. troops at 9:30 a.m.', ['U.S.', 'troops', 'at', '9:30', 'a.m.']],
    ['a 30-minute, 54.16% cut', ['a', '30-minute', ',', '54.16', '%', 'cut']],
    ["``Yes,'' he said...", ['``', 'Yes', ',', "''", 'he', 'said', '...']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
  it('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['Mr. Venn met Gen. Oll. They left.', ['Mr. Venn met Gen. Oll.', 'They left.']],
    ['She moved to the U.S. The rest stayed.', ['She moved to the U.S.', 'The rest stayed.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['J. P. Venn sang. Then he left.', ['J. P. Venn sang.', 'Then he left.']],
    ['“Why?” he asked. “Go!”', ['“Why?” he asked.', '“Go!”']],
    ['It cost No. 5 dearly.', ['It cost No. 5 dearly.']],
    ['The wall fell, it said. 26 miners were hurt.', ['The wall fell, it said.', '26 miners were hurt.']],
    ['They met on Oct. 26 in Elsk. 14 came.', ['They met on Oct. 26 in Elsk.', '14 came.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('quotations', () => {
  it.each([
    ['“A,” he said, “B.”', ['A,', 'B.']],
    ['"A," he said. "B."', ['A,', 'B.']],
    ["''A,'' he said.", ['A,']],
    ["'A,' he said.", ['A,']],
    ['‘The ministers’ plan is bad,’ he said.', ['The ministers’ plan is bad,']],
    ['“He said ‘go’ twice.”', ['He said ‘go’ twice.', 'go']],
    ["It's the boys' turn; don't go.", []],
    ['The 6" pipe broke.', []],
    ['«Ja», said the guard.', ['Ja']],
    ['"We saw it,” he said. “It was big," she said.', ['We saw it,', 'It was big,']],
    ['“He said "yes" twice,” she said.', ['He said "yes" twice,', 'yes']],
    ['“"Yes" was all,” she said.', ['"Yes" was all,', 'Yes']],
    ['“The 6"-pipe broke,” she said.', ['The 6"-pipe broke,']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
  it('run to the end of the paragraph where the next one goes on', () => {
    expect(quoted('He said: “We saw smoke.', true)).toEqual(['We saw smoke.'])
  })
  it('are reported where a mark has no partner', () => {
    const text = 'He said: “We saw smoke. Then it rained.'
    const { quotations, problems } = quotationsIn(text, whole(text), [...tokensIn(text, whole(text))], () => false)
    expect(quotations).toEqual([])
    expect(problems).toMatchObject([{ rule: 'quotation-unclosed', exact: '“', start: 9 }])
  })
})
