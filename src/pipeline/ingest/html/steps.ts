/** Walks an element: its texts, line breaks, and where block elements open and close. */
import { ELEMENT, type Element, type Node, TEXT } from './dom.ts'

export type Step =
  | ({ readonly what: 'text'; readonly text: string } & Dress)
  | { readonly what: 'break' }
  | { readonly what: 'open' | 'close'; readonly name: string }

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Never shown, or never text of the article. */
const SKIPPED = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MAP BUTTON SELECT INPUT TEXTAREA HEAD FIGCAPTION',
)
/** Elements that run within a line; every other one begins and ends a paragraph. */
const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
)
/** Cells of a row stand beside each other in one paragraph. */
const CELLS = set('TD TH')
const BOLD = set('B STRONG')

/** What the elements around a text make of it. */
interface Dress {
  readonly inLink: boolean
  readonly isBold: boolean
  readonly inTime: boolean
}

const NONE: Dress = { inLink: false, isBold: false, inTime: false }

type Todo = ({ readonly node: Node } & Dress) | { readonly close: string }

/** Without recursion, since a hostile page nests deeply. */
export function* steps(root: Node, skip: (element: Element) => boolean = () => false): Generator<Step> {
  const todo: Todo[] = [{ node: root, ...NONE }]
  while (todo.length > 0) {
    const next = todo.pop()!
    if ('close' in next) {
      yield { what: 'close', name: next.close }
      continue
    }
    const name = next.node.nodeName.toUpperCase()
    if (next.node.nodeType === TEXT) yield { what: 'text', ...next, text: next.node.textContent ?? '' }
    else if (name === 'BR') yield { what: 'break' }
    else if (next.node.nodeType !== ELEMENT || SKIPPED.has(name) || skip(next.node as Element)) continue
    else {
      if (CELLS.has(name)) yield { what: 'text', text: ' ', ...NONE }
      else if (!INLINE.has(name)) {
        yield { what: 'open', name }
        todo.push({ close: name })
      }
      for (const child of children(next.node, dressed(next, name))) todo.push(child)
    }
  }
}

/** Last first, since the last pushed is the first taken. */
const children = (node: Node, dress: Dress): Todo[] =>
  Array.from(node.childNodes, (child) => ({ node: child, ...dress })).reverse()

const dressed = ({ inLink, isBold, inTime }: Dress, name: string): Dress => ({
  inLink: inLink || name === 'A',
  isBold: isBold || BOLD.has(name),
  inTime: inTime || name === 'TIME',
})
