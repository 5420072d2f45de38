import { describe, expect, it } from 'vitest'
import { piecesOf, vocabularyOf } from '../../src/neural/tokenizer.ts'
import { wordsIn } from '../../src/neural/words.ts'

/** Pieces as the Python package `tokenizers` 0.23 gives them for the uncased BERT; a piece inside of a word begins with ##. */
const TABLE = [
  [
    'The Norvale waterworks’ pumps won’t restart, Éloïse Brûlé said.',
    'the nor ##vale water ##works ’ pumps won ’ t restart , el ##oise br ##ule said .',
  ],
  ['Su-34B cost $1.2m (50%) in the U.S.A.', 'su - 34 ##b cost $ 1 . 2 ##m ( 50 % ) in the u . s . a .'],
  ['İstanbul ΟΔ ﬁne 東京🙂 x', 'istanbul ο ##δ ﬁ ##ne 東 京 [UNK] x'],
  [
    '“Vellmark denied it,” the Straße–Kommission wrote…',
    '“ ve ##ll ##mark denied it , ” the st ##raße – ko ##mm ##iss ##ion wrote …',
  ],
  ['a`b^c~d<e>f|g+h=i_j@k#l*m', 'a ` b ^ c ~ d < e > f | g + h = i _ j @ k # l * m'],
  ['é\u0301\u0301 \ufeffq\u00a0w\tv\r\nu', 'e q w v u'],
  [
    'uncharacteristically antidisestablishmentarianism',
    'un ##cha ##rac ##ter ##istic ##ally anti ##dis ##est ##ab ##lish ##ment ##arian ##ism',
  ],
  ['𝒯ide 𠮷中国 ½ ①x', '[UNK] [UNK] 中 国 ½ [UNK]'],
  [`${'a'.repeat(101)} a`, '[UNK] a'],
  ["don't can't O'Brask's 's", "don ' t can ' t o ' bra ##sk ' s ' s"],
  ['', ''],
  [' \n ', ''],
] as const

const PIECES = ['[UNK]', '[CLS]', '[SEP]', ...new Set(TABLE.flatMap(([, pieces]) => pieces.split(' ')))].filter(
  (piece) => piece !== '',
)
const VOCABULARY = vocabularyOf(`${PIECES.join('\n')}\n`)
const UNKNOWN = VOCABULARY.get('[UNK]')!

describe('WordPiece', () => {
  it.each(TABLE)('cuts %j as the reference does', (text, expected) => {
    const ids = wordsIn(text).flatMap(({ start, end }) => piecesOf(text.slice(start, end), VOCABULARY))
    expect(ids.map((id) => PIECES[id]).join(' ')).toBe(expected)
  })
  it('gives words their places in UTF-16 units', () => {
    const text = '🙂 “Éa-b”\n中'
    const words = wordsIn(text).map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['🙂', '“', 'Éa', '-', 'b', '”', '中'])
    expect(wordsIn(text)[0]).toEqual({ start: 0, end: 2 })
  })
  it('counts the 100 letters of the longest known word in characters', () => {
    const vocabulary = vocabularyOf('[UNK]\n[CLS]\n[SEP]\n𝒳\n##𝒳\n')
    expect(piecesOf('𝒳'.repeat(100), vocabulary)).toHaveLength(100)
    expect(piecesOf('𝒳'.repeat(101), vocabulary)).toEqual([0])
  })
  it.each(['[UNK]', '[CLS]', '[SEP]'])('is refused without %s', (piece) => {
    const rest = ['[UNK]', '[CLS]', '[SEP]', 'a'].filter((one) => one !== piece)
    expect(() => vocabularyOf(rest.join('\n'))).toThrow(`a vocabulary without ${piece}`)
  })
  it('comes to an end on one long word, and on many words', () => {
    expect(piecesOf('a'.repeat(1_000_000), VOCABULARY)).toEqual([UNKNOWN])
    expect(wordsIn('a '.repeat(500_000))).toHaveLength(500_000)
    expect(wordsIn('“'.repeat(1_000_000))).toHaveLength(1_000_000)
  })
})
