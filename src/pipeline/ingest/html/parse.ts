/** The two libraries that read pages, behind two functions. This file is loaded for pages only. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Document, Element } from './dom.ts'
import { isTangled } from './tangle.ts'

/** Always a whole document, also for fragments and for what is hardly HTML. */
export function parse(html: string): Document {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

/** The element that holds the article, by Mozilla's Readability; null where it finds none or gives up. Changes the document. */
export function mainElement(document: Document): Element | null {
  if (isTangled(document)) return null
  try {
    const options = { keepClasses: true, serializer: (element: unknown) => element }
    const found = new Readability(document as never, options as never).parse()
    return (found?.content as unknown as Element | null | undefined) ?? null
  } catch {
    return null
  }
}
