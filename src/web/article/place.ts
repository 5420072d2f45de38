/** Between the page and the text: each run on the page says at which UTF-16 unit of the text it begins. */

/** Attributes of the elements that hold a run: where it begins, and, of one that stands for unseen characters, where it ends. */
export const AT = 'data-at'
export const TO = 'data-to'

/** What is asked of a node of the document; an `Element`, `Text` or the like. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly childNodes: ArrayLike<PageNode>
  getAttribute?(name: string): string | null
}

/** `Node.TEXT_NODE` */
const TEXT = 3

/**
 * The offset in the text of a point on the page (a node, and an offset in it as ranges have it); null where nothing of the text is
 * near. A point among elements, or in one that is ours, is taken for the beginning of what follows it, else for the end of what
 * goes before.
 */
export function offsetOf(node: PageNode, offset: number): number | null {
  if (node.nodeType !== TEXT) return between(node, offset)
  const run = runOf(node)
  if (!run) return node.parentNode && between(node.parentNode, indexOf(node))
  const [at, to] = run
  return to === null ? at + offset : offset === 0 ? at : to
}

/** Where the run begins that holds the node, and, where it stands for unseen characters, ends. */
function runOf(node: PageNode): readonly [at: number, to: number | null] | null {
  for (let one: PageNode | null = node; one; one = one.parentNode) {
    const at = one.getAttribute?.(AT)
    if (at == null) continue
    const to = one.getAttribute?.(TO)
    return [Number(at), to == null ? null : Number(to)]
  }
  return null
}

function between(node: PageNode, offset: number): number | null {
  const own = ownEdge(node, offset)
  if (own !== null) return own
  const [next, before] = [node.childNodes[offset], node.childNodes[offset - 1]]
  const found = (next ? edge(next, 'start') : null) ?? (before ? edge(before, 'end') : null)
  return found ?? (node.parentNode && between(node.parentNode, indexOf(node)))
}

const indexOf = (node: PageNode): number => Array.from(node.parentNode?.childNodes ?? []).indexOf(node)

function edge(node: PageNode, side: 'start' | 'end'): number | null {
  const own = ownEdge(node, side === 'start' ? 0 : 1)
  if (own !== null) return own
  const children = Array.from(node.childNodes)
  if (side === 'end') children.reverse()
  for (const child of children) {
    const found = edge(child, side)
    if (found !== null) return found
  }
  return null
}

/** `side`: 0 the beginning of an element that holds a run, else its end. */
function ownEdge(node: PageNode, side: number): number | null {
  const at = node.getAttribute?.(AT)
  if (at == null) return null
  const to = node.getAttribute?.(TO)
  if (side === 0) return Number(at)
  return to == null ? Number(at) + (node.textContent ?? '').length : Number(to)
}
