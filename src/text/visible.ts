/** Makes what cannot be seen visible: no control, escape, bidirectional or invisible character gets past here raw. */

/** An emoji sequence needs its joiners and variation selectors; everywhere else they are invisible characters. */
const emojiPart =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=\p{Emoji})[\uFE0E\uFE0F]/v

/** Controls (C0, C1), formats (bidirectional, joiners, soft hyphen, tags), line separators, lone surrogates, fillers. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/v

const keptOrUnseen = new RegExp(`(${emojiPart.source})|${unseen.source}`, 'gv')
const eachUnseen = new RegExp(unseen.source, 'gv')

/** Every character that would not be seen as itself stands as an escape: `\u001b`, `\u202e`. */
export const visible = (text: string): string =>
  text.replace(keptOrUnseen, (character, kept) => (kept === undefined ? spelt(character) : character))

/** The same characters as JSON escapes, for a line of JSON: another spelling of the same value. */
export const jsonEscaped = (json: string): string =>
  json.replace(eachUnseen, (character) => [...units(character)].join(''))

function spelt(character: string): string {
  const point = character.codePointAt(0)!
  const hex = point.toString(16)
  return point < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

function* units(character: string): Generator<string> {
  for (let i = 0; i < character.length; i++) yield `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
}
