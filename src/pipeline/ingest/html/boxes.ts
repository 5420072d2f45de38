/** Takes captions, credits and boxes beside the text out of a page. */
import type { Element } from './dom.ts'

const NAMES = /^(?:figcaption|aside|nav|footer)$/i
const ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/i
/** One name in `class`, as a whole or between hyphens and underscores. */
const CLASS =
  /(?:^|[-_])(?:captions?|figcaption|credits?|copyright|photographer|related|recirc|recommended|newsletters?|share|sharing|social|readmore|byline|breadcrumbs?|gallery|slideshow|carousel|advert|advertisement|promo|toolbar|most-?popular|comments|tags|disclaimer|author-?bio)(?:[-_]|$)|read-?more|wp-caption/i
const NOT = /(?:^|[-_])(?:no|without|has|with|hide)[-_]/i
/** All boxes of a page are measured at most so many times its size, since a hostile page has thousands, each inside the other. */
const EFFORT = 30

/** Takes out those of less than `largest` UTF-16 units that hold no headings: what is larger is no box beside the text. */
export function takeOutBoxes(root: Element, largest: number): void {
  let effort = EFFORT * size(root)
  for (const box of [...root.querySelectorAll('*')].filter(isBeside)) {
    const length = size(box)
    effort -= length
    if (effort < 0) return
    if (length < largest && !box.querySelector(holdsText(box))) box.remove()
  }
}

export const size = (element: Element): number => (element.textContent ?? '').length

/** Figures are pictures, unless they set off a quotation or a table. */
const isFigure = ({ nodeName }: Element): boolean => /^figure$/i.test(nodeName)
const holdsText = (box: Element): string => (isFigure(box) ? 'blockquote, p, table' : 'h2, h3')

function isBeside(element: Element): boolean {
  if (NAMES.test(element.nodeName) || ROLES.test(element.getAttribute('role') ?? '')) return true
  const names = element.getAttribute('class')?.split(/\s+/) ?? []
  return isFigure(element) || names.some((name) => CLASS.test(name) && !NOT.test(name))
}
