/** Clauses: where the content of an indirect cue begins and ends. */
import { type Context, closedBy, isQuoted, openedBy, type Scene, sentenceOf } from './context.ts'
import type { Cue } from './cue.ts'
import { isDay, phraseAfter } from './noun-phrase.ts'
import type { Tag } from './tag.ts'

const COMPLEMENTIZERS = new Set(['that', 'whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which'])

export const isComplementizer = ({ tokens }: Context, token: number): boolean =>
  COMPLEMENTIZERS.has(tokens[token]?.lower ?? '')

/** "disputed that account.": a determiner, since its noun ends the phrase. */
export const isDemonstrative = ({ tags, tokens }: Context, first: number): boolean =>
  tokens[first]?.lower === 'that' && tags[first + 1] === 'noun' && /^[,.;:?!]$/.test(tokens[first + 2]?.text ?? '.')

/** After the person spoken to: "told [reporters in the capital] that". */
export function afterAddressee(context: Context, first: number): number {
  if (first >= context.tokens.length) return first
  const { last } = sentenceOf(context, first)
  const tag = context.tags[first]
  if (tag === 'pronoun' || tag === 'possessive') return first + 1 + Number(tag === 'possessive')
  return phraseAfter(context, first, last)?.last ?? first
}

/** After what may stand between cue and content: adverbs, days, prepositional phrases. */
export function afterAdjuncts(context: Context, first: number, limit: number): number {
  let index = first
  for (let step = adjunct(context, index, limit); step > index; step = adjunct(context, index, limit)) index = step
  return index
}

function adjunct(context: Context, index: number, limit: number): number {
  const { tags, tokens } = context
  if (index >= limit || openedBy(context, index)) return index
  if (tags[index] === 'adverb') return index + 1
  if (isDay(context, index)) return afterDay(context, index, limit)
  if (tags[index] !== 'preposition' || tokens[index]!.lower === 'to') return index
  if (isDay(context, index + 1)) return afterDay(context, index + 1, limit)
  return phraseAfter(context, index + 1, limit)?.last ?? index
}

/** "Tuesday, May 4, 2021," and "Tuesday night". */
function afterDay(context: Context, index: number, limit: number): number {
  const { tags, tokens } = context
  let last = index + 1
  const goesOn = (token: number): boolean =>
    isDay(context, token) ||
    tags[token] === 'number' ||
    /^(?:night|morning|evening|afternoon)$/.test(tokens[token]?.lower ?? '')
  while (last < limit && (goesOn(last) || (tokens[last]!.text === ',' && goesOn(last + 1)))) last++
  return last
}

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'noun',
  'number',
  'subordinator',
  'adverb',
  'preposition',
])

/** Tokens looked at for the verb of a clause: longer subjects are rare, and a bound keeps the cost linear. */
const VERB_WITHIN = 30

/** Whether a clause seems to begin here: something that opens a subject, and a finite verb before the next strong mark. */
export function looksLikeClause({ tags, tokens }: Context, first: number, limit: number): boolean {
  if (
    first >= limit ||
    tokens[first]!.lower === 'to' ||
    !(OPENS_CLAUSE.has(tags[first]!) || tokens[first]!.lower === 'there')
  )
    return false
  for (let index = first + 1; index < Math.min(limit, first + VERB_WITHIN); index++) {
    const { text, lower } = tokens[index]!
    if (text === ';' || text === ':' || text === '—' || lower === 'until') return false
    if (tags[index] === 'coordinator' && tags[index + 1] === 'verb') return false
    if (
      tags[index] === 'auxiliary' ||
      (tags[index] === 'verb' && !lower.endsWith('ing') && tokens[index - 1]!.lower !== 'to')
    )
      return true
  }
  return false
}

/**
 * Where the content that begins at `first` ends: at the end of its sentence, of the quotation that runs over it, or before
 * what begins another attribution in the same sentence.
 */
export function contentEnd(scene: Scene, cue: Cue, first: number): number {
  const sentence = sentenceOf(scene, cue.head)
  const semicolon = semicolonAfter(scene, first, sentence.last)
  const cut = cutBefore(scene, cue.index + 1, first, subordinateEnd(scene, cue, first, semicolon))
  if (cut < sentence.last) return cut
  return endOfQuotation(scene, sentence.last)
}

/** ", who said it was open, left": the verb of a relative clause between commas. */
function isRelative({ tokens, tags }: Context, { first }: Cue): boolean {
  const relative = tags[first - 1] === 'adverb' ? first - 2 : first - 1
  return /^(?:who|which)$/.test(tokens[relative]?.lower ?? '') && tokens[relative - 1]?.text === ','
}

