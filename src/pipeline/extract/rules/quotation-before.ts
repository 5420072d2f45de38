/** “We saw smoke,” the mayor said. / “We saw smoke,” said the mayor, “and left.” */

import { quotationRange, quotationRangeBefore } from '../content.ts'
import { type Context, closedBy, openedBy, type Range, type Scene, sentenceOf, tokenAt } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule, Found } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const quotationBefore: CueRule = {
  id: 'quotation-before',
  find(scene, cue) {
    const entry = entryFor(cue, 'quote')
    if (!entry || cue.passive || cue.entries[0]!.kind !== 'verb') return
    const found = inverted(scene, cue) ?? straight(scene, cue)
    if (!found) return
    if (isFronted(scene, cue, found.quotation)) return
    const opening = withOpening(scene, cue, found.quotation)
    const content = [...paragraphsBefore(scene, opening), opening, ...resumed(scene, found.after)]
    return { sources: [found.source], cue, entry, content, score: 0.95 } satisfies Found
  },
}

interface Placed {
  readonly quotation: Range
  readonly source: Range
  /** Token from which the quotation may be resumed. */
  readonly after: number
}

function inverted(scene: Scene, cue: Cue): Placed | undefined {
  const quotation = quotationAt(scene, cue, cue.first - 1)
  if (!quotation) return
  const source = phraseAfter(scene, cue.last, sentenceOf(scene, cue.head).last)
  return source && { quotation, source, after: source.last }
}

function straight(scene: Scene, cue: Cue): Placed | undefined {
  const source = cue.nonFinite ? undefined : subjectBefore(scene, cue)
  if (!source || /^(?:who|which|that)$/.test(scene.tokens[source.first]!.lower)) return
  const comma = scene.tokens[source.first - 1]?.text === ',' ? 1 : 0
  const quotation = quotationAt(scene, cue, source.first - 1 - comma)
  return quotation && { quotation, source, after: cue.last }
}

/** The quotation that closes at this token, in the sentence of the cue: one that ends with a stop belongs to what is before. */
function quotationAt(scene: Scene, cue: Cue, closing: number): Range | undefined {
  const found = closing >= sentenceOf(scene, cue.head).first ? quotationRangeBefore(scene, closing) : undefined
  return found && isSpeech(scene, found) ? found : undefined
}

/** Paragraphs of the same quotation that were left open before this one. */
function paragraphsBefore(context: Context, { first }: Range): Range[] {
  const { sentences, tokens, quotations } = context
  const sentence = sentences[tokens[first]!.sentence]!
  const before = tokens[first - 1]
  if (!before || !openedBy(context, first) || sentences[before.sentence]!.block === sentence.block) return []
  const left = quotations[before.quotation]
  if (!left || left.closed) return []
  const range = { first: tokenAt(context, left.start), last: first }
  return [...paragraphsBefore(context, range), range]
}

/** Tokens of a scare quote with its marks: “leaked”. */
const SCARE_QUOTE = 5

/** A passage that ends with a mark of its own, or before a comma, or is long; “leaked” in “a ‘leaked’ photo” is none of these. */
function isSpeech({ tokens }: Scene, { first, last }: Range): boolean {
  return /^[,.?!…—–-]/.test(tokens[last - 2]?.text ?? '') || tokens[last]?.text === ',' || last - first > SCARE_QUOTE
}

/** "Citing “duties at home,” the aide told …": the quotation belongs to the participle that opens the sentence. */
function isFronted(scene: Scene, cue: Cue, quotation: Range): boolean {
  const { first } = sentenceOf(scene, cue.head)
  return first < quotation.first && scene.tags[first] === 'verb' && scene.tokens[first]!.lower.endsWith('ing')
}

/** Words of the same sentence that lead into the quotation: But “we stay,” she said. */
function withOpening(scene: Scene, cue: Cue, quotation: Range): Range {
  const { first } = sentenceOf(scene, cue.head)
  return first < quotation.first && !closedBy(scene, first) ? { first, last: quotation.last } : quotation
}

/** Tokens looked at between the cue and the second part: "he told the court on Monday". */
const RESUMED_WITHIN = 25

/** The second part of a quotation that goes on in the same sentence. */
export function resumed(scene: Scene, after: number): Range[] {
  const limit = Math.min(sentenceOf(scene, after - 1).last, after + RESUMED_WITHIN)
  for (let index = after; index < limit; index++) {
    // “A,” he said, adding, “B”: B is another cue's
    if (scene.cueAt.get(index)?.entries.some(({ kind }) => kind === 'verb')) return []
    if (!openedBy(scene, index)) continue
    const part = scene.tokens[index - 1]!.text === ',' ? quotationRange(scene, index) : undefined
    return part ? [part] : []
  }
  return []
}
