/** Attributions of the learned extractor in the form of the rules': cut at tokens, trimmed alike, their cue looked up in the lexicon. */
import type { Span } from '../../text/span.ts'
import type { Attribution, Learned } from '../draft.ts'
import { asked } from './asked.ts'
import { type Range, type Scene, spanOf } from './context.ts'
import { learnedContents } from './learned-content.ts'
import { cueOf, entryOf, isSeeming, isVia } from './learned-cue.ts'
import { rangeOf, rangesOf } from './learned-ranges.ts'
import { learnedSources } from './learned-source.ts'
import { isNoClaim } from './no-claim.ts'

/** One finding: the attribution of its cue, and the quotations in later sentences that go on with it. */
export interface LearnedClaim {
  readonly attribution: Attribution
  readonly continued: readonly Pick<Attribution, 'foundBy' | 'score' | 'content'>[]
}

/** What lies in no sentence (furniture) or keeps no content is left out. `name` says who found it. */
export function learnedClaims(scene: Scene, name: string, found: readonly Learned[]): LearnedClaim[] {
  return found.flatMap((learned) => {
    const words = rangeOf(scene, learned.cue)
    if (!words) return []
    const cue = cueOf(scene, words)
    const ranges = asked(scene, rangesFor(scene, cue, learned))
    if (isVia(scene, cue, ranges.content)) return []
    const [content, ...continued] = learnedContents(scene, ranges)
    if (!content) return []
    const sources = learnedSources(scene, ranges)
    if (isNoClaim(scene, { cue, hasSource: sources.length > 0, content: ranges.content })) return []
    const entry = entryOf(scene, cue, ranges.content)
    const { score } = learned
    const voice = 'attributed' as const
    const whole = { foundBy: name, voice, sources, entry, content, continues: null, within: null, score }
    const attribution = { ...whole, cue: spanOf(scene, cue) }
    return [{ attribution, continued: continued.map((later) => ({ foundBy: name, score, content: later })) }]
  })
}

/** What seems is no source but part of the content; an "it" is neither; to whom it seems is the source: "it seemed to Venn that". */
function rangesFor(scene: Scene, cue: Range, { sources, content }: Learned) {
  const ranges = rangesOf(scene, sources)
  if (!isSeeming(scene, cue)) return { cue, sources: ranges, content: rangesOf(scene, content) }
  const to = ranges.filter(({ first }) => first > cue.last && scene.tokens[first - 1]!.lower === 'to')
  const subjects = sources.filter(({ end }) => end <= scene.tokens[cue.first]!.start)
  const isIt = ({ start, end }: Span) => /^it$/i.test(scene.text.slice(start, end))
  return {
    cue,
    sources: to,
    content: rangesOf(
      scene,
      [...subjects, ...content].filter((span) => !isIt(span)),
    ),
  }
}
