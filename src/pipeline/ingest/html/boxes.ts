/** Takes captions, credits and boxes beside the text out of the element that holds the article. */
import type { Element } from './dom.ts'

const NAMES = /^(?:figcaption|aside|nav|footer)$/i
const ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/i
/** One name in `class`, as a whole or between hyphens and underscores. */
const CLASS =
  /(?:^|[-_])(?:captions?|figcaption|credits?|copyright|photographer|related|recirc|recommended|newsletters?|share|sharing|social|readmore|byline|breadcrumbs?|gallery|slideshow|carousel|advert|advertisement|promo|toolbar|most-?popular|comments|tags|disclaimer|author-?bio)(?:[-_]|$)|read-?more|wp-caption/i
const NOT = /(?:^|[-_])(?:no|without|has|with|hide)[-_]/i
/** Share of the body's characters: what holds more is no box beside it; nor is what holds headings. */
const BOX = 0.2
/** So many boxes at most, since a hostile page has thousands, each inside the other. */
const MOST = 100

export function takeOutBoxes(body: Element): void {
  const largest = BOX * size(body)
  const boxes = [...body.querySelectorAll('*')].filter(isBeside).slice(0, MOST)
  for (const box of boxes) if (size(box) < largest && !box.querySelector(holdsText(box))) box.remove()
}

const size = (element: Element): number => (element.textContent ?? '').length

/** Figures are pictures, unless they set off a quotation or a table. */
const isFigure = ({ nodeName }: Element): boolean => /^figure$/i.test(nodeName)
const holdsText = (box: Element): string => (isFigure(box) ? 'blockquote, p, table' : 'h2, h3')

function isBeside(element: Element): boolean {
  if (NAMES.test(element.nodeName) || ROLES.test(element.getAttribute('role') ?? '')) return true
  const names = element.getAttribute('class')?.split(/\s+/) ?? []
  return isFigure(element) || names.some((name) => CLASS.test(name) && !NOT.test(name))
}
