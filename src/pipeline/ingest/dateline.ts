/** The dateline: "KYIV, Ukraine, Oct. 23 (Agency) —" at the head of the first paragraphs. */

import type { Anchor } from '../../model.ts'
import { anchor, type Span, trim } from '../../text/span.ts'
import type { Block } from '../draft.ts'

/** UTF-16 units. */
const LONGEST = 100
/** A dateline opens the first paragraph, or the second after a summary. */
const PARAGRAPHS = 2
const DASH = /\s(?:—|–|--?|―|_)(?:\s|$)|(?:—|--)/
/** In brackets; some leave them out. */
const AGENCY = /\s?\((?:\p{Lu}[\p{L}.&/ ]{1,30})\)$|(?:^|\s)(?:AP|AFP|UPI|CNN|CNN Business|Reuters|Xinhua)$/u
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}$/u
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:[ /](?:\p{Lu}[\p{L}.'’-]*|of|de|the|and|\d{1,2}|\d{4})){0,4}$/u
const DATE =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?: \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?|\d{4}|\p{Lu}\p{Ll}{5,8}day)$/u
/** Capitals before a dash that name no place. */
const LABEL =
  /^(?:BREAKING|UPDATE|EXCLUSIVE|ANALYSIS|OPINION|WATCH|LIVE|VIDEO|CORRECTION|NEWS|FACTBOX|EXPLAINER|NOTE|PHOTOS?)\b/

export function dateline(text: string, blocks: readonly Block[]): Anchor | null {
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, PARAGRAPHS)) {
    const found = datelineAt(text, block)
    if (found) return anchor(text, found)
  }
  return null
}

/** Where a paragraph opens with one, without its dash. */
export function datelineAt(text: string, block: Span): Span | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const dash = DASH.exec(head)
  if (!dash || dash.index === 0) return null
  const span = trim(text, { start: block.start, end: block.start + dash.index }, /\s/)
  return isDateline(text.slice(span.start, span.end)) ? span : null
}

/** Places in capitals are enough; otherwise an agency must stand in brackets. */
function isDateline(words: string): boolean {
  const agency = AGENCY.exec(words)
  const place = agency ? words.slice(0, agency.index) : words
  if (place === '' || LABEL.test(place)) return agency !== null && !LABEL.test(place)
  const [first = '', ...rest] = place.split(/,\s?/)
  if (!(agency ? PLACE : CAPITALS).test(first)) return false
  return (
    (agency !== null || first.length >= 4) && rest.every((part) => part === '' || PLACE.test(part) || DATE.test(part))
  )
}
