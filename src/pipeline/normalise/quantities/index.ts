/**
 * Quantities: amounts with their unit and what they are of. A grammar over atoms reads a candidate at each word, the
 * rules against it say what is no quantity, and what is left gets its noun and its state. `docs/quantities.md`.
 */
import type { Quantity, Time } from '../../../model.ts'
import { anchor, bySpan } from '../../../text/span.ts'
import type { Draft } from '../../draft.ts'
import { amountAt } from './amount.ts'
import { type Atom, atomsOf } from './atom.ts'
import { converted } from './conversion.ts'
import { type Found, statesOf } from './coordination.ts'
import { countedAfter, dimensionEnd } from './counted.ts'
import { rejected } from './not-quantities/index.ts'
import type { Reading } from './reading.ts'
import type { State } from './state.ts'
import { rateAt } from './unit.ts'

export type Given = Pick<Draft, 'article' | 'blocks' | 'sentences' | 'tokens'>

/** The quantities of a text in order, disjoint; what the times cover is none. */
export const findQuantities = (given: Given, times: readonly Time[]): readonly Quantity[] =>
  findReadings(given, times).map(({ start, end, exact, low, best, high, unit, of, bound }) => ({
    ...{ low, best, high, unit, of, bound },
    ...{ start, end, exact },
  }))

/** The same with what the model leaves out: kind, state, conversion. */
export function findReadings(
  { article, blocks, sentences, tokens }: Given,
  times: readonly Time[],
): readonly Reading[] {
  const taken = times.toSorted(bySpan)
  return sentences.flatMap((sentence) => {
    const heading = blocks[sentence.block]?.kind !== 'paragraph'
    return readSentence(article.text, atomsOf(tokens, sentence, taken), heading)
  })
}

function readSentence(text: string, atoms: readonly Atom[], heading: boolean): Reading[] {
  const found = foundIn(atoms, heading)
  const states = statesOf(atoms, found)
  return found.map((one, index) => readingOf(text, atoms, one, states[index]!))
}

function foundIn(atoms: readonly Atom[], heading: boolean): Found[] {
  const found: Found[] = []
  for (let index = 0; index < atoms.length; ) {
    const amount = amountAt(atoms, index)
    if (!amount) {
      index++
      continue
    }
    const rate = amount.unit?.name === 'fraction' ? null : rateAt(atoms, amount.next)
    const end = rate?.next ?? amount.next
    const next = amount.unit?.kind === 'measure' ? dimensionEnd(atoms, end) : end
    const counted = countedAfter(atoms, amount, next)
    const against = rejected({ atoms, amount, next, counted, heading })
    if (against === null) found.push({ amount, next, phrase: counted.phrase, per: rate?.value ?? null })
    index = against ?? next
  }
  return found
}

function readingOf(text: string, atoms: readonly Atom[], found: Found, state: State): Reading {
  const { amount, next, phrase } = found
  const after = found.per || !phrase ? null : rateAt(atoms, phrase.last)
  const per = found.per ?? after?.value ?? null
  const { low, best, high, bound, additional } = amount
  const kind = amount.unit?.kind ?? 'count'
  const of = phrase && text.slice(atoms[phrase.first]!.start, atoms[phrase.last - 1]!.end)
  return {
    ...{ low, best, high, bound, kind, additional, of },
    unit: [amount.unit?.name, per && `per ${per}`].filter(Boolean).join(' ') || null,
    ...{ state: state.state, planned: state.planned },
    converted: per ? null : converted(amount),
    ...anchor(text, { start: atoms[amount.first]!.start, end: atoms[next - 1]!.end }),
  }
}
