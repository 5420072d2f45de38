/**
 * The main clause of a sentence and its predicate, without a parser.
 *
 * One pass from left to right keeps a stack of open clauses, the main clause at its foot. An opener (who, because, if, "the
 * man he met") puts a clause on the stack; a finite verb goes to the innermost clause that has none yet and, when that has
 * one, closes it and goes to the clause below; a comma closes clauses that have their verb. A weak verb ("units sent to the
 * region") gives way to a strong one in the same clause ("were"). So the main predicate is the finite verb that reaches the
 * foot of the stack. Method: the counting of finite verbs against openers, as in shallow clause splitters (CoNLL-2001 task);
 * figures in `docs/classify.md`. Each word is looked at once: the cost is linear.
 */
import { CALENDAR, COORDINATORS, DETERMINERS, EITHER_CASE, NOMINATIVE } from '../../lexicon/en/function-words.ts'
import { CLAUSE_TAKING } from '../../lexicon/en/verbs.ts'
import { finiteAt, type Strength } from './finite.ts'
import { type Opener, openerAt } from './openers.ts'
import { groupEnd, isAdverb, overAdverbs } from './verb-group.ts'
import { isCapitalised, isPunctuation, type Word } from './words.ts'

/** Word indices, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface MainClause {
  readonly words: readonly Word[]
  readonly start: number
  /** From the finite verb to the verb that carries the meaning; null for a phrase. */
  readonly predicate: Range | null
  /** End (exclusive) of the words after the predicate that belong to the main clause itself. */
  readonly end: number
  /** In step with `words`: the word stands in a clause inside the main clause. */
  readonly nested: readonly boolean[]
  readonly conditional: boolean
}

interface Open {
  readonly opener: Opener | null
  /** First word after the opener. */
  readonly from: number
  verb: number
  weak: boolean
}

interface Scan {
  readonly words: readonly Word[]
  readonly start: number
  readonly question: boolean
  readonly stack: Open[]
  readonly nested: boolean[]
  /** First place after the main verb where another clause begins. */
  closed: number
  conditional: boolean
  /**
   * The last verb of an inner clause that does not follow its opener at once: the main verb when none reached the foot, since
   * the verb of the inner clause was not seen ("the man who heads the bank was held").
   */
  lastNested: number
}

/** Reads the sentence `words` from `start` on; `untensed` is its predicate when that is no finite verb ("not to leave"). */
export function mainClause(words: readonly Word[], start: number, untensed: Range | null = null): MainClause {
  const question = words.at(-1)?.lower === '?'
  const stack: Open[] = [{ opener: null, from: start, verb: untensed?.first ?? -1, weak: false }]
  const nested = words.map((_, at) => at < start)
  const scan: Scan = { words, start, question, stack, nested, closed: -1, conditional: false, lastNested: -1 }
  for (let at = untensed?.last ?? start; at < words.length; ) {
    const next = step(scan, at)
    for (; at < next; at++) if (stack.length > 1) nested[at] = true
  }
  return result(scan, untensed)
}

/** Reads what stands at `at`; returns where to go on. */
function step(scan: Scan, at: number): number {
  const { words, stack, start, question } = scan
  const word = words[at]!
  if (isPunctuation(word)) return punctuation(scan, at)
  const afterVerb = stack[0]!.verb >= 0
  const opener = openerAt(words, at, { start, afterVerb, question })
  if (opener) return open(scan, at, opener)
  if (isNewSubject(scan, at)) subject(scan, at)
  const strength = finiteAt(words, at, start)
  if (!strength) return at + 1
  finite(scan, at, strength)
  return Math.max(at + 1, stack.at(-1)!.verb === at ? groupEnd(words, at) : at + 1)
}

function open(scan: Scan, at: number, opener: Opener): number {
  const { words, stack } = scan
  const main = stack[0]!
  if (opener.conditional && (main.verb < 0 ? stack.length === 1 : scan.closed < 0 || words[at - 1]?.lower === ','))
    scan.conditional = true
  if (main.verb >= 0) close(scan, at)
  stack.push({ opener, from: overAdverbs(words, at + opener.length), verb: opener.inverted ? at : -1, weak: false })
  return at + opener.length
}

