/**
 * The main clause of a sentence and its predicate, without a parser.
 *
 * One pass from left to right keeps a stack of open clauses, the main clause at its foot. An opener (who, because, if, "the
 * man he met") puts a clause on the stack; a finite verb goes to the innermost clause that has none yet and, when that has
 * one, closes it and goes to the clause below; a comma closes clauses that have their verb. A weak verb ("units sent to the
 * region") gives way to a strong one in the same clause ("were"). So the main predicate is the finite verb that reaches the
 * foot of the stack. Method: the counting of finite verbs against openers, as in shallow clause splitters (CoNLL-2001 task);
 * figures in `docs/classify.md`.
 */
import { punctuation } from './clause-marks.ts'
import { close, type Open, type Range, type Scan } from './clause-scan.ts'
import { finite, isNewSubject, subject } from './clause-verbs.ts'
import { finiteAt } from './finite.ts'
import { type Opener, openerAt } from './openers.ts'
import { groupEnd, overAdverbs } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

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
