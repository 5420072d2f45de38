/** The day on which the sentence before says that the source spoke: "Karam spoke on Tuesday. He said …". */
import type { Time } from '../../../model.ts'
import { at, contains, firstEndingAfter } from '../../../text/span.ts'
import type { Attribution, Sentence, Token } from '../../draft.ts'
import { isSaying } from './opening.ts'

interface Parts {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Words of speaking that leave the words for the next sentence. */
const SPEAKING: ReadonlySet<string> = new Set(
  `spoke speaking speech interview interviewed briefing briefed conference testified testimony addressed remarks statement
  hearing said told commented responded replied`.split(/\s+/),
)

/** Between speaking and time: the time is that of something else. */
const TURNS: ReadonlySet<string> = new Set(
  'who which whose where when after before since until following as while because if that ; : “ ” "'.split(' '),
)

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** "had said" and "has said" were said at another time. */
const PERFECT = /^(?:had|has|have|having)\b/i

const DAY = /^\d{4}-\d{2}-\d{2}[~?]?$/

/** Tokens on either side of the time in which the speaking is looked for. */
const REACH = 12

/** Contents are sought among so many neighbours: those of a paragraph of news. */
const NEIGHBOURS = 12

export function occasion(
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  { text, sentences, tokens }: Parts,
): Time | null {
  const { cue, sources } = attributions[index]!
  const own = cue && at(sentences, cue.start)
  const before = own && sentences[firstEndingAfter(sentences, own.start) - 1]
  if (!before || before.block !== own.block || PERFECT.test(text.slice(cue.start, cue.end))) return null
  const time = times[firstEndingAfter(times, before.end) - 1]
  if (!time || time.start < before.start || !isSaying(time) || !DAY.test(time.edtf)) return null
  const near = attributions.slice(Math.max(0, index - NEIGHBOURS), index + 1)
  if (near.some(({ content }) => content.some((span) => contains(span, time)))) return null
  const words = tokens.slice(before.first, before.last)
  return isKnown(sources, words, text) && hasSpeaking(words, time) ? time : null
}

/** The source is a pronoun, or its last word stands in the sentence before. */
function isKnown(sources: Attribution['sources'], words: readonly Token[], text: string): boolean {
  const written = sources[0] && text.slice(sources[0].start, sources[0].end)
  if (!written) return false
  return PRONOUNS.has(written.toLowerCase()) || words.some((token) => written.endsWith(token.text) && isName(token))
}

const isName = ({ kind, text, lower }: Token): boolean => kind === 'word' && text !== lower

function hasSpeaking(words: readonly Token[], time: Time): boolean {
  const from = words.findIndex(({ end }) => end > time.start)
  const before = words.slice(Math.max(0, from - REACH), from).toReversed()
  const after = words.slice(from, from + REACH).filter(({ start }) => start >= time.end)
  const nearest = [before, after].map((side) => side.find(isTelling)?.lower ?? '')
  return !TURNS.has(nearest[0]!) && nearest.some((word) => SPEAKING.has(word))
}

const isTelling = ({ lower }: Token): boolean => SPEAKING.has(lower) || TURNS.has(lower)
