/** Where a clause inside the clause opens: "because", "who", a condition, "the man he met". */
import { COORDINATORS, DETERMINERS, EITHER_CASE, NOMINATIVE, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { BE, DO, HAVE, MODALS } from '../../lexicon/en/modals.ts'
import { ADVERBIAL, CONDITIONS, EMBEDDING, NO_CONDITIONS, WHETHER_IF } from '../../lexicon/en/subordinators.ts'
import { all, phraseTable } from './phrases.ts'
import { isAdverb } from './verb-group.ts'
import { isCapitalised, isPunctuation, type Word } from './words.ts'

export interface Opener {
  readonly kind: 'adverbial' | 'embedded'
  /** Words of the opener. */
  readonly length: number
  readonly conditional: boolean
  /** It may be a preposition without any verb to come: a comma ends it. */
  readonly verbless: boolean
  /** Its verb is the opener itself: "should they come". */
  readonly inverted: boolean
}

const NONE: Opener = { kind: 'adverbial', length: 1, conditional: false, verbless: false, inverted: false }

const conditions = phraseTable([...all(CONDITIONS, true), ...all(NO_CONDITIONS, false)])

const isAuxiliary = ({ lower }: Word): boolean => BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower)

export interface Place {
  /** First word of the sentence after its complementizer. */
  readonly start: number
  /** The main clause has its verb already. */
  readonly afterVerb: boolean
  readonly question: boolean
}

/** The opener at `at`, or null. */
export function openerAt(words: readonly Word[], at: number, place: Place): Opener | null {
  const word = words[at]!
  if (word.kind !== 'word') return null
  return conditionAt(words, at, place) ?? inversionAt(words, at, place) ?? plainAt(words, at, place)
}

function conditionAt(words: readonly Word[], at: number, { start, afterVerb }: Place): Opener | null {
  const match = conditions(words, at)
  if (!match) return null
  const before = at > start ? words[at - 1]!.lower : ''
  const whether = words[at]!.lower === 'if' && (WHETHER_IF.has(before) || /^(?:even|as|what)$/.test(before))
  const conditional = match.value && !whether
  // "assuming" describes someone in the middle of a clause
  if (words[at]!.lower === 'assuming' && !(at === start || afterVerb)) return null
  return { ...NONE, length: match.length, conditional, verbless: !match.value || words[at]!.lower === 'in' }
}

/** "Should the talks fail", "were they to leave", "had it known": an auxiliary in front of its subject, and no question. */
function inversionAt(words: readonly Word[], at: number, { start, afterVerb, question }: Place): Opener | null {
  const { lower } = words[at]!
  if (!(lower === 'should' || (at === start && (lower === 'were' || lower === 'had'))) || question) return null
  if (!(at === start || afterVerb || words[at - 1]?.lower === ',')) return null
  const next = words[at + 1]
  if (!next || !isSubjectStart(next)) return null
  if (lower === 'were' && !words.slice(at, at + REACH).some((word) => word.lower === 'to')) return null
  return { ...NONE, conditional: true, inverted: true }
}

/** How far "to" may stand from "were" in "were the talks to fail", in words. */
const REACH = 8

const isSubjectStart = (word: Word): boolean =>
  NOMINATIVE.has(word.lower) ||
  EITHER_CASE.has(word.lower) ||
  DETERMINERS.has(word.lower) ||
  (word.kind === 'word' && isCapitalised(word))

function plainAt(words: readonly Word[], at: number, place: Place): Opener | null {
  const { lower } = words[at]!
  const form = ADVERBIAL.get(lower)
  if (form === 'clause') return isQuestionWord(words, at, place) ? null : NONE
  if (form === 'either') return isEdge(words, at, place) ? { ...NONE, verbless: true } : null
  if (!EMBEDDING.has(lower) || isQuestionWord(words, at, place)) return null
  if (lower === 'that' && isPronounThat(words, at, place)) return null
  return { ...NONE, kind: 'embedded' }
}

/** Prepositions that are also subordinators open a clause at an edge only: "Ukraine, as Poland has, will". */
function isEdge(words: readonly Word[], at: number, { start, afterVerb }: Place): boolean {
  if (words[at]!.lower === 'as' && words[at + 1]?.lower === 'well') return false
  if (words[at]!.lower === 'once' && !isSubjectStart(words[at + 1] ?? words[at]!)) return false
  return afterVerb || at === start || isPunctuation(words[at - 1])
}

/** "How do they …?", "What is …?": the word asks and embeds nothing. */
function isQuestionWord(words: readonly Word[], at: number, { start, question }: Place): boolean {
  const next = words[at + 1]
  if (at > start && !COORDINATORS.has(words[at - 1]!.lower) && !isPunctuation(words[at - 1])) return false
  if (question) return true
  return at === start && next !== undefined && /^(?:how|why|where)$/.test(words[at]!.lower) && isAuxiliary(next)
}

/** "that" as a pronoun or a determiner: "that is grave", "in that case", "and that man". */
function isPronounThat(words: readonly Word[], at: number, { start }: Place): boolean {
  const before = words[at - 1]
  if (at === start || !before || isPunctuation(before)) return true
  if (COORDINATORS.has(before.lower) || PREPOSITIONS.has(before.lower)) return true
  const next = words[at + 1]
  return before.lower === 'if' || (isAdverb(before.lower) && next !== undefined && isAuxiliary(next))
}
