/** The mayor criticized the plan. / The ministry denied the allegations. / The union called for a strike. */
import { contentEnd } from '../clause.ts'
import { sentenceOf } from '../context.ts'
import { entryFor } from '../cue.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'
import type { Tag } from '../tag.ts'

const OPENS_PHRASE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'noun',
  'number',
  'verb',
  'adverb',
  'mark',
])

export const phraseAfterCue: CueRule = {
  id: 'phrase-after',
  find(scene, cue) {
    const entry = entryFor(cue, 'phrase')
    const first = cue.last
    if (!entry || cue.passive || cue.entries[0]!.kind !== 'verb' || first >= sentenceOf(scene, cue.head).last) return
    if (!OPENS_PHRASE.has(scene.tags[first]!) || /^[.,;:?!)]$/.test(scene.tokens[first]!.text)) return
    const source = subjectBefore(scene, cue)
    return (
      source && { sources: [source], cue, entry, content: [{ first, last: contentEnd(scene, cue, first) }], score: 0.6 }
    )
  },
}
