/** The meta tags of a page. */
import { attribute, type Document, type Element } from './dom.ts'

/** First value by name, property, itemprop or http-equiv, in lower case. */
export function metaTags(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = attribute(element, 'content')
    if (content) for (const key of keys(element)) if (!found.has(key)) found.set(key, content)
  }
  return found
}

const keys = (element: Element): readonly string[] =>
  ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
    (kind) => attribute(element, kind)?.toLowerCase().split(' ') ?? [],
  )

/** The first of the keys that the page has. */
export function firstOf(tags: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) if (tags.has(key)) return tags.get(key)!
  return null
}
