/** The key under which the gazetteer knows a name: lower case, no marks, no points or commas, words apart by one space. */

const MARKS = /\p{M}/gu
const SILENT = /[.,'’‘ʻʼ`´]/g
const GAPS = /[\s\-‑–—/]+/g

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}
const APART = /[łøđßæœıþð]/g

/** Long and short forms of one word: "Saint Louis" and "St. Louis" have the same key. */
const SHORT = new Map([
  ['saint', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
])

const ASCII = /^[a-z ]*$/

/** Folds one word or a whole name; two spellings with the same key are the same name. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  const plain = ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(SILENT, '')
        .replace(GAPS, ' ')
        .replace(APART, (c) => LETTERS[c]!)
  if (!plain.includes(' ')) return SHORT.get(plain) ?? plain
  return plain
    .trim()
    .split(/ +/)
    .map((word) => SHORT.get(word) ?? word)
    .join(' ')
}
