/** Extract: finds attributions by rules over cues and quotations, and with the learned extractor where there is one. */

import type { Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import { type Span, trim } from '../../text/span.ts'
import type { Attribution, Extractor } from '../draft.ts'
import { stage } from '../stage.ts'
import { contentOf, dropStop } from './content.ts'
import { contextOf, isQuoted, type Range, type Scene, spanOf } from './context.ts'
import { continuedQuotations } from './continued.ts'
import { splitSources } from './coordination.ts'
import { type Cue, cuesIn } from './cue.ts'
import { isIdiom } from './idiom.ts'
import { continuations, joined } from './join.ts'
import { type LearnedClaim, learnedClaims } from './learned.ts'
import { nested } from './nest.ts'
import { inOrder } from './order.ts'
import { publisherVoice } from './publisher-voice.ts'
import type { Found } from './rule.ts'
import { CUE_RULES } from './rules/index.ts'
import { speakerLabels } from './speaker-label.ts'

export const extract = stage({
  name: 'extract',
  does: 'finds attributions: source, cue and content',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'extractor'],
  adds: ['attributions'],
  async run({ article: { text }, extractor, ...given }) {
    const context = contextOf(text, given)
    const scene = { ...context, cues: cuesIn(context) }
    const { learned, problems } = await learn(scene, extractor)
    const byRules = [...speakerLabels(scene), ...byCues(scene)]
    const spoken = nested(text, learned ? joined(byRules, learned) : byRules)
    const told = learned ? [...spoken, ...continuations(spoken, learned)] : spoken
    const attributed = [...told, ...continuedQuotations(scene, told)]
    return { value: { attributions: inOrder([...attributed, ...publisherVoice(scene, attributed)]) }, problems }
  },
})

/** What the learned extractor finds; null where there is none, or where it fails, which is a problem of the result. */
async function learn(
  scene: Scene,
  extractor: Extractor | null,
): Promise<{ learned: readonly LearnedClaim[] | null; problems: readonly Problem[] }> {
  if (!extractor || scene.tokens.length === 0) return { learned: null, problems: [] }
  const found = await extractor.find(scene.text).catch((error: unknown) => String(error))
  if (typeof found !== 'string') return { learned: learnedClaims(scene, extractor.name, found), problems: [] }
  const message = 'The learned extractor failed on this text; it was read by rules alone.'
  return { learned: null, problems: [problem(scene.text, { rule: 'extractor-failed', message, found })] }
}

/** At each cue the first rule that finds something. */
function byCues(scene: Scene): Attribution[] {
  const attributions: Attribution[] = []
  // a cue inside of another's words ("comment" in "declined to comment") is no cue of its own
  let cueEnd = 0
  let earlier: { readonly sentence: number; readonly source: Range | undefined } | undefined
  for (const cue of scene.cues) {
    if (isQuoted(scene, cue.head) || cue.head < cueEnd || isIdiom(scene, cue)) continue
    const { sentence } = scene.tokens[cue.head]!
    const source = earlier?.sentence === sentence ? earlier.source : undefined
    const found = firstFound(scene, cue, source)
    if (!found || found.sources.some((range) => isNobody(scene, range))) continue
    attributions.push(toAttribution(scene, found))
    cueEnd = found.cue?.last ?? cueEnd
    earlier = { sentence, source: found.sources[0] ?? source }
  }
  return attributions
}

function firstFound(scene: Scene, cue: Cue, earlier: Range | undefined) {
  for (const { id, find } of CUE_RULES) {
    const found = find(scene, cue, earlier)
    if (found) return { ...found, id }
  }
  return
}

function toAttribution(scene: Scene, { id, sources, cue, entry, content, score }: Found & { id: string }): Attribution {
  return {
    foundBy: id,
    voice: 'attributed',
    sources: sources.flatMap((source) => splitSources(scene, source)).map((source) => sourceSpan(scene, source)),
    cue: cue && spanOf(scene, cue),
    entry,
    content: contentOf(scene, ...content),
    continues: null,
    within: null,
    score,
  }
}

/** "Nobody claimed that": no source says it; an article alone is a phrase misread. */
const isNobody = ({ tokens }: Scene, { first, last }: Range): boolean =>
  last === first + 1 && /^(?:nobody|none|nothing|neither|a|an|the|please)$/.test(tokens[first]!.lower)

/** The span of a source without the marks that close its apposition or its sentence. */
const sourceSpan = (scene: Scene, source: Range): Span =>
  dropStop(scene, trim(scene.text, spanOf(scene, source), /[\s,;:“”"]/))
