/** The mayor criticized the plan. / The ministry denied the allegations. / The union called for a strike. */
import { isDemonstrative } from '../clause.ts'
import { sentenceOf } from '../context.ts'
import { entryFor } from '../cue.ts'
import { phraseEnd } from '../phrase-end.ts'
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

/** "who supports the plan" tells about somebody; it reports nothing that was said. */
const RELATIVES = new Set(['who', 'which', 'that'])
const POSITIONS: ReadonlySet<string> = new Set(['confirms', 'denies'])

export const phraseAfterCue: CueRule = {
  id: 'phrase-after',
  find(scene, cue, earlier) {
    const entry = entryFor(cue, 'phrase')
    const first = cue.last
    if (!entry || cue.passive || cue.entries[0]!.kind !== 'verb' || first >= sentenceOf(scene, cue.head).last) return
    const opens =
      OPENS_PHRASE.has(scene.tags[first]!) ||
      /^(?:having|being)$/.test(scene.tokens[first]!.lower) ||
      isDemonstrative(scene, first)
    if (!opens || /^[.,;:?!)]$/.test(scene.tokens[first]!.text)) return
    // ", citing the operator" tells where the source before has it from
    if (earlier && cue.nonFinite && /^(?:cite|quote)$/.test(entry.lemma)) return
    const source = subjectBefore(scene, cue, earlier)
    const isRelative = source && RELATIVES.has(scene.tokens[source.first]!.lower) && scene.tags[source.first] !== 'name'
    if (!source || (isRelative && !POSITIONS.has(entry.act))) return
    const content = [{ first, last: phraseEnd(scene, first) }]
    return { sources: [source], cue, entry, content, score: 0.6 }
  },
}
