/** Words as they are searched for: without case and diacritics, by their beginnings. */

/** Letters with their marks, and figures. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** A space before each of its words; so a search for a beginning is a search for a string. */
export const folded = (text: string): string =>
  ` ${plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

/** What is searched for, each with the space before it; what is no word is passed over. */
export const wordsIn = (query: string): readonly string[] => [
  ...new Set(
    folded(query)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ` ${word}`),
  ),
]

/** Where the words that begin as one of those `wanted` stand, in UTF-16 units; no more than `most` of them. */
export function placesOf(text: string, wanted: readonly string[], most: number) {
  const found: { start: number; end: number }[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = folded(word)
    if (!wanted.some((one) => own.startsWith(one))) continue
    found.push({ start: index, end: index + word.length })
    if (found.length >= most) break
  }
  return found
}

/** In lower case and without marks: "Ž" and "z" are one, and so are "ﬁ" and "fi". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
