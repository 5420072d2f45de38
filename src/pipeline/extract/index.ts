/** Extract: finds attributions by rules over cues and quotations. */

import type { Attribution } from '../draft.ts'
import { stage } from '../stage.ts'
import { contentOf } from './content.ts'
import { contextOf, isQuoted, type Scene, spanOf } from './context.ts'
import { cuesIn } from './cue.ts'
import { CUE_RULES } from './rules/index.ts'

export const extract = stage({
  name: 'extract',
  does: 'finds attributions: source, cue and content',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations'],
  adds: ['attributions'],
  run({ article: { text }, ...given }) {
    const context = contextOf(text, given)
    const scene = { ...context, cues: cuesIn(context) }
    return { value: { attributions: byCues(scene) }, problems: [] }
  },
})

function byCues(scene: Scene): Attribution[] {
  const out: Attribution[] = []
  for (const cue of scene.cues) {
    if (isQuoted(scene, cue.head)) continue
    for (const rule of CUE_RULES) {
      const found = rule.find(scene, cue)
      if (!found) continue
      out.push({
        foundBy: rule.id,
        voice: 'attributed',
        sources: found.sources.map((r) => spanOf(scene, r)),
        cue: found.cue && spanOf(scene, found.cue),
        entry: found.entry,
        content: contentOf(scene, ...found.content),
        continues: null,
        within: null,
        score: found.score,
      })
      break
    }
  }
  return out
}
