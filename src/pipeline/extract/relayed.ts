/** “X,” the mayor said, according to the Herald: two attributions, one in the other, of which the model often sees only one. */
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from '../draft.ts'
import { PLAIN } from './trust.ts'

/** Whoever tells that somebody said something, and whoever said it, as indexes of what the rules found. */
export interface Relayed {
  readonly teller: number
  readonly speaker: number
}

/** Cues that are looked at inside of what a teller tells: the bound keeps the cost linear. */
const INSIDE = 8

/** Pairs of which the content of the teller holds cue and source of the speaker. In the order of the tellers. */
export function relayedIn(rules: readonly Attribution[]): Relayed[] {
  const cues = rules
    .flatMap(({ cue }, index) => (cue ? [{ start: cue.start, index }] : []))
    .sort((a, b) => a.start - b.start)
  return rules.flatMap((teller, index) =>
    isTeller(teller)
      ? teller.content
          .flatMap((part) => startingIn(cues, part))
          .filter((speaker) => speaker !== index && isSpeaker(rules[speaker]!, teller))
          .map((speaker) => ({ teller: index, speaker }))
      : [],
  )
}

/** Rules that tell of a whole clause in whose words another may speak. */
const isTeller = ({ foundBy, entry, sources }: Attribution): boolean =>
  sources.length > 0 &&
  (foundBy === 'according-to' || (foundBy === 'parenthetical' && entry !== null && PLAIN.has(entry.lemma)))

const isSpeaker = ({ sources, cue }: Attribution, teller: Attribution): boolean =>
  sources.length > 0 && [...sources, ...(cue ? [cue] : [])].every((span) => holds(teller.content, span))

/** Whether one of the spans holds another. */
export const holds = (spans: readonly Span[], span: Span): boolean => spans.some((one) => contains(one, span))

function startingIn(cues: readonly { readonly start: number; readonly index: number }[], part: Span): number[] {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.start < part.start) low = middle + 1
    else high = middle
  }
  const near = cues.slice(low, low + INSIDE)
  return near.filter(({ start }) => start < part.end).map(({ index }) => index)
}

/** The model's claim of a teller, of which it took the speaker's words alone, with all that he tells. */
export function widened(claim: Attribution, teller: Attribution): Attribution {
  const sources = claim.sources.filter((source) => !teller.content.some((part) => overlaps(part, source)))
  return { ...claim, content: teller.content, sources: sources.length > 0 ? sources : teller.sources }
}