const SUBORDINATES = new Set(['while', 'although', 'though', 'as', 'when', 'after', 'because', 'if'])

/** "While the mayor said it was open, the port …": the clause ends at its comma. */
export function subordinateEnd(context: Context, cue: Cue, first: number, last: number): number {
  const opening = sentenceOf(context, cue.head).first
  const opens = SUBORDINATES.has(context.tokens[opening]!.lower) && cue.head - opening <= SUBJECT_WITHIN
  if (!opens && !isRelative(context, cue)) return last
  for (let index = first; index < last; index++) {
    if (context.tokens[index]!.text === ',' && !isQuoted(context, index)) return index
  }
  return last
}

/** A semicolon outside of quotations begins a sentence of its own. */
function semicolonAfter(context: Context, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    if (context.tokens[index]!.text === ';' && !isQuoted(context, index)) return index
  }
  return last
}

/** A quotation that the sentence ends in is content to its closing mark. */
function endOfQuotation({ tokens, quotations }: Context, last: number): number {
  const quotation = quotations[tokens[last - 1]!.quotation]
  if (!quotation) return last
  let end = last
  while (end < tokens.length && tokens[end]!.end <= quotation.end) end++
  return end
}

const BEFORE_PARTICIPLE = new Set([',', '-', '–', '—', '--'])

/** Before ", adding that", ", according to" and ", while the army denied". */
function cutBefore(scene: Scene, from: number, first: number, limit: number): number {
  const { tokens } = scene
  for (let index = from; index < scene.cues.length; index++) {
    const { first: start, head, entries, nonFinite, forms } = scene.cues[index]!
    if (start >= limit) break
    if (start <= first || isQuoted(scene, head)) continue
    const kind = entries[0]!.kind
    const after = tokens[start - 1]!.text
    if (nonFinite && forms.includes('gerund') && BEFORE_PARTICIPLE.has(after)) return start - 1
    if (kind === 'preposition' && (after === ',' || closedBy(scene, start - 1))) return start - 1
    if (kind === 'verb' && !nonFinite) {
      // "said it was closed and thanked the crews"
      if (scene.tags[start - 1] === 'coordinator' && start === head && forms.includes('past') && start - 1 > first)
        return start - 1
      const junction = junctionBefore(scene, start, first)
      if (junction !== undefined) return junction
    }
  }
  return limit
}

const JUNCTIONS = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'whom', 'which'])
/** Words a subject may have between the junction and its verb. */
const SUBJECT_WITHIN = 8

/** The comma of ", but the governor said". */
function junctionBefore(context: Context, verb: number, first: number): number | undefined {
  const { tokens, tags } = context
  // "Elsk says line was cut, Orsk denies part": headings do without a conjunction
  const isHeading = context.blocks[sentenceOf(context, verb).block]!.kind !== 'paragraph'
  for (let index = verb - 1; index > Math.max(first, verb - SUBJECT_WITHIN); index--) {
    if (tags[index] === 'verb' || tags[index] === 'auxiliary' || tokens[index]!.lower === 'that') return
    if (tokens[index]!.text === ',') return isHeading || JUNCTIONS.has(tokens[index + 1]!.lower) ? index : undefined
    if (tokens[index]!.text === ';') return index
  }
  return
}

const ENDS_PHRASE = new Set(
  'because although though while when if unless after before since until so than but even'.split(' '),
)
const STRONG_MARKS = new Set([';', ':', '—', '–', '-', '--', '(', ',', '?', '!'])

/** Where the noun phrase ends that is the content of a cue: before a mark, a subordinate clause or a further verb. */
export function phraseContentEnd(context: Context, first: number): number {
  const { tags, tokens } = context
  const { last } = sentenceOf(context, first)
  for (let index = first; index < last; index++) {
    // “safe,” closes the phrase with its own comma
    if (index > first && closedBy(context, index - 1) && tokens[index - 2]!.text === ',') return index
    if (isQuoted(context, index) || openedBy(context, index)) continue
    const { text, lower } = tokens[index]!
    if (STRONG_MARKS.has(text) || (index > first && ENDS_PHRASE.has(lower))) return index
    if (lower === 'as' && index > first && tags[index + 1] === 'pronoun') return index
    if (tags[index] === 'coordinator' && /^(?:verb|auxiliary|pronoun|adverb)$/.test(tags[index + 1] ?? '')) return index
  }
  return endOfQuotation(context, last)
}
