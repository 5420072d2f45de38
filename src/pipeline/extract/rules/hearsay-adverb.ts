/** The convoy reportedly crossed the border: words that say "somebody says so" and name nobody. */
import { sentenceOf } from '../context.ts'
import { entryFor } from '../cue.ts'
import type { CueRule } from '../rule.ts'

export const hearsayAdverb: CueRule = {
  id: 'hearsay-adverb',
  find(scene, cue) {
    const entry = entryFor(cue, 'clause')
    if (entry?.kind !== 'adverb') return
    const { first, last } = sentenceOf(scene, cue.head)
    const content = [
      { first, last: cue.first },
      { first: cue.last, last },
    ]
    return { sources: [], cue, entry, content, score: 0.5 }
  },
}
