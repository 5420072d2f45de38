/** The context of a claim: the sentences that its content and its cue stand in, never more of an article. */
import type { Claim } from '../../../model.ts'
import { firstEndingAfter, overlaps, type Span } from '../../../text/span.ts'
import { sentencesIn } from '../../segment/sentences.ts'
import { paragraphs } from '../html/paragraphs.ts'
import { ours, type Run } from './sheet.ts'

/** UTF-16 units of a sentence that are shown on either side of the claim's words: more than a long sentence of a newspaper has. */
const AROUND = 400
/** Units of one part of a content that are shown: a long paragraph. The anchor tells the whole. */
const LONGEST = 1200

export const sentencesOf = (text: string): readonly Span[] =>
  paragraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph))

/** Runs of the text, the claim's own words strong; what is left out stands as "…", ours. `sentences`: of the text, in order. */
export function contextOf(text: string, { content, cue }: Claim, sentences: readonly Span[]): readonly Run[] {
  const said = content.length > 0 ? content : cue ? [cue] : []
  const anchors = [...said, ...(cue ? [cue] : [])].toSorted((a, b) => a.start - b.start)
  return stretches(anchors, sentences).flatMap((stretch, index) => [
    ...(index > 0 ? [GAP] : []),
    ...runsOf(text, stretch, anchors, said),
  ])
}

const GAP = ours('…')

/** What of the text is shown: the sentences of all anchors, joined where one follows the other. */
function stretches(anchors: readonly Span[], sentences: readonly Span[]): Span[] {
  const found: { start: number; end: number; next: number }[] = []
  for (const anchor of anchors) {
    const first = firstEndingAfter(sentences, anchor.start)
    const last = Math.max(first, firstEndingAfter(sentences, anchor.end - 1))
    const start = Math.min(sentences[first]?.start ?? anchor.start, anchor.start)
    const end = Math.max(sentences[last]?.end ?? anchor.end, anchor.end)
    const before = found.at(-1)
    if (before && first <= before.next) {
      before.end = Math.max(before.end, end)
      before.next = Math.max(before.next, last + 1)
    } else found.push({ start, end, next: last + 1 })
  }
  return found
}

function runsOf(text: string, stretch: Span, anchors: readonly Span[], said: readonly Span[]): Run[] {
  const inside = anchors.filter((anchor) => overlaps(anchor, stretch))
  const first = Math.max(stretch.start, Math.min(...inside.map(({ start }) => start)) - AROUND)
  const last = Math.min(stretch.end, Math.max(...inside.map(({ end }) => end)) + AROUND)
  const runs: Run[] = first > stretch.start ? [GAP] : []
  let at = atWord(text, first, stretch.start)
  for (const part of said.filter((one) => overlaps(one, stretch))) {
    runs.push(...between(text, at, part.start), ...own(text, part))
    at = Math.max(at, part.end)
  }
  runs.push(...between(text, at, last))
  return last < stretch.end ? [...runs, GAP] : runs
}

/** Behind the next space, where the words were cut. */
function atWord(text: string, at: number, start: number): number {
  if (at === start) return at
  const space = text.indexOf(' ', at)
  return space >= 0 && space - at < AROUND / 4 ? space + 1 : at
}

/** Words of the article around the claim, shortened in the middle. */
function between(text: string, start: number, end: number): Run[] {
  if (end <= start) return []
  if (end - start <= 2 * AROUND) return [piece(text, start, end)]
  return [piece(text, start, start + AROUND), GAP, piece(text, end - AROUND, end)]
}

const piece = (text: string, start: number, end: number): Run => ({
  text: text.slice(start, end),
  whose: 'theirs',
  at: start,
})

function own(text: string, { start, end }: Span): Run[] {
  const words: Run = { ...piece(text, start, Math.min(end, start + LONGEST)), strong: true }
  return end - start > LONGEST ? [words, GAP] : [words]
}
