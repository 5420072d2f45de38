/** Tells whether an element of a page belongs to its article, or to lists of others, comments, the foot. */
import type { Element } from './dom.ts'

const NAMES = /^(?:aside|footer|nav|li)$/i
const CLASS = /related|comment|sidebar|recommend|footer|popular|trending|teaser|promo|widget/i
/** Levels; a page that nests more deeply is not looked through. */
const DEEPEST = 100

export const isOfArticle = (element: Element): boolean =>
  !isInside(element, (at) => NAMES.test(at.nodeName) || CLASS.test(at.getAttribute('class') ?? ''))

export const isInComments = (element: Element): boolean =>
  isInside(element, (at) => /comment/i.test(`${at.getAttribute('class')} ${at.getAttribute('id')}`))

function isInside(element: Element, test: (at: Element) => boolean): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < DEEPEST; level++, at = at.parentElement) if (test(at)) return true
  return false
}
