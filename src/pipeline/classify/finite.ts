/**
 * Finite verbs without a parser: closed classes of auxiliaries are certain; other verbs are told by their form and by the
 * words beside them.
 *
 * `strong`: no other reading is likely (will, was, they left, arrested the man). `weak`: it may be a participle that only
 * describes a noun ("units sent to the region"); a strong verb later in the same clause overrules it.
 */

import { formsOfWord } from '../../lexicon/cue-index.ts'
import {
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  EITHER_CASE,
  NO_PASTS,
  NOMINATIVE,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/en/function-words.ts'
import { FUTURE_VERBS, RAISING_VERBS } from '../../lexicon/en/futures.ts'
import { BE, DO, HAVE, MODALS, UNTENSED } from '../../lexicon/en/modals.ts'
import { BASES, PLAIN_PASTS, PRESENTS_BEFORE_THAT, SHARED_PASTS } from '../../lexicon/en/verbs.ts'
import { isNoModal } from './modal.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

export type Strength = 'strong' | 'weak'

/** Whether a finite verb stands at `at`, in a clause that begins at `start`. */
export function finiteAt(words: readonly Word[], at: number, start: number): Strength | null {
  const { lower, kind } = words[at]!
  if (kind !== 'word' || UNTENSED.has(lower)) return null
  const before = words[at - 1]?.lower ?? ''
  if (before === 'to' || (before === 'not' && words[at - 2]?.lower === 'to') || UNTENSED.has(before)) return null
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'strong'
  if (MODALS.has(lower)) return isNoModal(words, at) ? null : 'strong'
  if (afterPronoun(words, at, start)) return 'strong'
  if (isNominalPlace(words, at, start)) return null
  if (PLAIN_PASTS.has(lower)) return 'strong'
  if (SHARED_PASTS.has(lower) || isRegularPast(lower)) return past(words, at)
  return present(words, at)
}

const isRegularPast = (lower: string): boolean => lower.length > 3 && lower.endsWith('ed') && !NO_PASTS.has(lower)

/** "he later left": whatever follows a subject pronoun, adverbs aside, is its verb. */
function afterPronoun(words: readonly Word[], at: number, start: number): boolean {
  const { lower } = words[at]!
  if (isAdverb(lower) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || COORDINATORS.has(lower)) return false
  if (lower.endsWith('self') || lower.endsWith('selves')) return false
  let before = at - 1
  while (before > start && isAdverb(words[before]!.lower)) before--
  if (before < start) return false
  return NOMINATIVE.has(words[before]!.lower) || (words[before]!.lower === 'it' && BASES.has(stem(lower)))
}

/** Where a noun or an adjective stands: at the start of a clause, after a determiner, a preposition or a genitive. */
function isNominalPlace(words: readonly Word[], at: number, start: number): boolean {
  const before = words[at - 1]
  if (at <= start || !before) return true
  if (isPunctuation(before) && !/^[)\]–—,]$/.test(before.text)) return true
  let from = at - 1
  // "the newly elected mayor"
  while (from > start && words[from]!.lower.endsWith('ly')) from--
  const { lower, text } = words[from]!
  if (QUANTIFIERS.has(lower) && words[at + 1]?.lower === 'that') return false
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || lower === "'s" || text === "'"
}

/** Determiners that are subjects themselves: "few believed that". */
const QUANTIFIERS: ReadonlySet<string> = new Set('some many most few all several both'.split(' '))

/** A past form: with an object it is a finite verb, before "by" a participle, else either. */
function past(words: readonly Word[], at: number): Strength | null {
  const { lower } = words[at]!
  const next = words[at + 1]
  if (next?.lower === 'by') return words[at + 2]?.kind === 'number' ? 'weak' : null
  if (/^(?:named|called|dubbed|nicknamed|codenamed)$/.test(lower)) return null
  if (words[at - 1]?.lower === ',') return opensObject(next) ? 'weak' : null
  return opensObject(next) || isBareObject(words, at + 1) ? 'strong' : 'weak'
}

/** A noun right after the verb: "issued orders", but not "issued last week", nor before another verb "convicted men are". */
function isBareObject(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || isTime(word.lower)) return false
  const { lower } = word
  if (PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || isAdverb(lower) || isAuxiliary(word)) return false
  return !SUBORDINATORS.has(lower) && !isAuxiliary(words[at + 1])
}

const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && (BE.has(word.lower) || HAVE.has(word.lower) || DO.has(word.lower) || MODALS.has(word.lower))

const opensObject = (next: Word | undefined): boolean =>
  next !== undefined && (DETERMINERS.has(next.lower) || OBJECT_PRONOUNS.has(next.lower) || next.lower === 'that')

/** The base form behind a third person: "carries" → "carry". */
function stem(lower: string): string {
  if (!lower.endsWith('s')) return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (BASES.has(lower.slice(0, -1))) return lower.slice(0, -1)
  return lower.endsWith('es') ? lower.slice(0, -2) : lower
}

/** A present form after a noun that agrees with it. */
function present(words: readonly Word[], at: number): Strength | null {
  const { lower } = words[at]!
  const before = words[at - 1]!
  const known = BASES.has(stem(lower))
  const forms = formsOfWord(lower)
  if (before.kind !== 'word' || !(known || forms.has('base') || forms.has('s'))) return null
  const plural =
    (/[^s]s$/.test(before.lower) || /^(?:people|police|men|women|children|officials)$/.test(before.lower)) &&
    before.lower !== "'s"
  const third = stem(lower) !== lower
  if (EITHER_CASE.has(before.lower) || /^(?:who|which|that)$/.test(before.lower)) return 'strong'
  const next = words[at + 1]
  if (next?.lower === 'that' && PRESENTS_BEFORE_THAT.has(lower)) return 'strong'
  if (plural === third) return null
  if (opensObject(next)) return 'strong'
  // many a verb of the cue lexicon is a noun as well: without an object only the frequent ones count
  if (!known) return null
  if (next?.lower === 'to') return FUTURE_VERBS.has(lower) || RAISING_VERBS.has(lower) ? 'strong' : 'weak'
  if (!next || isPunctuation(next)) return third ? null : 'weak'
  return PREPOSITIONS.has(next.lower) || isAdverb(next.lower) || isTime(next.lower) ? 'weak' : null
}

const isTime = (lower: string): boolean =>
  CALENDAR.has(lower) || /^(?:today|tonight|tomorrow|yesterday|next|last|this|earlier|later)$/.test(lower)
