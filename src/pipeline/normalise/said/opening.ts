/** The time that opens a sentence: "On Wednesday, …", "Late on Tuesday …", "In mid-October, …". */
import type { Time } from '../../../model.ts'
import { contains, firstEndingAfter } from '../../../text/span.ts'
import type { Attribution, Sentence, Token } from '../../draft.ts'

/** How many tokens may stand before it: "Late on", "And on". */
const MOST_BEFORE = 2

/** Contents are sought among so many neighbours: those of a paragraph of news. */
const NEIGHBOURS = 12

interface Parts {
  readonly tokens: readonly Token[]
}

/** The opening time of a sentence, unless it belongs to a content. */
export function opening(
  sentence: Sentence,
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  { tokens }: Parts,
): Time | null {
  const time = times[firstEndingAfter(times, sentence.start)]
  if (!time || time.end > sentence.end || !isSaying(time)) return null
  const before = tokens.slice(sentence.first, sentence.first + MOST_BEFORE + 1)
  const lead = before.filter(({ end }) => end <= time.start)
  const isFirst = lead.length < before.length && lead.every(({ lower }) => OPENERS.has(lower))
  const next = tokens[firstEndingAfter(tokens, time.end)]
  if (next && DATELINE_MARKS.has(next.text)) return null
  const near = attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
  return isFirst && !near.some(({ content }) => content.some((span) => contains(span, time))) ? time : null
}

/** "Aug. 27 (Corvane Wire) —": a dateline is no part of its sentence. */
const DATELINE_MARKS: ReadonlySet<string> = new Set(['(', '—', '–', '-', '--'])

const OPENERS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'late',
  'early',
  'and',
  'but',
  'at',
  'also',
  'then',
  'only',
  'just',
])

/** "since Monday", "by Friday" and "throughout 2021" span more than an act of saying. */
export const isSaying = ({ relation }: Time): boolean => relation === 'on'
