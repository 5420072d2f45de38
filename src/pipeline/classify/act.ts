/** The act of an attribution: the whole cue first, then what the content makes of a neutral cue. */

import { cueForms } from '../../lexicon/cue-index.ts'
import type { CueEntry } from '../../lexicon/en/cue-entry.ts'
import { DETERMINERS, EITHER_CASE, OBJECT_PRONOUNS, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { BASES } from '../../lexicon/en/verbs.ts'
import {
  ALLEGATION_NOUNS,
  AS_FALSE,
  HANDINGS,
  INFORMATION,
  REJECTIONS,
  TELLINGS,
  WARNINGS,
  WITHHOLDERS,
} from '../../lexicon/en/withholding.ts'
import type { Act, QuotationKind } from '../../model.ts'
import type { Content } from './content.ts'
import { isFuture } from './future.ts'
import { isOwed } from './owed.ts'
import { isAdverb } from './verb-group.ts'
import type { Word } from './words.ts'

export interface Given {
  readonly entry: CueEntry | null
  /** The act of the whole cue. */
  readonly cueAct: Act
  /** The words of the cue and those after cue and content: "dismissed the memo as a forgery". */
  readonly around: readonly Word[]
  readonly content: Content
  readonly quotation: QuotationKind
  /** No one else speaks: the words are the publisher's own. */
  readonly own: boolean
  /** The content calls a report or a claim false. */
  readonly calledFalse: boolean
}

export function actOf(given: Given): Act {
  const { entry, cueAct, content, quotation, own, calledFalse } = given
  if (isQuestion(given)) return 'asks'
  if (entry?.lemma === 'ask' && isRequest(content)) return 'demands'
  if (cueAct === 'denies' && REJECTIONS.has(entry?.lemma ?? '') && !isAllegation(given)) return 'expresses'
  if (cueAct === 'withholds' && isDeed(given)) return 'expresses'
  if (calledFalse) return 'denies'
  if (cueAct === 'confirms' && entry?.lemma === 'agree' && isUndertaken(given)) return 'predicts'
  const isWarning = cueAct === 'predicts' && WARNINGS.has(entry?.lemma ?? '')
  if (cueAct !== 'asserts' && !isWarning) return cueAct
  if (quotation === 'direct' && isImperative(content)) return 'demands'
  if (cueAct === 'asserts' && !own && isOwed(content)) return 'demands'
  return isFuture(content.main, isReported(given)) || (isWarning && isFeared(content)) ? 'predicts' : 'asserts'
}

/** "agreed to pay" promises, "agreed that it paid" confirms. */
const isUndertaken = ({ content, quotation }: Given): boolean =>
  content.untensed || (quotation !== 'direct' && !content.complementizer && !content.main.clause.predicate)

/** "warned that it could break", "warned of a storm" */
function isFeared({ main: { clause }, untensed }: Content): boolean {
  const { words, predicate } = clause
  if (untensed || !predicate) return true
  const group = words.slice(predicate.first, predicate.last).map(({ lower }) => lower)
  return /^(?:may|might|could|can|would)$/.test(group[0] ?? '') && !group.includes('have')
}

/** The tense is the reporter's, unless subject and verb stand in the same quotation marks. */
function isReported({ content, quotation, own }: Given): boolean {
  const { words, start, predicate } = content.main.clause
  if (own || quotation !== 'mixed' || !predicate) return !own && quotation !== 'direct'
  const marks = words[predicate.first]!.quotation
  return marks < 0 || words[start]!.quotation !== marks
}

/** Acts that a quoted question turns into asking: "“How many?” she questioned". */
const NEUTRAL: ReadonlySet<Act> = new Set(['asserts', 'doubts', 'asks'])

function isQuestion({ entry, cueAct, content, quotation, own }: Given): boolean {
  if (cueAct === 'asks') return !(entry?.lemma === 'ask' && isRequest(content))
  return NEUTRAL.has(cueAct) && (quotation === 'direct' || own) && content.main.clause.words.at(-1)?.lower === '?'
}

/** "asked them to leave", "asked that it be closed": no question; "asked about a road to the dam" is one. */
const isRequest = ({ complementizer, untensed, main, words }: Content): boolean =>
  !/^(?:about|on|over)$/.test(words[0]?.lower ?? '') &&
  (untensed || complementizer === 'that' || (!main.clause.predicate && words.some(({ lower }) => lower === 'to')))

/** "refused to leave": what is refused is no word. */
const isDeed = ({ entry, content }: Given): boolean =>
  content.untensed && WITHHOLDERS.has(entry?.lemma ?? '') && !isTelling(content.words)

/** "to name the firm", "to publicly give details": something would be told. */
function isTelling(words: readonly Word[]): boolean {
  const verb = words.slice(1).find(({ lower }) => !isAdverb(lower))?.lower ?? ''
  if (HANDINGS.has(verb)) return words.some(({ lower }) => INFORMATION.has(lower))
  return TELLINGS.has(verb) || cueForms(verb).length > 0
}

/** What is rejected can be false, or is called so. A heading without content denies. */
function isAllegation({ around, content, quotation }: Given): boolean {
  const { words } = content
  if (words.length === 0 || content.complementizer || quotation === 'direct') return true
  if ([...around, ...words].some(({ lower }) => AS_FALSE.has(lower))) return true
  const preposition = words.findIndex(({ lower }, at) => at > 0 && (PREPOSITIONS.has(lower) || lower === 'that'))
  const head = words.slice(0, preposition < 0 ? words.length : preposition).findLast(({ kind }) => kind === 'word')
  return ALLEGATION_NOUNS.has(head?.lower ?? '')
}

/** "Stop the attacks", "Do not go", "Please leave", "Let us talk". */
function isImperative({ main: { clause } }: Content): boolean {
  const [first, second, third] = clause.words.slice(clause.start)
  if (!first || !second) return false
  if (first.lower === 'please' || (first.lower === 'let' && /^(?:us|me|'s|them|him|her|the)$/.test(second.lower)))
    return true
  if (first.lower === 'do' && second.lower === 'not') return third !== undefined && !EITHER_CASE.has(third.lower)
  if (first.lower === 'never' && BASES.has(second.lower)) return true
  return (
    BASES.has(first.lower) &&
    (DETERMINERS.has(second.lower) || OBJECT_PRONOUNS.has(second.lower)) &&
    clause.predicate === null
  )
}
