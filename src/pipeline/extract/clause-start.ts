/** Where the clause begins that a verb stands in. */
import { type Context, closedBy, sentenceOf } from './context.ts'

/** Marks and words left of which no subject of this verb can stand. */
const BARRIERS = new Set([';', ':', '—', '–', '--', '?', '!', '…'])
const CONJUNCTIONS = new Set('that because although though while whereas when if unless as but than'.split(' '))

/** The first token of the clause that ends before `token`: after a quotation, a strong mark or a conjunction. */
export function clauseStart(context: Context, token: number, conjunctions = CONJUNCTIONS): number {
  const { first } = sentenceOf(context, token)
  for (let index = token - 1; index >= first; index--) {
    const { text, lower } = context.tokens[index]!
    if (BARRIERS.has(text) || closedBy(context, index)) return index + 1
    if (conjunctions.has(lower) && index < token - 1) return index + 1
  }
  return first
}
