/**
 * Tells pages that Readability must not be given: its cost grows with the square of the children of an element and the third
 * power of the depth, so that a hostile page of 100 kB could hold it up for minutes.
 */
import { type Document, ELEMENT, type Node } from './dom.ts'

/** Real news pages (70 looked at) have up to 2,600 elements, 600 children of one element, and 33 levels. */
const MOST_ELEMENTS = 20_000
const MOST_CHILDREN = 2000
const DEEPEST = 80

export function isTangled(document: Document): boolean {
  const todo: { node: Node; level: number }[] = [{ node: document, level: 0 }]
  let elements = 0
  while (todo.length > 0) {
    const { node, level } = todo.pop()!
    const children = Array.from(node.childNodes)
    if (++elements > MOST_ELEMENTS || children.length > MOST_CHILDREN || level > DEEPEST) return true
    for (const child of children) if (child.nodeType === ELEMENT) todo.push({ node: child, level: level + 1 })
  }
  return false
}

/** Opening marks of tags; the largest page looked at has 4,100. The parser's cost grows with the square of the depth. */
const MOST_TAGS = 100_000

/** Whether a page must not even be parsed. */
export function isEndless(html: string): boolean {
  let at = -1
  for (let tags = 0; tags <= MOST_TAGS; tags++) {
    at = html.indexOf('<', at + 1)
    if (at < 0) return false
  }
  return true
}
