/** The running text of an element, cut into paragraphs as a browser would show them. */
import { type Element, type Node, tidy } from './dom.ts'
import { steps } from './steps.ts'

export interface Flowing {
  readonly text: string
  readonly kind: 'paragraph' | 'heading'
  /** Shares of its characters, in [0, 1]: those in links, those in bold type, those in `<time>`. */
  readonly linked: number
  readonly bold: number
  readonly timed: number
}

interface Piece {
  readonly text: string
  readonly inLink: boolean
  readonly isBold: boolean
  readonly inTime: boolean
}

const HEADING = /^H[1-6]$/
const SPACE: Piece = { text: ' ', inLink: false, isBold: false, inTime: false }

/** In document order, without empty ones and without what is in elements to be skipped. */
export function flow(root: Node, skip?: (element: Element) => boolean): readonly Flowing[] {
  const found: Flowing[] = []
  let line: Piece[] = []
  let kind: Flowing['kind'] = 'paragraph'
  let breaks = 0
  const end = (next: Flowing['kind']): void => {
    const text = tidy(line.map((piece) => piece.text).join(''))
    if (text)
      found.push({
        text,
        kind,
        linked: share(line, 'inLink'),
        bold: share(line, 'isBold'),
        timed: share(line, 'inTime'),
      })
    line = []
    kind = next
    breaks = 0
  }
  for (const step of steps(root, skip)) {
    if (step.what === 'text') {
      line.push(step)
      if (/\S/.test(step.text)) breaks = 0
    } else if (step.what === 'break') {
      breaks += 1
      if (breaks < 2) line.push(SPACE)
      else end(kind)
    } else end(step.what === 'open' && HEADING.test(step.name) ? 'heading' : 'paragraph')
  }
  end('paragraph')
  return found
}

function share(line: readonly Piece[], which: 'inLink' | 'isBold' | 'inTime'): number {
  const size = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
  return size(line.filter((piece) => piece[which])) / Math.max(1, size(line))
}
