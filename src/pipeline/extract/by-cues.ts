/** Attributions by rules: at each cue the first rule of the list that finds a source and a content. */
import type { Attribution } from '../draft.ts'
import { isComplementizer } from './clause.ts'
import { contentOf } from './content.ts'
import { isQuoted, type Range, type Scene, spanOf } from './context.ts'
import type { Cue } from './cue.ts'
import { isIdiom } from './idiom.ts'
import type { Found } from './rule.ts'
import { CUE_RULES } from './rules/index.ts'
import { isNobody, sourceSpans } from './source-span.ts'

/** At each cue the first rule that finds something. */
export function byCues(scene: Scene): Attribution[] {
  const attributions: Attribution[] = []
  // a cue inside of another's words ("comment" in "declined to comment") is no cue of its own
  let cueEnd = 0
  let earlier: { readonly sentence: number; readonly source: Range | undefined } | undefined
  for (const cue of scene.cues) {
    if (isQuoted(scene, cue.head) || cue.head < cueEnd || isIdiom(scene, cue)) continue
    const { sentence } = scene.tokens[cue.head]!
    const source = earlier?.sentence === sentence ? earlier.source : undefined
    if (isPurpose(scene, cue)) continue
    const found = firstFound(scene, cue, source)
    if (
      !found ||
      found.sources.some((range) => isNobody(scene, range)) ||
      isSupposed(scene, found) ||
      isLet(scene, cue, found)
    )
      continue
    const attribution = toAttribution(scene, found)
    // a content of nothing but marks: "tweeted:" above a picture
    if (attribution.content.length === 0 && found.content.length > 0) continue
    attributions.push(attribution)
    cueEnd = found.cue?.last ?? cueEnd
    earlier = { sentence, source: found.sources[0] ?? source }
  }
  return attributions
}

/** "gathered to push for change", "more tests are needed to confirm it": what somebody means to do, not what was said. */
const isPurpose = ({ tokens }: Scene, { first, head }: Cue): boolean =>
  tokens[first]!.lower === 'to' || tokens.slice(first, head).some(({ lower }) => MEANS.has(lower))

const MEANS = new Set(['needed', 'required', 'used', 'designed', 'meant', 'intended', 'necessary'])

/** "Both were allowed to board", "the boy was admitted to hospital": nobody confirms; but "it was admitted that". */
const isLet = (scene: Scene, { passive, last }: Cue, { sources, entry }: Found): boolean =>
  passive && sources.length === 0 && LETS.has(entry?.lemma ?? '') && !isComplementizer(scene, last)

const LETS = new Set(['allow', 'admit', 'admit to', 'grant', 'concede', 'back up', 'own up to'])

/** "If the finding is confirmed": by nobody yet. */
const isSupposed = ({ tokens }: Scene, { sources, cue, content }: Found): boolean => {
  const first = content[0]?.first
  if (sources.length > 0 || first === undefined || !cue || first > cue.first) return false
  return /^(?:if|unless|until|once|whether)$/.test(tokens[first - 1]?.lower ?? '')
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
    sources: sources.flatMap((source) => sourceSpans(scene, source)),
    cue: cue && spanOf(scene, cue),
    entry,
    content: contentOf(scene, ...content),
    continues: null,
    within: null,
    score,
  }
}
