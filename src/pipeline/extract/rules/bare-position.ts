/** Headings such as "Elsk and Orsk deny", and "the army declined to comment": a position whose content stands elsewhere. */
import { type Scene, sentenceOf } from '../context.ts'
import type { Cue } from '../cue.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

const POSITIONS: ReadonlySet<string> = new Set(['confirms', 'denies', 'doubts', 'withholds'])

export const barePosition: CueRule = {
  id: 'bare-position',
  find(scene, cue, earlier) {
    const entry = cue.entries.find(({ act, kind }) => kind === 'verb' && POSITIONS.has(act))
    if (!entry || cue.passive || cue.nonFinite || !endsSentence(scene, cue)) return
    const source = subjectBefore(scene, cue, earlier)
    return source && { sources: [source], cue, entry, content: [], score: 0.8 }
  },
}

const endsSentence = (scene: Scene, { head, last }: Cue): boolean =>
  scene.tokens.slice(last, sentenceOf(scene, head).last).every(({ text }) => /^[.!?]$/.test(text))
