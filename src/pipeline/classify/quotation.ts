/** Whether a content is quoted: as a whole, in part, or not. */
import type { QuotationKind } from '../../model.ts'
import type { Quotation } from '../draft.ts'
import type { Word } from './words.ts'

/** The quotation around each quotation, -1 for none; asked for in order, as `quotations` stands. */
export function enclosing(quotations: readonly Quotation[]): number[] {
  const open: number[] = []
  return quotations.map(({ start }, index) => {
    while (open.length > 0 && quotations[open.at(-1)!]!.end <= start) open.pop()
    const outer = open.at(-1) ?? -1
    open.push(index)
    return outer
  })
}

/** Quotations around a cue that are looked at; news nests two, rarely three. */
const DEEPEST = 8

/**
 * `cue`: the words of the cue, empty when there is none. Marks that also hold the cue say nothing of the content: in “He said
 * that they left,” the inner content is indirect.
 */
export function quotationOf(content: readonly Word[], cue: readonly Word[], outer: readonly number[]): QuotationKind {
  const around = new Set([-1])
  for (let index = cue[0]?.quotation ?? -1; index >= 0 && around.size < DEEPEST; index = outer[index]!)
    around.add(index)
  const words = content.filter(({ kind }) => kind !== 'punctuation')
  const quoted = words.filter(({ quotation }) => !around.has(quotation)).length
  if (quoted === 0) return 'indirect'
  return quoted === words.length ? 'direct' : 'mixed'
}
