/** The little that is used of a parsed page, so that one parser can be exchanged for another. */

export interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<Node>
}

export interface Element extends Node {
  readonly parentElement: Element | null
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  removeAttribute(name: string): void
  remove(): void
}

export interface Document extends Element {
  readonly documentElement: Element | null
  readonly body: Element | null
}

export const ELEMENT = 1
export const TEXT = 3

/** White space of whatever kind as one space, without invisible break hints (soft hyphen, zero-width space). */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Null where the attribute is missing or blank. */
export const attribute = (element: Element | null | undefined, name: string): string | null =>
  tidy(element?.getAttribute(name) ?? '') || null

/** The first elements that match: a hostile page has thousands, each inside the other. */
export function firstMatches(root: Element, selector: string, most = 200): readonly Element[] {
  const found: Element[] = []
  for (const element of root.querySelectorAll(selector)) {
    if (found.push(element) >= most) break
  }
  return found
}
