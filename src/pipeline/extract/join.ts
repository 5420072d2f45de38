/** The one place that decides between what the rules found and what the learned extractor found. */
import { overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from '../draft.ts'
import type { LearnedClaim } from './learned.ts'

/**
 * Score that a rule's finding needs to be kept where the learned extractor found nothing.
 * Chosen on the held-out tenth of the training documents (`docs/evaluation.md`, "Rules and model").
 */
const SURE = 0.85

/** Rules for what the learned extractor was never shown: its corpus annotates none of it. */
const RULES_ALONE: ReadonlySet<string> = new Set(['bare-position', 'no-comment'])

/** Of a finding of the rules, what the learned extractor has there. */
type Meeting = 'same-cue' | 'inside' | 'across' | 'apart'

/** The findings of both, each attribution once: the model's own, and of the rules' what it neither has nor contradicts. */
export function joined(rules: readonly Attribution[], learned: readonly LearnedClaim[]): Attribution[] {
  const meeting = meetingsWith(learned.map(({ attribution }) => attribution))
  const kept = rules.filter((rule) => isKept(rule, meeting(rule)))
  return [...learned.map(({ attribution }) => attribution), ...kept]
}

/** The quotations of later sentences that go on with an attribution of the model, after `nested` has placed it. */
export function continuations(placed: readonly Attribution[], learned: readonly LearnedClaim[]): Attribution[] {
  const places = new Map(placed.map(({ foundBy, cue }, index) => [key(foundBy, cue), index]))
  return learned.flatMap(({ attribution, continued }) => {
    const index = places.get(key(attribution.foundBy, attribution.cue))
    if (index === undefined) return []
    return continued.map((content) => ({ ...attribution, cue: null, entry: null, content, continues: index }))
  })
}

const key = (foundBy: string, cue: Span | null): string => `${cue?.start} ${foundBy}`

function isKept({ foundBy, score }: Attribution, meeting: Meeting): boolean {
  if (meeting === 'same-cue' || meeting === 'across') return false
  if (meeting === 'inside') return true // "the agency said that police denied …": `nested` decides
  return score >= SURE || RULES_ALONE.has(foundBy)
}

/** Tells for an attribution of the rules how it meets those of the model. */
function meetingsWith(learned: readonly Attribution[]): (rule: Attribution) => Meeting {
  const cues = inOrder(learned.flatMap(({ cue }) => cue ?? []))
  const contents = inOrder(learned.flatMap(({ content }) => content))
  return (rule) => {
    if (rule.cue && touched(cues, rule.cue).length > 0) return 'same-cue'
    const holding = rule.cue ? touched(contents, rule.cue) : []
    if (holding.length > 0) return 'inside'
    const met = rule.content.some((span) => touched(contents, span).length > 0 || touched(cues, span).length > 0)
    return met ? 'across' : 'apart'
  }
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start)

/** Those of the spans, in order and disjoint, that overlap one. */
function touched(spans: readonly Span[], span: Span): Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && overlaps(found, span) ? [found] : []
}
