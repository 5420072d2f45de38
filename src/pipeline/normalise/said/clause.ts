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
    .map((time) => ({ time, words: distance(attributions[index]!, time, attributions[index + 1], parts) }))
    .filter(({ words }) => words !== null)
    .toSorted((a, b) => a.words! - b.words!)
  if (found[0]) return found[0].time
  const first = opening(sentence, attributions, index, times, parts)
  return first && (DAY_OR_WEEK.test(first.edtf) || datesSaying(attributions[index]!, first, parts)) ? first : null
}

/**
 * A year or a month that opens the sentence is the time of its first clause, and of no saying now: not in "In 2013 the
 * mill burned, and the mayor said …" nor in "In 2013, she says, …".
 */
function datesSaying({ cue, entry }: Attribution, time: Time, { text, tokens }: Parts): boolean {
  const between = tokensIn(tokens, { start: time.end, end: cue!.start })
  const verb = text.slice(cue!.start, cue!.end).toLowerCase()
  const isNow = entry !== null && (verb === entry.lemma || /^e?s$/.test(verb.slice(entry.lemma.length)))
  return !isNow && !between.some(({ text: mark }, at) => mark === ';' || JOINTS.has(between[at + 1]?.lower ?? ''))
}

/** The time stands in just those contents in which the cue stands. */
function shares(attributions: readonly Attribution[], index: number, time: Time): boolean {
  const { cue, content, within } = attributions[index]!
  if (content.some((span) => overlaps(span, time))) return false
  const near = [attributions[index - 1], attributions[index + 1], within === null ? undefined : attributions[within]]
  return near.every((other) => !other || other.content.every((span) => contains(span, time) === contains(span, cue!)))
}

/** How many words lie between the cue and the time, sources and contents not counted; null where it is another verb's time. */
function distance(attribution: Attribution, time: Time, next: Attribution | undefined, parts: Parts): number | null {
  const { sources, content } = attribution
  const cue = attribution.cue!
  const holder = sources.find((source) => contains(source, time))
  if (holder) return PUBLISHED.test(parts.text.slice(holder.start, time.start)) ? 0 : null
  const isBefore = time.end <= cue.start
  const gap = isBefore ? { start: time.end, end: cue.start } : { start: cue.end, end: time.start }
  if ((next?.cue && overlaps(gap, next.cue)) || (isBefore && !mayPrecede(attribution, time, parts))) return null
  const named = [...sources.filter((source) => !RELATIVES.has(parts.text.slice(source.start, source.end))), ...content]
  const between = tokensIn(parts.tokens, gap).filter((token) => !named.some((span) => contains(span, token)))
  const words = between.filter(({ kind }) => kind !== 'punctuation')
  const most = isBefore ? MOST_WORDS_BEFORE : MOST_WORDS_AFTER
  return words.length < most + 1 && words.every(({ lower }) => !TURNS.has(lower)) ? words.length : null
}

/**
 * A time in front of the cue is that of the cue when it stands between source and cue and names a day or a week, or
 * touches it ("the mayor on Tuesday said", "who last year threatened"), or closes an opening phrase ("In a statement on Tuesday, the mayor said").
 */
function mayPrecede({ sources, cue }: Attribution, time: Time, { text, tokens, sentences }: Parts): boolean {
  const before = tokensIn(tokens, { start: Math.max(0, time.start - BEHIND), end: time.start })
  const sentence = at(sentences, cue!.start)!
  const near = before.filter(({ start }) => start >= sentence.start).slice(-MOST_WORDS_BEHIND)
  if (near.some((token) => HANGS.has(token.lower) && !sources.some((source) => contains(source, token)))) return false
  const source = sources.find(({ start }) => start >= time.end)
  if (source) return PHRASE_OPENERS.has(tokens[sentence.first]?.lower ?? '') || opensClause(before)
  return DAY_OR_WEEK.test(time.edtf) || /^\s*$/.test(text.slice(time.end, cue!.start))
}

/** "…; on Tuesday they said", "…, and late on Tuesday the mayor said": the time opens a clause of its own. */
function opensClause(before: readonly Token[]): boolean {
  let first = before.length
  while (first > 0 && LEADS.has(before[first - 1]!.lower)) first--
  const joint = before[first - 1]
  return joint !== undefined && (joint.text === ';' || (JOINTS.has(joint.lower) && before[first - 2]?.text === ','))
}

const LEADS: ReadonlySet<string> = new Set(['on', 'in', 'late', 'early', 'at'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])

/** Words, and characters, looked at in front of a time for what it hangs on. */
const MOST_WORDS_BEHIND = 6
const BEHIND = 60

/** "after the vote on Tuesday", "who was killed on Monday": the time of something else. */
const HANGS: ReadonlySet<string> = new Set(
  'after before since following until ahead who which whose where when'.split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  'in at on during speaking addressing appearing testifying writing late early earlier later last this yesterday'.split(
    ' ',
  ),
)
const DAY_OR_WEEK = /^\d{4}-\d{2}-\d{2}/

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
