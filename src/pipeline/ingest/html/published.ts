/** When a page says that it was published: JSON-LD, meta tags, `<time>`, a line of its head, its address; in this order. */
import type { Published } from '../../../model.ts'
import { toEdtf } from '../edtf.ts'
import { publishedIn } from '../published-line.ts'
import { attribute, type Document, type Element, firstMatches, tidy } from './dom.ts'
import type { Thing } from './json-ld.ts'
import { PUBLISHED } from './keys.ts'
import { isOfArticle } from './whereabouts.ts'

export interface DateSources {
  readonly document: Document
  readonly thing: Thing | null
  readonly tags: ReadonlyMap<string, string>
  readonly url: string | null
}

export function publishedOf({ document, thing, tags, url }: DateSources): Published | null {
  return (
    first([thing?.datePublished, thing?.dateCreated], 'json-ld') ??
    first(
      PUBLISHED.map((key) => tags.get(key)),
      'meta',
    ) ??
    first(times(document), 'time') ??
    first(lines(document), 'text') ??
    fromAddress(url)
  )
}

function first(values: Iterable<unknown>, from: Published['from']): Published | null {
  for (const value of values) {
    const edtf = typeof value === 'string' || typeof value === 'number' ? toEdtf(String(value)) : null
    if (edtf) return { edtf, from }
  }
  return null
}

const CHANGED = /modif|updat/i

function* times(document: Document): Generator<string | null> {
  const all = firstMatches(document, 'time, [itemprop~="datePublished"]').filter(isFirst)
  const stated = all.filter(
    (e) => e.getAttribute('itemprop')?.includes('datePublished') || e.getAttribute('pubdate') !== null,
  )
  for (const element of [...stated, ...all]) {
    yield attribute(element, 'datetime') ?? attribute(element, 'content') ?? tidy(element.textContent ?? '')
  }
}

const isFirst = (element: Element): boolean =>
  !CHANGED.test(`${element.getAttribute('itemprop')} ${element.getAttribute('class')}`) && isOfArticle(element)

const DATED =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [id*="date" i], [class*="meta" i]'

/** Elements named after dates that hold a date and nothing else. */
function* lines(document: Document): Generator<string | null> {
  for (const element of firstMatches(document, DATED)) {
    const text = tidy(element.textContent ?? '')
    if (text.length < 120 && isFirst(element)) yield publishedIn(text)
  }
}

/** `…/2024/10/23/…`: the day is as the publisher files it. */
function fromAddress(url: string | null): Published | null {
  const path = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '')
  const edtf = path ? toEdtf(`${path[1]}-${path[2]}-${path[3]}`) : null
  return edtf ? { edtf, from: 'meta', impliedBy: 'published-by-address' } : null
}
