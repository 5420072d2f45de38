/** Subjects: the noun phrase that a verb group has for its source. */

import { cueForms } from '../../lexicon/cue-index.ts'
import { type Context, closedBy, isQuoted, type Range, sentenceOf } from './context.ts'
import type { Cue } from './cue.ts'
import { endsPhrase, isDay, opensApposition, phraseBefore } from './noun-phrase.ts'

/**
 * The subject that stands right before a verb group, with its appositions; undefined where none is seen. A participle has
 * that of the cue before it in its sentence (`earlier`), else of the first verb.
 */
export function subjectBefore(context: Context, cue: Cue, earlier?: Range): Range | undefined {
  if (cue.nonFinite) return earlier ?? participleSubject(context, cue)
  const subject = finiteSubject(context, cue.first, clauseStart(context, cue.first), earlier)
  return subject && withList(context, subject)
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

/** Marks and words left of which no subject of this verb can stand. */
const BARRIERS = new Set([';', ':', '—', '–', '--', '?', '!', '…'])
const CONJUNCTIONS = new Set('that because although though while whereas when if unless as but than'.split(' '))

/** The first token of the clause that ends before `token`: after a quotation, a strong mark or a conjunction. */
export function clauseStart(context: Context, token: number, conjunctions = CONJUNCTIONS): number {
  const { first } = sentenceOf(context, token)
  for (let index = token - 1; index >= first; index--) {
    const { text, lower } = context.tokens[index]!
    if (BARRIERS.has(text) || closedBy(context, index)) return index + 1
    if (conjunctions.has(lower) && index < token - 1) return index + 1
  }
  return first
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

/** "Mara Venn, 43, the mayor of Elsk, said": back over appositions to the phrase that they hang on. */
function commaSubject(context: Context, comma: number, from: number): Range | undefined {
  const commas = commasBefore(context, comma, from)
  // a relative clause may hold commas of its own: "Venn, who was to go to Elsk, Orsk, on Monday, said"
  const relative = commas.filter((open) => RELATIVES.has(context.tokens[open + 1]!.lower))
  for (const open of [...relative, ...commas]) {
    if (!opensApposition(context, open + 1) || !endsPhrase(context, open - 1)) continue
    const head = phraseBefore(context, open, from)
    if (!head || context.tags[head.last - 1] === 'number' || isPrepositional(context, head.first, from)) continue
    return { first: withPartner(context, head.first, from), last: comma }
  }
  const open = commas[0]
  // "Venn, speaking in Elsk, said": the participle is no part of the phrase
  return open === undefined ? undefined : phraseBefore(context, open, from)
}

/** "Ilva Venn, the mayor, and Piet Oll, the harbour master, said": the first of two who each have an apposition. */
function withPartner(context: Context, first: number, from: number): number {
  const { tokens } = context
  if (tokens[first - 1]?.lower !== 'and' || tokens[first - 2]?.text !== ',') return first
  return commaSubject(context, first - 2, from)?.first ?? first
}

/** Commas looked back over: enough for a name, an age, a role and a place. */
const COMMAS = 8

function commasBefore({ tokens }: Context, comma: number, from: number): number[] {
  const found: number[] = []
  for (let index = comma - 1; index > from && found.length < COMMAS; index--) {
    if (tokens[index]!.text === ',') found.push(index)
  }
  return found
}

const isPrepositional = ({ tags }: Context, first: number, from: number): boolean =>
  first > from && tags[first - 1] === 'preposition'

/** "Venn opened the school and said": the subject of the first verb of the clause. */
function sharedSubject(context: Context, token: number): Range | undefined {
  const from = clauseStart(context, token)
  const verb = firstVerb(context, from, token)
  if (verb === undefined) return phraseBefore(context, token, from)
  if (verb === from) return
  return finiteSubject(context, verb, from)
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
  if (RELATIVES.has(before) || tags[last - 1] === 'pronoun') return { first: last - 1, last }
  if (tags[last - 1] === 'coordinator') return earlier ?? sharedSubject(context, last - 1)
  if (before === ',') return commaSubject(context, last - 1, clauseStart(context, last, new Set()))
  const phrase = phraseBefore(context, last, from) ?? { first: last, last }
  const found = withRelativeClause(context, phrase, from)
  return found && found.first < found.last ? found : undefined
}

const RELATIVES = new Set(['who', 'which', 'that', 'whose'])

/** Tokens looked back over for "who": relative clauses inside of a subject are short. */
const RELATIVE_WITHIN = 25

/** "Friends who have seen the mayor said": where the phrase is the object of a relative clause, the phrase before that. */
function withRelativeClause(context: Context, phrase: Range, from: number): Range | undefined {
  const { tags, tokens } = context
  const reduced = reducedRelative(context, phrase, from)
  if (reduced) return reduced
  if (phrase.first <= from || !/^(?:verb|auxiliary|preposition|adverb)$/.test(tags[phrase.first - 1]!)) return phrase
  // "an official who came said the mayor believed": the mayor is the subject
  if (cueForms(tokens[phrase.first - 1]!.lower).some(({ entry }) => entry.frames.includes('clause'))) return phrase
  for (let index = phrase.first - 1; index > Math.max(from, phrase.first - RELATIVE_WITHIN); index--) {
    if (tokens[index]!.text === ',') return phrase
    if (tokens[index]!.lower !== 'who') continue
    const head = phraseBefore(context, index, from)
    return head && { first: head.first, last: phrase.last }
  }
  return phrase
}

/** "A report released by the bank said": the phrase before the participle, with it. */
function reducedRelative(context: Context, phrase: Range, from: number): Range | undefined {
  const { tags, tokens } = context
  const participle = phrase.first - 2
  if (participle <= from || tokens[phrase.first - 1]!.lower !== 'by' || tags[participle] !== 'verb') return
  const head = phraseBefore(context, participle, from)
  return head && { first: head.first, last: phrase.last }
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
