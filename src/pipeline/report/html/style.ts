/** The style sheet of the page: the fixed part, and the rules that tie each claim to its words. */

import { cardId, type Place, stretchClass, textId } from './names.ts'
import { ACT_STYLE } from './style-acts.ts'
import { LAYOUT } from './style-layout.ts'

/** Above so many claims a page would be slow to draw with a rule for each; the links work all the same. */
const MOST_RULES = 400

/** `claims`: how many claims each article has. */
export function stylesheet(claims: readonly number[]): string {
  const places = claims.flatMap((n, article) =>
    Array.from({ length: n }, (_, claim) => ({ article: article + 1, claim: claim + 1 })),
  )
  return [LAYOUT, ACT_STYLE, ...(places.length < MOST_RULES ? places.map(tie) : [])].join('\n')
}

/** Pointing at a card lights up its words, pointing at words lights up their card. */
function tie(place: Place): string {
  const [card, number, words] = [`#${cardId(place)}`, `#${textId(place)}`, `.${stretchClass(place)}`]
  return `body:has(${card}:is(:hover,:target),${number}:target) article ${words}{background:color-mix(in oklab,var(--hue) 30%,transparent)}
body:has(${words}:hover) ${card}{border-color:var(--hue);box-shadow:0 0 0 1px var(--hue)}`
}
