/** The time in the cue's own clause: "said on Wednesday", "on Tuesday claimed", "In mid-October, the minister had said". */
import type { Time } from '../../../model.ts'
import { at, contains, firstEndingAfter, overlaps, type Span } from '../../../text/span.ts'
import type { Attribution, Sentence, Token } from '../../draft.ts'
import { isSaying, opening } from './opening.ts'

interface Parts {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** How many times of a sentence are weighed on either side of the cue. */
const MOST_TIMES = 4

/** Words that may stand between the cue and its time: before the cue few, behind it an addressee and a place. */
const MOST_WORDS_BEFORE = 4
const MOST_WORDS_AFTER = 12

export function inClause(
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  parts: Parts,
): Time | null {
  const cue = attributions[index]!.cue!
  const sentence = at(parts.sentences, cue.start)
  if (!sentence) return null
  const middle = firstEndingAfter(times, cue.start)
  const near = times
    .slice(Math.max(0, middle - MOST_TIMES), middle + MOST_TIMES)
    .filter((time) => contains(sentence, time) && isSaying(time) && shares(attributions, index, time))
  const found = near
    .map((time) => ({ time, words: distance(attributions[index]!, cue, time, attributions[index + 1], parts) }))
    .filter(({ words }) => words !== null)
    .toSorted((a, b) => a.words! - b.words!)
  return found[0]?.time ?? opening(sentence, attributions, index, times, parts)
}

/** The time stands in just those contents in which the cue stands. */
function shares(attributions: readonly Attribution[], index: number, time: Time): boolean {
  const { cue, content, within } = attributions[index]!
  if (content.some((span) => overlaps(span, time))) return false
  const near = [attributions[index - 1], attributions[index + 1], within === null ? undefined : attributions[within]]
  return near.every((other) => !other || other.content.every((span) => contains(span, time) === contains(span, cue!)))
}

/** How many words lie between the cue and the time, sources and contents not counted; null where it is another verb's time. */
function distance(
  { sources, content }: Attribution,
  cue: Span,
  time: Time,
  next: Attribution | undefined,
  { text, tokens }: Parts,
): number | null {
  const holder = sources.find((source) => contains(source, time))
  if (holder) return PUBLISHED.test(text.slice(holder.start, time.start)) ? 0 : null
  const isBefore = time.end <= cue.start
  const gap = isBefore ? { start: time.end, end: cue.start } : { start: cue.end, end: time.start }
  if (next?.cue && overlaps(gap, next.cue)) return null
  const skipped = [...sources, ...content]
  const words = tokensIn(tokens, gap).filter((token) => !skipped.some((span) => contains(span, token)))
  const most = isBefore ? MOST_WORDS_BEFORE : MOST_WORDS_AFTER
  const counted = words.filter(({ kind }) => kind !== 'punctuation')
  return counted.length < most + 1 && counted.every(({ lower }) => !TURNS.has(lower)) ? counted.length : null
}

/** A source that says when it spoke: "a statement released on Tuesday". */
const PUBLISHED =
  /\b(?:released|issued|published|posted|dated|aired|broadcast|printed|statement|interview|speech|report)\b/i

/** Words that open another clause or hang the time on another noun. */
const TURNS: ReadonlySet<string> = new Set(
  `who which whose where when after before since until following as while because if that whom ahead and but for
  scheduled due planned set`.split(/\s+/),
)

/** Tokens of a gap, at most a sentence's worth of a clause. */
const MOST_TOKENS = 200

function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  const first = firstEndingAfter(tokens, start)
  const found: Token[] = []
  for (let at = first; at < first + MOST_TOKENS && at < tokens.length && tokens[at]!.end <= end; at++)
    found.push(tokens[at]!)
  return found
}
