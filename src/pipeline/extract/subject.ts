/** Subjects: the noun phrase that a verb group has for its source. */

import { commaSubject, withPartner } from './apposition.ts'
import { clauseStart } from './clause-start.ts'
import { type Context, isQuoted, type Range, sentenceOf } from './context.ts'
import type { Cue } from './cue.ts'
import { isDay, phraseBefore } from './noun-phrase.ts'
import { isRelative, withRelativeClause } from './relative-clause.ts'

/**
 * The subject that stands right before a verb group, with its appositions; undefined where none is seen. A participle has
 * that of the cue before it in its sentence (`earlier`), else of the first verb.
 */
export function subjectBefore(context: Context, cue: Cue, earlier?: Range): Range | undefined {
  if (cue.nonFinite) return asSaying(context, cue) ?? earlier ?? participleSubject(context, cue)
  const subject = finiteSubject(context, cue.first, clauseStart(context, cue.first), earlier)
  return subject && withList(context, subject)
}

/** "The Herald quoted police as saying", "the mayor was quoted by the Herald as saying": who is quoted. */
function asSaying(context: Context, cue: Cue): Range | undefined {
  const { tokens, tags } = context
  const as = cue.first - 1
  if (tokens[as]?.lower !== 'as' || !tokens[cue.head]!.lower.endsWith('ing')) return
  const from = sentenceOf(context, as).first
  const quoted = quotingBefore(context, as, from)
  if (quoted === undefined) return
  const isPassive = tags[quoted - 1] === 'auxiliary'
  return isPassive ? finiteSubject(context, quoted, from) : phraseBefore(context, as, quoted + 1)
}

const QUOTES = new Set(
  'quote quotes quoted quoting cite cites cited citing report reported reports reporting'.split(' '),
)
/** Tokens of whom is quoted, or of who quotes: "a senior official at the transport ministry". */
const QUOTED_WITHIN = 15

function quotingBefore({ tokens }: Context, as: number, from: number): number | undefined {
  for (let index = as - 1; index >= Math.max(from, as - QUOTED_WITHIN); index--)
    if (QUOTES.has(tokens[index]!.lower)) return index
  return
}

/** "The mayor, the union and the navy": the parts of a list before the last two. */
function withList(context: Context, subject: Range): Range {
  const { tokens } = context
  const hasAnd = tokens.slice(subject.first, subject.last).some(({ lower }) => lower === 'and')
  const from = sentenceOf(context, subject.first).first
  if (!hasAnd || tokens[subject.first - 1]?.text !== ',' || subject.first - 1 <= from) return subject
  const before = phraseBefore(context, subject.first - 1, clauseStart(context, subject.first - 1))
  if (!before || (before.first > from && tokens[before.first - 1]!.text !== ',')) return subject
  return withList(context, { first: before.first, last: subject.last })
}

/** Prepositions whose day belongs to the subject's clause: "who has led the town since May, said". */
const NOT_WHEN_SAID = new Set('since until from before after by of'.split(' '))

/** Over the adverbs and the day between a subject and its verb: "the ministry on Tuesday, May 4, also". */
function skipBack(context: Context, first: number, from: number): number {
  const { tags, tokens } = context
  let last = first
  while (last > from && tags[last - 1] === 'adverb') last--
  let start = last
  while (start > from && (isDay(context, start - 1) || tags[start - 1] === 'number' || tokens[start - 1]!.text === ','))
    start--
  const seesDay = Array.from({ length: last - start }, (_, offset) => start + offset).some((index) =>
    isDay(context, index),
  )
  if (!seesDay) return last
  if (start > from && NOT_WHEN_SAID.has(tokens[start - 1]!.lower)) return last
  if (tokens[start]!.text === ',') return isDay(context, start + 1) ? start : last
  return start > from && tags[start - 1] === 'preposition' ? start - 1 : start
}

/** "Venn opened the school and said": the subject of the first verb of the clause. */
function sharedSubject(context: Context, token: number): Range | undefined {
  const from = clauseStart(context, token)
  const { first } = sentenceOf(context, token)
  const subject = subjectOfFirst(context, token, from)
  // "repeated that the “era” with Karsk was over, and said": what stands behind a preposition is no subject
  const isObject = subject && from > first && context.tags[subject.first - 1] === 'preposition'
  // with what was found for its own earlier subject, so that a chain of "and" is walked once
  return isObject ? subjectOfFirst(context, token, first, subject) : subject
}

/** The subject of the first verb from here on. */
function subjectOfFirst(context: Context, token: number, from: number, earlier?: Range): Range | undefined {
  const verb = firstVerb(context, from, token)
  if (verb === undefined) return phraseBefore(context, token, from)
  return verb === from ? undefined : finiteSubject(context, verb, from, earlier)
}

function firstVerb({ tags, tokens }: Context, from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    if (tags[index] === 'auxiliary') return index
    if (tags[index] === 'verb' && !tokens[index]!.lower.endsWith('ing')) return index
  }
  return
}

function finiteSubject(context: Context, verb: number, from: number, earlier?: Range): Range | undefined {
  const { tags, tokens } = context
  const last = skipBack(context, verb, from)
  if (last <= from) return
  const before = tokens[last - 1]!.lower
  if (isRelative(context, last - 1) || tags[last - 1] === 'pronoun') return { first: last - 1, last }
  if (tags[last - 1] === 'coordinator') return earlier ?? sharedSubject(context, last - 1)
  if (before === ',') return commaSubject(context, last - 1, clauseStart(context, last, new Set()))
  const phrase = phraseBefore(context, last, from) ?? { first: last, last }
  const found = withRelativeClause(context, phrase)
  if (!found || found.first === found.last) return
  return { first: withPartner(context, found.first, sentenceOf(context, verb).first), last: found.last }
}

/** "Venn left the hall, saying": the subject of the main clause; after a quotation, that of its cue. */
function participleSubject(context: Context, cue: Cue): Range | undefined {
  const { first } = sentenceOf(context, cue.first)
  for (let from = first; from < cue.first; ) {
    if (isQuoted(context, from) || context.tokens[from]!.kind === 'punctuation') {
      from++
      continue
    }
    const verb = firstVerb(context, from, cue.first)
    if (verb === undefined) return
    const subject = isQuoted(context, verb) ? undefined : finiteSubject(context, verb, from)
    if (subject) return subject
    from = verb + 1
  }
  return
}
