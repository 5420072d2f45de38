/** The mayor said on Monday: “We saw smoke.” / Said the mayor: “We saw smoke.” */

import type { Quotation } from '../../draft.ts'
import { quotationRange } from '../content.ts'
import { type Context, openedBy, type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const quotationAfter: CueRule = {
  id: 'quotation-after',
  find(scene, cue, earlier) {
    const entry = entryFor(cue, 'quote')
    if (!entry || cue.passive || cue.entries[0]!.kind !== 'verb') return
    const quotation = quotationIntroduced(scene, cue.last)
    if (!quotation || hasNearerCue(scene, cue, quotation) || goesOnWithSentence(scene, cue, quotation)) return
    const source = subjectBefore(scene, cue, earlier) ?? invertedSubject(scene, cue, quotation.first)
    return source && { sources: [source], cue, entry, content: [quotation], score: 0.95 }
  },
}

/** Another verb of saying stands between: the quotation is its content. */
function hasNearerCue({ cues }: Scene, { index }: Cue, { first }: Range): boolean {
  const next = cues[index + 1]
  return next !== undefined && next.head < first && entryFor(next, 'quote')?.kind === 'verb'
}

/** Tokens looked at between cue and quotation: "told a crowd of supporters in the capital on Monday:". */
const WITHIN = 25

/** The quotation that a comma or colon introduces after the cue, or that the next paragraph opens with. */
function quotationIntroduced(context: Context, after: number): Range | undefined {
  const { tokens, tags } = context
  const { last } = sentenceOf(context, after - 1)
  for (let index = after; index < Math.min(last, after + WITHIN); index++) {
    const opened = openedBy(context, index)
    const before = tokens[index - 1]!.text
    if (opened)
      return before === ',' || before === ':' || isSentence(context, opened)
        ? quotationRange(context, index)
        : undefined
    if (tokens[index]!.lower === 'that' || tags[index] === 'auxiliary') return
  }
  return tokens[last - 1]!.text === ':' && last - after < WITHIN ? quotationRange(context, last) : undefined
}

/** A quotation that opens with a capital letter and has more than a few words speaks for itself, comma or none. */
const isSentence = ({ text }: Context, { inner }: Quotation): boolean =>
  /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2)) && inner.end - inner.start > 40

/** "But the fire, the mayor said, “could spread”": a quotation in lower case ends a sentence that began before the cue. */
function goesOnWithSentence(scene: Scene, cue: Cue, { first }: Range): boolean {
  const source = subjectBefore(scene, cue)
  const opened = openedBy(scene, first)
  if (!source || !opened || scene.tokens[source.first - 1]?.text !== ',' || scene.tokens[cue.last]?.text !== ',')
    return false
  return /^\p{Ll}/u.test(scene.text.slice(opened.inner.start, opened.inner.start + 2))
}

function invertedSubject(scene: Scene, cue: Cue, limit: number): Range | undefined {
  if (cue.first !== sentenceOf(scene, cue.head).first) return
  return phraseAfter(scene, cue.last, limit)
}