function close(scan: Scan, at: number): void {
  if (scan.closed < 0) scan.closed = at
}

function closeAt(scan: Scan, at: number): number {
  close(scan, at)
  return at + 1
}

/** Commas close clauses that have their verb; brackets and pairs of dashes are stepped over. */
function punctuation(scan: Scan, at: number): number {
  const { words, stack } = scan
  const { text } = words[at]!
  if (text === '(' || text === '[') return over(scan, at, text === '(' ? ')' : ']')
  if (/^[–—]$|^--$/.test(text)) return stack[0]!.verb < 0 ? over(scan, at, text) : closeAt(scan, at)
  if (!/^[,;:]$/.test(text)) return at + 1
  if (stack[0]!.verb >= 0) close(scan, at)
  const aside = text === ',' ? asideEnd(words, at) : -1
  if (aside > 0 && stack[0]!.verb < 0) return hide(scan, at, aside)
  while (stack.length > 1 && isDone(stack.at(-1)!, words, at)) stack.pop()
  return at + 1
}

/** How far a closing bracket or another comma is looked for, in words. */
const AHEAD = 60

/** A clause ends at a comma when it has its verb, may lack one, or could not get one later anyway. */
const isDone = ({ opener, verb }: Open, words: readonly Word[], comma: number): boolean =>
  verb >= 0 ||
  (opener?.verbless ?? false) ||
  (opener?.kind === 'adverbial' && !words.slice(comma + 1, comma + AHEAD).some(({ lower }) => lower === ','))

function over(scan: Scan, at: number, closing: string): number {
  const found = scan.words.slice(at + 1, at + AHEAD).findIndex(({ text }) => text === closing)
  return found < 0 ? at + 1 : hide(scan, at, at + found + 2)
}

function hide(scan: Scan, at: number, end: number): number {
  scan.nested.fill(true, at, end)
  return end
}

/** Longest aside such as ", the police say," in words. */
const LONGEST_ASIDE = 6

/** The comma that ends ", police say," after the comma at `at`, or -1. */
function asideEnd(words: readonly Word[], at: number): number {
  for (let index = at + 2; index <= at + LONGEST_ASIDE && index < words.length; index++) {
    if (words[index]!.lower !== ',') continue
    return /^(?:say|says|said|think|thinks|believe|believes|know|hope|fear|add|adds|added)$/.test(
      words[index - 1]!.lower,
    )
      ? index
      : -1
  }
  return -1
}

/** A subject pronoun where a new clause can begin. */
function isNewSubject({ words, start }: Scan, at: number): boolean {
  const { lower } = words[at]!
  if (at === start) return false
  return (
    NOMINATIVE.has(lower) ||
    (EITHER_CASE.has(lower) && at + 1 < words.length && finiteAt(words, at + 1, start) === 'strong')
  )
}

/** "When they come we fight" closes the first clause; "the man he met" opens one. */
function subject(scan: Scan, at: number): void {
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
function finite(scan: Scan, at: number, strength: Strength): void {
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

function result(
  { words, start, stack, nested, closed, conditional, lastNested }: Scan,
  untensed: Range | null,
): MainClause {
  const verb = stack[0]!.verb >= 0 ? stack[0]!.verb : lastNested
  const predicate = untensed ?? (verb < 0 ? null : { first: verb, last: groupEnd(words, verb) })
  const from = predicate?.last ?? start
  const end = closed >= from ? closed : words.length
  return {
    words,
    start,
    predicate,
    end: phraseEnd(words, from, end, predicate !== null),
    nested,
    conditional: conditional && predicate !== null,
  }
}

/** A phrase without a verb ends with its first inner clause or comma. */
function phraseEnd(words: readonly Word[], from: number, end: number, hasVerb: boolean): number {
  if (hasVerb) return end
  for (let at = from; at < end; at++) if (/^[,;:]$/.test(words[at]!.text)) return at
  return end
}
