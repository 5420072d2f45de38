/** How many columns a text takes on a terminal. */

/** East Asian wide and full-width characters and emoji take two columns (Unicode TR 11, by blocks). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Combining marks, joiners and variation selectors take none. */
const NONE = /[\p{M}\u200d]/u

/** Latin letters, digits and marks take one column each: nearly all of an English text, so it is told at once. */
const LATIN = /^[\u0020-\u02ff]*$/

export function width(text: string): number {
  if (LATIN.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}

function columnsOf(character: string): number {
  if (character < '\u0300') return 1
  if (NONE.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Cuts a text into pieces of at most so many columns (a character of two columns is never cut). */
export function pieces(text: string, columns: number): string[] {
  if (text.length <= columns && LATIN.test(text)) return text === '' ? [] : [text]
  const found: string[] = []
  let piece = ''
  let taken = 0
  for (const character of text) {
    const more = columnsOf(character)
    if (taken + more > columns && piece !== '') {
      found.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += more
  }
  return piece === '' ? found : [...found, piece]
}
