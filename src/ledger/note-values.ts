/** The value that a note says an article gave before: "an earlier version of this article put the number of injured at 12". */
import type { Reading } from '../ledger-model.ts'
import { CORRECTED_VALUE } from '../lexicon/en/corrections.ts'
import type { Anchor, Claim, Quantity, Time } from '../model.ts'
import { findQuantities } from '../pipeline/normalise/quantities/index.ts'
import { findTimes } from '../pipeline/normalise/times/index.ts'
import { tokensIn } from '../pipeline/segment/tokens.ts'
import type { Span } from '../text/span.ts'

/** The claim with the values that the note says it had; null where the note names none, or more than one that it may be. */
export function claimBefore(claim: Claim, note: Anchor, { read, readAt }: Reading): Claim | null {
  if (!CORRECTED_VALUE.test(note.exact)) return null
  const told = behindLabel(note)
  const times = findTimes({ article: read, blocks: [{ ...told, kind: 'paragraph' }], readAt })
  const quantities = quantitiesIn(told, read, times)
  const numbers = claim.quantities.length > 0 ? only(quantities, claim.quantities, sameValue, mayBeOf) : null
  const dates = claim.times.length > 0 ? only(times, claim.times.slice(0, 1), sameTime, asExact) : null
  if (numbers === null && dates === null) return null
  return { ...claim, quantities: numbers ? [numbers] : claim.quantities, times: dates ? [dates] : claim.times }
}

/** "Correction (March 12): " dates the note, not what it tells. */
function behindLabel({ start, end, exact }: Anchor): Span {
  const [label = ''] = /^[^:\n]{0,60}:/.exec(exact) ?? []
  return { start: start + label.length, end }
}

function quantitiesIn(span: Span, article: Reading['read'], times: readonly Time[]): readonly Quantity[] {
  const tokens = [...tokensIn(article.text, span)].map((token) => ({ ...token, sentence: 0, quotation: -1 }))
  const sentences = [{ ...span, block: 0, first: 0, last: tokens.length }]
  return findQuantities({ article, tokens, sentences, blocks: [{ ...span, kind: 'paragraph' }] }, times)
}

/** The one value that may be meant and is not what the claim gives. */
function only<Value>(
  told: readonly Value[],
  given: readonly Value[],
  isSame: (a: Value, b: Value) => boolean,
  mayBe: (a: Value, b: Value) => boolean,
): Value | null {
  const others = told.filter((one) => !given.some((now) => isSame(one, now)) && given.some((now) => mayBe(one, now)))
  const [first, ...rest] = others
  return first !== undefined && rest.every((one) => isSame(one, first)) ? first : null
}

const ends = ({ low, best, high }: Quantity): readonly number[] => [low, best, high].filter((one) => one !== null)

/** A note says "15" where the claim says "at least 15". */
const sameValue = (a: Quantity, b: Quantity): boolean => ends(a).some((one) => ends(b).includes(one))

/** A note need not say again what is counted. */
const mayBeOf = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.of === null || b.of === null || lastWord(a.of) === lastWord(b.of))

const lastWord = (phrase: string): string => (phrase.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/(?:ies|s)$/, '')

const sameTime = (a: Time, b: Time): boolean => a.edtf === b.edtf

/** To the day, or both to the month. */
const asExact = (a: Time, b: Time): boolean => a.edtf.length === b.edtf.length
