/** Quotations: passages between quotation marks, block by block. */

import type { Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import { MARK_PAIRS, type MarkPair } from '../../text/marks.ts'
import type { Block, Quotation } from '../draft.ts'
import type { RawToken } from './tokens.ts'

interface Open {
  readonly pair: MarkPair
  readonly token: RawToken
}

/**
 * The quotations of one block in order of their opening mark. A passage without a closing mark counts when it may go on
 * (`goesOn`: the next block opens with the same mark, or the text ends here); else its mark is reported and ignored.
 */
export function quotationsIn(
  text: string,
  block: Block,
  tokens: readonly RawToken[],
  goesOn: (mark: string) => boolean,
): { quotations: Quotation[]; problems: Problem[] } {
  const stack: Open[] = []
  const quotations: Quotation[] = []
  const problems: Problem[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'punctuation') continue
    const closes = closing(stack, text, token, tokens[index + 1])
    if (closes >= 0) {
      const open = stack[closes]!
      stack.length = closes
      quotations.push(quotation(open.token, token.start, token.end, true, closes))
    } else if (opens(text, block, token)) {
      const pair = MARK_PAIRS.find(({ open }) => open.includes(token.text))
      if (pair) stack.push({ pair, token })
    }
  }
  for (const [depth, { pair, token }] of stack.entries()) {
    if (goesOn(token.text) && depth === 0) quotations.push(quotation(token, block.end, block.end, false, depth))
    else if (!pair.single) problems.push(unclosed(text, token))
  }
  return { quotations: quotations.filter(({ inner }) => inner.start < inner.end).sort(byStart), problems }
}

const byStart = (a: Quotation, b: Quotation): number => a.start - b.start || b.end - a.end

const quotation = (open: RawToken, innerEnd: number, end: number, closed: boolean, depth: number): Quotation => ({
  start: open.start,
  end,
  inner: { start: open.end, end: innerEnd },
  closed,
  depth,
})

const unclosed = (text: string, token: RawToken): Problem =>
  problem(text, {
    rule: 'quotation-unclosed',
    message: 'A quotation mark has no partner in its paragraph; what follows it is not read as quoted.',
    found: token.text,
    expected: 'a closing quotation mark',
    span: token,
  })

/** Marks that are looked back at for a partner: more do not nest in prose, and without a bound a run of marks costs its square. */
const MAX_OPEN = 8

const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/

/** The depth of the open passage that this mark closes, or -1. */
function closing(stack: readonly Open[], text: string, token: RawToken, next: RawToken | undefined): number {
  const before = text[token.start - 1] ?? ' '
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - MAX_OPEN); depth--) {
    const { pair } = stack[depth]!
    if (!pair.close.includes(token.text)) {
      if (pair.single || !isStray(text, token, pair) || depth < stack.length - 1) continue
      return depth
    }
    if (pair.straight && SPACE.test(before) && next?.start === token.end && LETTER.test(next.text)) return -1
    if (pair.single && (LETTER.test(text[token.end] ?? ' ') || isPossessive(text, token, pair))) return -1
    return depth
  }
  return -1
}

/** "“The quay is closed.\"": a double mark of another kind, where nothing but an end can be meant. */
const isStray = (text: string, { text: mark, start, end }: RawToken, { straight }: MarkPair): boolean =>
  mark === (straight ? '”' : '"') &&
  /[\p{L}\p{N}.,!?…]/u.test(text[start - 1] ?? ' ') &&
  /[\s.,;:!?)—–]/.test(text[end] ?? ' ')

/** Characters looked at for the mark that really closes: a long sentence. */
const CLOSES_WITHIN = 300

/**
 * "‘The ministers’ plan is bad,’ he said": an s, the mark, a space and a lower-case word, and a mark after a stop or comma still to come
 * before the next passage opens.
 */
function isPossessive(text: string, token: RawToken, { open, close }: MarkPair): boolean {
  if (text[token.start - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2))) return false
  for (let at = token.end; at < Math.min(text.length, token.end + CLOSES_WITHIN); at++) {
    if (text[at] === '\n') return false
    if (open.includes(text[at]!) && SPACE.test(text[at - 1]!)) return false
    if (close.includes(text[at]!) && /[.,!?…]/.test(text[at - 1]!)) return true
  }
  return false
}

/** Whether a mark stands where a passage can begin: not right after a letter, and not before a space. */
function opens(text: string, block: Block, token: RawToken): boolean {
  const before = token.start > block.start ? text[token.start - 1]! : ' '
  const after = token.end < block.end ? text[token.end]! : ' '
  return !LETTER.test(before) && !SPACE.test(after)
}
