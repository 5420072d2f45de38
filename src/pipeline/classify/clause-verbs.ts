/** Which clause a verb or a subject belongs to. */
import { CALENDAR, COORDINATORS, DETERMINERS, EITHER_CASE, NOMINATIVE } from '../../lexicon/en/function-words.ts'
import { CLAUSE_TAKING } from '../../lexicon/en/verbs.ts'
import { close, type Open, type Scan } from './clause-scan.ts'
import { finiteAt, type Strength } from './finite.ts'
import type { Opener } from './openers.ts'
import { groupEnd, isAdverb } from './verb-group.ts'
import { isCapitalised, isPunctuation, type Word } from './words.ts'

/** A subject pronoun where a new clause can begin. */
export function isNewSubject({ words, start }: Scan, at: number): boolean {
  const { lower } = words[at]!
  if (at === start) return false
  return (
    NOMINATIVE.has(lower) ||
    (EITHER_CASE.has(lower) && at + 1 < words.length && finiteAt(words, at + 1, start) === 'strong')
  )
}

/** "When they come we fight" closes the first clause; "the man he met" opens one. */
export function subject(scan: Scan, at: number): void {
  const { words, stack } = scan
  const main = stack[0]!
  const top = stack.at(-1)!
  if (main.verb >= 0) return
  if (stack.length > 1 && top.verb >= 0 && top.opener?.kind === 'adverbial') stack.length = 1
  else if (stack.length === 1 && isNoun(words[at - 1]!)) stack.push({ opener: ZERO, from: at, verb: -1, weak: false })
}

const ZERO: Opener = { kind: 'embedded', length: 0, conditional: false, verbless: false, inverted: false }

const TIME_NOUNS =
  /^(?:today|tonight|yesterday|tomorrow|now|then|year|month|week|day|days|night|morning|evening|afternoon|time|years|months|weeks|moment|point|case)$/

const isNoun = ({ lower, kind }: Word): boolean =>
  kind === 'word' &&
  !isAdverb(lower) &&
  !CALENDAR.has(lower) &&
  !TIME_NOUNS.test(lower) &&
  !COORDINATORS.has(lower) &&
  !DETERMINERS.has(lower)

/** Gives a finite verb to the clause that waits for one. */
export function finite(scan: Scan, at: number, strength: Strength): void {
  const { words, stack } = scan
  const weak = strength === 'weak'
  const top = stack.at(-1)!
  if (top.verb >= 0 && isCoordinated(words, at)) {
    if (stack.length === 1) close(scan, at)
  } else if (stack.length > 1 && (top.verb < 0 || yields(words, top, at, weak))) {
    take(scan, top, at, weak)
  } else if (stack.length > 1 && introduces(words, top, at)) {
    stack.push({ opener: ZERO, from: at, verb: at, weak })
  } else {
    while (stack.length > 1 && stack.at(-1)!.verb >= 0) stack.pop()
    const clause = stack.at(-1)!
    if (clause.verb >= 0 && !yields(words, clause, at, weak)) close(scan, at)
    else take(scan, clause, at, weak)
  }
}

function take(scan: Scan, clause: Open, at: number, weak: boolean): void {
  clause.verb = at
  clause.weak = weak
  if (clause === scan.stack[0]) scan.closed = -1
  else if (
    at > clause.from &&
    (clause.opener?.kind === 'embedded' || (scan.stack.length === 2 && clause.from <= scan.start + 1))
  )
    scan.lastNested = at
}

/** "who said voters were": the verb of the inner clause has a clause of its own, with a subject between the two verbs. */
function introduces(words: readonly Word[], { verb }: Open, at: number): boolean {
  if (!CLAUSE_TAKING.has(words[verb]!.lower)) return false
  const between = words.slice(groupEnd(words, verb), at)
  return between.some(isNoun) && !between.some(isPunctuation)
}

/** Whether the weak verb of a clause is only a participle beside the strong one at `at`. */
const yields = (words: readonly Word[], { verb, weak }: Open, at: number, alsoWeak: boolean): boolean =>
  weak && !alsoWeak && !CLAUSE_TAKING.has(words[verb]!.lower) && !hasNewClause(words, verb, at)

/** "came and was arrested": the verb goes on with the clause of the verb before it. */
function isCoordinated(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before > 0 && isAdverb(words[before]!.lower)) before--
  return COORDINATORS.has(words[before]?.lower ?? '')
}

/** Whether a coordinated clause with a subject of its own begins between two verbs: "rose and the price was". */
function hasNewClause(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!
    if (words[at]!.lower === ';') return true
    if (!COORDINATORS.has(words[at]!.lower)) continue
    if (DETERMINERS.has(next.lower) || NOMINATIVE.has(next.lower) || EITHER_CASE.has(next.lower)) return true
    if (words[at - 1]!.lower === ',' && !isCapitalised(next)) return true
  }
  return false
}
