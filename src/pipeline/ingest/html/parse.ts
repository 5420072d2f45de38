/** The two libraries that read pages, behind two functions. This file is loaded for pages only. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Document, Element } from './dom.ts'

/** Always a whole document, also for fragments and for what is hardly HTML. */
export function parse(html: string): Document {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

/** The largest news pages have some 10,000 elements. */
const MOST_ELEMENTS = 100_000

/** The element that holds the article, by Mozilla's Readability; null where it finds none or gives up. Changes the document. */
export function mainElement(document: Document): Element | null {
  try {
    const options = { keepClasses: true, maxElemsToParse: MOST_ELEMENTS, serializer: (element: unknown) => element }
    const found = new Readability(document as never, options as never).parse()
    return (found?.content as unknown as Element | null | undefined) ?? null
  } catch {
    return null
  }
}
