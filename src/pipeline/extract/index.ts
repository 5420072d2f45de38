/** Extract: finds attributions by rules over cues and quotations, and with the learned extractor where there is one. */

import type { Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import type { Span } from '../../text/span.ts'
import type { Extractor, Learned } from '../draft.ts'
import { stage } from '../stage.ts'
import { byCues } from './by-cues.ts'
import { contextOf, type Scene } from './context.ts'
import { continuedQuotations } from './continued.ts'
import { cuesIn } from './cue.ts'
import { continuations, joined } from './join.ts'
import { type LearnedClaim, learnedClaims } from './learned.ts'
import { nested } from './nest.ts'
import { inOrder } from './order.ts'
import { isOwnVoice } from './own-voice.ts'
import { publisherVoice } from './publisher-voice.ts'
import { speakerLabels } from './speaker-label.ts'

export const extract = stage({
  name: 'extract',
  does: 'finds attributions: source, cue and content',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'extractor'],
  adds: ['attributions'],
  async run({ article: { text, dateline, byline }, extractor, ...given }) {
    const context = contextOf(text, given)
    const cues = cuesIn(context)
    const scene = { ...context, cues, cueAt: new Map(cues.map((cue) => [cue.head, cue])) }
    const { learned, problems } = await learn(scene, extractor, dateline)
    const byRules = [...speakerLabels(scene), ...byCues(scene)]
    const all = learned
      ? joined(text, byRules, learned)
      : byRules.map((attribution) => ({ attribution, continued: [] }))
    const claims = all.filter(({ attribution }) => !isOwnVoice(context, attribution, byline.length === 1))
    const spoken = nested(
      text,
      claims.map(({ attribution }) => attribution),
    )
    const told = [...spoken, ...continuations(spoken, claims)]
    const attributed = [...told, ...continuedQuotations(scene, told)]
    return { value: { attributions: inOrder([...attributed, ...publisherVoice(scene, attributed)]) }, problems }
  },
})

/** What the learned extractor finds; null where there is none, or where it fails, which is a problem of the result. */
async function learn(
  scene: Scene,
  extractor: Extractor | null,
  dateline: Span | null,
): Promise<{ learned: readonly LearnedClaim[] | null; problems: readonly Problem[] }> {
  if (!extractor || scene.tokens.length === 0) return { learned: null, problems: [] }
  const found = await extractor.find(scene.text).catch((error: unknown) => String(error))
  if (typeof found !== 'string')
    return { learned: learnedClaims(scene, extractor.name, after(dateline, found)), problems: [] }
  const message = 'The learned extractor failed on this text; it was read by rules alone.'
  return { learned: null, problems: [problem(scene.text, { rule: 'extractor-failed', message, found })] }
}

/** The model was shown texts without datelines: what it finds in one is cut off. */
function after(dateline: Span | null, found: readonly Learned[]): readonly Learned[] {
  if (!dateline) return found
  const cut = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) => {
      const from = start < dateline.end && end > dateline.start ? dateline.end : start
      return from < end ? [{ start: from, end }] : []
    })
  return found.map(({ cue, sources, content, score }) => ({ cue, sources: cut(sources), content: cut(content), score }))
}
