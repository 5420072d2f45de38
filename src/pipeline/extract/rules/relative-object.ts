/** The plan, which the mayor called “safe”, failed. / The aide, whom an official described as his brother, left. */

import { clauseStart } from '../clause-start.ts'
import { type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseBefore } from '../noun-phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const relativeObject: CueRule = {
  id: 'relative-object',
  find(scene, cue) {
    const entry = entryFor(cue, 'phrase', 'clause')
    if (!entry || cue.passive || cue.nonFinite || cue.entries[0]!.kind !== 'verb') return
    const source = subjectBefore(scene, cue)
    if (!source || !/^(?:which|whom)$/.test(scene.tokens[source.first - 1]?.lower ?? '')) return
    const about = antecedent(scene, source.first - 1)
    if (!about) return
    return { sources: [source], cue, entry, content: [about, ...rest(scene, cue)], score: 0.65 }
  },
}

function antecedent(scene: Scene, relative: number): Range | undefined {
  const last = scene.tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  return phraseBefore(scene, last, clauseStart(scene, relative, new Set()))
}

/** "as safe", "“safe”": what is said of it. */
function rest(scene: Scene, cue: Cue): Range[] {
  const { last } = sentenceOf(scene, cue.head)
  const end = cue.last < last ? phraseEnd(scene, cue.last) : cue.last
  return end > cue.last ? [{ first: cue.last, last: end }] : []
}
