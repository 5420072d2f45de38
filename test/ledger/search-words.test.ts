import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, placesOf, wordsIn } from '../../src/ledger/search-words.ts'

const finds = (query: string, text: string): boolean => wordsIn(query).every((word) => folded(text).includes(word))

describe('words as they are searched for', () => {
  it.each([
    ['MOSCOW', 'in Moscow, police'],
    ['deploy', 'the deployment of'],
    ['Lowe', 'Herr Löwe said'],
    ['Löwe', 'Herr Lowe said'],
    ['e\u0301t\u00e9', 'ÉTÉ'],
    ['ﬁre', 'a fire'],
    ['10,000', 'some 10 000 men'],
    ["spokesman's", 'the spokesman’s words'],
    ['dam failed', 'failed, says the dam'],
    ['北', '在北京'.replace('在', '在 ')],
    ['İzmir', 'IZMIR'],
  ])('%s is found in “%s”', (query, text) => expect(finds(query, text)).toBe(true))
  it.each([
    ['ployment', 'the deployment of'],
    ['dam', 'Amsterdam'],
    ['one two', 'one'],
    ['a', 'bca'],
  ])('%s is not found in “%s”', (query, text) => expect(finds(query, text)).toBe(false))

  it('has its place in the text as it stands, in UTF-16 units', () => {
    const text = '📰 E\u0301té at the DÉPÔT; depots.'
    const places = placesOf(text, wordsIn('depot ete'), 10)
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['E\u0301té', 'DÉPÔT', 'depots'])
    expect(placesOf(text, wordsIn('depot'), 1)).toHaveLength(1)
  })
  it('is found wherever it stands, in any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, fc.constantFrom('depot', 'Ñandú', '42', 'Å'), (before, behind, word) => {
        const whole = `${before} ${word} ${behind}`
        expect(finds(word, whole)).toBe(true)
        const [place] = placesOf(whole, wordsIn(word), 100).filter(({ start }) => start === before.length + 1)
        expect(place && whole.slice(place.start, place.end).startsWith(word)).toBe(true)
      }),
    )
  })
})
