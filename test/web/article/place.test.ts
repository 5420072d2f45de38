import { describe, expect, it } from 'vitest'
import { AT, offsetOf, type PageNode, TO } from '../../../src/web/article/place.ts'

interface Node extends PageNode {
  parentNode: Node | null
  childNodes: Node[]
}

function element(attributes: Record<string, string>, ...childNodes: Node[]): Node {
  const node: Node = {
    nodeType: 1,
    textContent: childNodes.map(({ textContent }) => textContent).join(''),
    parentNode: null,
    childNodes,
    getAttribute: (name) => attributes[name] ?? null,
  }
  for (const child of childNodes) child.parentNode = node
  return node
}

const words = (text: string): Node => ({ nodeType: 3, textContent: text, parentNode: null, childNodes: [] })

/** “said ⟨7⟩<U+202E>that it” */
const said = words('said ')
const number = words('7')
const label = words('\\u202e')
const that = words('that it')
const leaf = element(
  {},
  element({ [AT]: '100' }, said),
  element({}, number),
  element({ [AT]: '105', [TO]: '106' }, label),
  element({ [AT]: '106' }, that),
)
element({}, leaf)

describe('a point on the page is an offset of the text', () => {
  it.each([
    ['in a run', said, 3, 103],
    ['at the end of a run', said, 5, 105],
    ['before a label of one character', label, 0, 105],
    ['inside or behind such a label', label, 4, 106],
    ['behind it', that, 4, 110],
    ['between elements', leaf, 2, 105],
    ['before a number of ours', leaf, 1, 105],
    ['inside a number of ours', number, 1, 105],
    ['at the end of all', leaf, 4, 113],
    ['at the beginning', leaf, 0, 100],
  ])('%s', (_, node, offset, expected) => expect(offsetOf(node, offset)).toBe(expected))
  it('is none where no text is', () => expect(offsetOf(element({}, words('ours')).childNodes[0]!, 2)).toBeNull())
})
