/** Takes captions, credits and boxes beside the text out of a page. */
import type { Element } from './dom.ts'

const NAMES = /^(?:figcaption|aside|nav|footer)$/i
const ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/i
/** One name in `class`, as a whole or between hyphens and underscores. */
const OFFERS =
  /(?:^|[-_])(?:newsletters?|share|sharing|social|related|recirc|recommended|advert|advertisement|promo)(?:[-_]|$)|read-?more/i
const OTHERS =
  /(?:^|[-_])(?:captions?|figcaption|credits?|copyright|photographer|readmore|byline|breadcrumbs?|gallery|slideshow|carousel|toolbar|most-?popular|comments|tags|disclaimer|author-?bio)(?:[-_]|$)|wp-caption/i
const NOT = /(?:^|[-_])(?:no|without|has|with|hide)[-_]/i
/** All boxes of a page are measured at most so many times its size, since a hostile page has thousands, each inside the other. */
const EFFORT = 30

/** UTF-16 units. */
const SMALL = 300
/** Share of the article's characters. */
const BESIDE = 0.2

/** Small offers go before the article is looked for, since that may take their names off. */
export const takeOutOffers = (root: Element): void => takeOut(root, isOffer, SMALL)

/** What is larger is no box beside the text. */
export const takeOutBoxes = (article: Element): void => takeOut(article, isBeside, BESIDE * size(article))

/** Takes out what is smaller than `largest` and holds no headings. */
function takeOut(root: Element, isBox: (element: Element) => boolean, largest: number): void {
  let effort = EFFORT * size(root)
  for (const box of [...root.querySelectorAll('*')].filter(isBox)) {
    const length = size(box)
    effort -= length
    if (effort < 0) return
    if (length < largest && !box.querySelector(holdsText(box))) box.remove()
  }
}

const size = (element: Element): number => (element.textContent ?? '').length

/** Figures are pictures, unless they set off a quotation or a table. */
const isFigure = ({ nodeName }: Element): boolean => /^figure$/i.test(nodeName)
const holdsText = (box: Element): string => (isFigure(box) ? 'blockquote, p, table' : 'h2, h3')

const isOffer = (element: Element): boolean => names(element).some((name) => OFFERS.test(name) && !NOT.test(name))

const isBeside = (element: Element): boolean =>
  NAMES.test(element.nodeName) ||
  ROLES.test(element.getAttribute('role') ?? '') ||
  isFigure(element) ||
  isOffer(element) ||
  names(element).some((name) => OTHERS.test(name) && !NOT.test(name))

const names = (element: Element): readonly string[] => element.getAttribute('class')?.split(/\s+/) ?? []
