/** Classify: what each source does with its content, how sure it is, and whether the predicate is negated. */
import { BELIEF_CUES } from '../../lexicon/en/opinions.ts'
import type { Act, Certainty } from '../../model.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Attribution, Classes, Quotation, Token } from '../draft.ts'
import { stage } from '../stage.ts'
import { actOf } from './act.ts'
import { certaintyOf, weakest } from './certainty.ts'
import { readContent } from './content.ts'
import { type CueRange, cueRange, entryOf, frameOf } from './cue.ts'
import { actOfCue } from './cue-act.ts'
import { callsFalse } from './falsehood.ts'
import { firstTimeOf } from './first-time.ts'
import { forced, standOf } from './force.ts'
import { type FoundHedge, hedgesIn } from './hedge.ts'
import { isNegated } from './negation.ts'
import { enclosing, quotationOf } from './quotation.ts'
import { kindOf } from './verb-group.ts'
import { type Word, wordsOf, wordsWithin } from './words.ts'

export const classify = stage({
  name: 'classify',
  does: 'tells the act, certainty, negation and hedge of each attribution',
  reads: ['tokens', 'quotations', 'attributions'],
  adds: ['classes'],
  run({ tokens, quotations, attributions }) {
    const text = textOf(tokens, quotations)
    return { value: { classes: attributions.map((attribution) => classesOf(text, attribution)) }, problems: [] }
  },
})

interface Text {
  readonly words: readonly Word[]
  /** In order and disjoint. */
  readonly hedges: readonly FoundHedge[]
  /** The quotation around each quotation, -1 for none. */
  readonly outer: readonly number[]
}

function textOf(tokens: readonly Token[], quotations: readonly Quotation[]): Text {
  const words = wordsOf(tokens)
  return { words, hedges: hedgesIn(words), outer: enclosing(quotations) }
}

/**
 * Words of one part of a content, or of a source, that are looked at: four long sentences. The bound keeps the cost linear
 * where contents hold contents.
 */
const MOST_WORDS = 200

function classesOf(text: Text, attribution: Attribution): Classes {
  const { words, hedges, outer } = text
  const range = attribution.cue && cueRange(words, attribution.cue)
  const cue = range ? words.slice(range.first, range.last) : []
  const parts = attribution.content.map((span) => wordsWithin(words, span, MOST_WORDS))
  const quotation = quotationOf(parts.flat(), cue, outer)
  const entry = attribution.entry ?? entryOf(cue, frameOf(quotation, parts.flat()))
  const turning = range ? words.slice(range.from, range.last) : []
  const { act: cueAct, negatesContent } = actOfCue(entry, {
    cue: turning,
    sources: sourceWords(words, attribution),
    asking: frameOf(quotation, parts.flat()) === 'question',
    before: wordBefore(words, attribution),
  })
  const asked = cueAct === 'asks' || cueAct === 'withholds' || cueAct === 'doubts'
  const own = attribution.voice === 'publisher'
  const content = readContent(parts, quotation === 'direct' || own, asked)
  const around = [...cue, ...wordsAfter(words, attribution)]
  const mayDeny = (cueAct === 'asserts' || cueAct === 'expresses') && !negatesContent && !own
  const calledFalse = mayDeny && callsFalse(entry?.lemma ?? '', content)
  const given = actOf({ entry, cueAct, around, content, quotation, own, calledFalse })
  const { act, turned } = forced(given, standOf(content.main.frames))
  return {
    act,
    quotation,
    // "called the reports untrue" denies them once
    negated: !calledFalse && (isNegated(content.main) !== negatesContent) !== turned,
    certainty: certainty(act, entry?.lemma ?? '', certaintyOf(content.main, quotation === 'direct' || own)),
    hedge: firstHedge(hedges, attribution.content),
    conditional: content.main.clause.conditional,
    firstTime: range && firstTime(words, range, attribution, act === 'confirms' || act === 'denies'),
  }
}

/** The words of the first source and a negation right before it: "Neither the army nor …", "Nor did the army". */
function sourceWords(words: readonly Word[], { sources }: Attribution): readonly Word[] {
  if (!sources[0]) return []
  const first = firstEndingAfter(words, sources[0].start)
  const [second, before] = [words[first - 2], words[first - 1]]
  const negation = kindOf(before?.lower ?? '') === 'lexical' ? before : second
  const isNegation = /^(?:neither|nor)$/.test(negation?.lower ?? '') && negation!.sentence === words[first]?.sentence
  return [...(isNegation ? [negation!] : []), ...wordsWithin(words, sources[0], MOST_WORDS)]
}

/** The word right before all parts of the attribution, in its sentence. */
function wordBefore(words: readonly Word[], { cue, sources, content }: Attribution): Word | undefined {
  if (!cue) return
  const first = firstEndingAfter(words, Math.min(...[cue, ...sources, ...content].map(({ start }) => start)))
  return words[first - 1]?.sentence === words[first]?.sentence ? words[first - 1] : undefined
}

/** Words after cue and content that are looked at: "as a complete fabrication". */
const AFTER = 8

function wordsAfter(words: readonly Word[], { cue, content }: Attribution): readonly Word[] {
  const end = Math.max(cue?.end ?? 0, ...content.map((span) => span.end))
  const first = firstEndingAfter(words, end)
  const { sentence } = words[first - 1] ?? { sentence: -1 }
  return words.slice(first, first + AFTER).filter((word) => word.sentence === sentence)
}

function certainty(act: Act, lemma: string, ofContent: Certainty): Certainty {
  if (act === 'asks' || act === 'withholds') return 'unknown'
  return BELIEF_CUES.has(lemma) ? weakest('probable', ofContent) : ofContent
}

function firstHedge(hedges: readonly FoundHedge[], content: readonly Span[]): Span | null {
  for (const { start, end } of content) {
    const hedge = hedges[firstEndingAfter(hedges, start)]
    if (hedge && hedge.start >= start && hedge.end <= end) return { start: hedge.start, end: hedge.end }
  }
  return null
}

function firstTime(
  words: readonly Word[],
  { first, last }: CueRange,
  { sources, content }: Attribution,
  confirms: boolean,
): Span | null {
  const earliest = Math.min(words[first]!.start, ...sources.map(({ start }) => start))
  const from = firstEndingAfter(words, earliest)
  // sources of another sentence (a continued speaker) say nothing of this clause
  const near = words[from]!.sentence === words[first]!.sentence ? from : first
  return firstTimeOf(words, { first, last, from: near, content, confirms })
}
