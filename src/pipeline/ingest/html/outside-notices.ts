/** Paywall notices that a page shows beside the article, where Readability does not look. */
import { noticeIn } from '../notices.ts'
import type { Document, Element } from './dom.ts'
import { type Flowing, flow } from './flow.ts'

/** Never shown, or only when a script says so: many complete articles carry notices there. */
const HIDDEN_NAME = /^(?:template|dialog|nav|header|footer)$/i
const HIDDEN_CLASS = /modal|pop-?up|overlay|hidden|dialog/i
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i

/** Those that say plainly that the text is cut; offers to subscribe stand on every page. */
export const outsideNotices = (document: Document): readonly Flowing[] =>
  flow(document.body ?? document, isHidden).filter(
    ({ text }) => noticeIn(text, { start: 0, end: text.length })?.notice.means === 'cut',
  )

const isHidden = (element: Element): boolean =>
  HIDDEN_NAME.test(element.nodeName) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('role') === 'dialog' ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
