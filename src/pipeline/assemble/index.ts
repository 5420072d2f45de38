/** Assemble: puts what the stages found together into claims, and gives each its id. */

import type { Anchor, Claim } from '../../model.ts'
import { anchor, contains, type Span } from '../../text/span.ts'
import type { Attribution, Classes, Draft } from '../draft.ts'
import { hash } from '../hash.ts'
import { stage } from '../stage.ts'

type Parts = Pick<
  Draft,
  'article' | 'attributions' | 'sources' | 'references' | 'times' | 'quantities' | 'places' | 'said' | 'classes'
>

export const assemble = stage({
  name: 'assemble',
  does: 'puts the parts together into claims',
  reads: ['article', 'attributions', 'sources', 'references', 'times', 'quantities', 'places', 'said', 'classes'],
  adds: ['claims'],
  run(parts) {
    const ids = idsOf(parts)
    const within = { times: inside(parts.times), quantities: inside(parts.quantities), places: inside(parts.places) }
    return { value: { claims: parts.attributions.map((_, index) => claim(parts, ids, within, index)) }, problems: [] }
  },
})

function claim(parts: Parts, ids: readonly string[], within: Inside, index: number): Claim {
  const { text } = parts.article
  const { foundBy, voice, cue, content, score, within: outer } = parts.attributions[index]!
  const anchors = content.map((span) => anchor(text, span))
  return {
    id: ids[index]!,
    voice,
    foundBy,
    within: outer === null ? null : ids[outer]!,
    refersTo: parts.references[index]!.map((other) => ids[other]!),
    sources: parts.sources[index]!,
    cue: anchored(text, cue),
    content: anchors,
    ...classes(text, parts.classes[index]!),
    said: parts.said[index]!,
    times: within.times(anchors),
    quantities: within.quantities(anchors),
    places: within.places(anchors),
    score: Math.round(score * 1000) / 1000,
  }
}

const classes = (text: string, { hedge, firstTime, ...plain }: Classes) => ({
  ...plain,
  hedge: anchored(text, hedge),
  firstTime: anchored(text, firstTime),
})

const anchored = (text: string, span: Span | null): Anchor | null => (span ? anchor(text, span) : null)

interface Inside {
  readonly times: (spans: readonly Span[]) => Draft['times']
  readonly quantities: (spans: readonly Span[]) => Draft['quantities']
  readonly places: (spans: readonly Span[]) => Draft['places']
}

/** Finds the mentions, sorted by start, that lie inside spans: a binary search a span. */
const inside =
  <Mention extends Span>(mentions: readonly Mention[]) =>
  (spans: readonly Span[]): readonly Mention[] =>
    spans.flatMap((span) => {
      const found: Mention[] = []
      for (let index = firstFrom(mentions, span.start); index < mentions.length; index++) {
        const mention = mentions[index]!
        if (mention.start >= span.end) break
        if (contains(span, mention)) found.push(mention)
      }
      return found
    })

function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Hash of the revision and the anchors; claims with the same anchors (one cue, two entries) are told apart by their rank. */
function idsOf({ article, attributions }: Parts): string[] {
  const seen = new Map<string, number>()
  return attributions.map((attribution) => {
    const key = keyOf(article.revision, attribution)
    const rank = seen.get(key) ?? 0
    seen.set(key, rank + 1)
    return hash(rank === 0 ? key : `${key}#${rank}`)
  })
}

function keyOf(revision: string, { voice, sources, cue, content }: Attribution): string {
  const at = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(',')
  return [revision, voice, at(sources), cue ? at([cue]) : '', at(content)].join('|')
}
