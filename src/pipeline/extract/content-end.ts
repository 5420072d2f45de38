/** Where the clause ends that is the content of a cue. */
import { type Context, closedBy, isQuoted, type Scene, sentenceOf } from './context.ts'
import type { Cue } from './cue.ts'
import { trailingComma } from './trailing.ts'

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
export function endOfQuotation({ tokens, quotations }: Context, last: number): number {
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
    if (kind === 'preposition' && start > first + 2 && (after === ',' || closedBy(scene, start - 1))) return start - 1
    if (kind === 'verb' && !nonFinite) {
      // "said it was closed and thanked the crews"
      if (scene.tags[start - 1] === 'coordinator' && start === head && forms.includes('past') && start - 1 > first)
        return start - 1
      const junction = junctionBefore(scene, start, first) ?? trailingComma(scene, scene.cues[index]!, first)
      if (junction !== undefined) return junction
    }
  }
  return limit
}

/** Tokens between a comma and "after": "a day", "just hours". */
const MEASURE = 4

function commaNear({ tokens }: Context, last: number, first: number): number | undefined {
  for (let index = last - 1; index > Math.max(first, last - MEASURE); index--)
    if (tokens[index]!.text === ',') return index
  return
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
    // ", a day after the army said"
    if (/^(?:after|before)$/.test(tokens[index]!.lower)) return commaNear(context, index, first)
  }
  return
}
