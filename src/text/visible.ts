/** Makes what cannot be seen visible: no control, escape, bidirectional or invisible character gets past here raw. */
import type { Span } from './span.ts'

/** An emoji sequence needs its joiners and variation selectors; everywhere else they are invisible characters. */
const emojiPart =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=\p{Emoji})[\uFE0E\uFE0F]/v

/** Controls (C0, C1), formats (bidirectional, joiners, soft hyphen, tags), line separators, lone surrogates, fillers. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/v

const keptOrHidden = new RegExp(`(${emojiPart.source})|${hidden.source}`, 'gv')
const eachHidden = new RegExp(hidden.source, 'gv')

/** Every character that would not be seen as itself stands as an escape: `\u001b`, `\u202e`. */
export const visible = (text: string): string =>
  text.replace(keptOrHidden, (character, kept) => (kept === undefined ? spelt(character) : character))

/** Where such characters stand, in order. */
export const unseen = (text: string): Span[] =>
  [...text.matchAll(keptOrHidden)]
    .filter(([, kept]) => kept === undefined)
    .map(({ 0: character, index }) => ({ start: index, end: index + character.length }))

/** The same characters as JSON escapes, for a line of JSON: another spelling of the same value. */
export const jsonEscaped = (json: string): string =>
  json.replace(eachHidden, (character) => [...units(character)].join(''))

function spelt(character: string): string {
  const point = character.codePointAt(0)!
  const hex = point.toString(16)
  return point < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

function* units(character: string): Generator<string> {
  for (let i = 0; i < character.length; i++) yield `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
}
