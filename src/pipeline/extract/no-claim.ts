/** What the learned extractor takes for an attribution and is none: what seems to nobody, and what is done. */
import { DEEDS, DONE } from '../../lexicon/en/deeds.ts'
import { formsOf } from '../../lexicon/inflect.ts'
import { isComplementizer } from './clause.ts'
import type { Context, Range } from './context.ts'
import { isActedOn } from './idiom.ts'
import { isSeeming } from './learned-cue.ts'
import { isStruck } from './struck.ts'
import type { Tag } from './tag.ts'

export interface Parts {
  readonly cue: Range
  /** Somebody is named who says or thinks it. */
  readonly hasSource: boolean
  readonly content: readonly Range[]
}

/** Nobody says, thinks or wants anything here. */
export const isNoClaim = (context: Context, parts: Parts): boolean =>
  (!parts.hasSource && isSeeming(context, parts.cue)) ||
  isDeed(context, parts) ||
  isStruck(context, parts.cue.last) ||
  isRefusal(context, parts.cue)

/** "denied the club a licence", "declined an invitation". */
function isRefusal(context: Context, { first, last }: Range): boolean {
  for (let token = first; token < last; token++)
    for (const lemma of REFUSALS)
      if (FORMS_OF[lemma].has(context.tokens[token]!.lower)) return isActedOn(context, lemma, token + 1)
  return false
}

const REFUSALS = ['deny', 'decline'] as const

const formsIn = (bases: string): ReadonlySet<string> =>
  new Set(bases.split(/\s+/).flatMap((base) => Object.values(formsOf(base))))

const FORMS_OF = { deny: formsIn('deny'), decline: formsIn('decline') }
const DEED_FORMS = formsIn(DEEDS)
const DONE_FORMS = formsIn(`${DEEDS} ${DONE}`)

/** "The crew [launched] two boats", "the driver [was charged] with theft"; but "posted that", "posted: “…”", "signed a letter calling". */
function isDeed(context: Context, { cue, hasSource, content }: Parts): boolean {
  const { tokens } = context
  const end = tokens[cue.last - 1]!.lower === 'with' ? cue.last - 1 : cue.last
  const forms = hasSource ? DEED_FORMS : DONE_FORMS
  if (end <= cue.first || !forms.has(tokens[end - 1]!.lower) || !isBareGroup(context, { ...cue, last: end }))
    return false
  const says = (part: Range) => part.first >= cue.last && isComplementizer(context, part.first)
  return !content.some((part) => says(part) || isMarked(context, part))
}

const GROUP: ReadonlySet<Tag> = new Set(['auxiliary', 'adverb', 'negation'])

/** Nothing but auxiliaries, adverbs and "to" before the verb. */
function isBareGroup({ tags, tokens }: Context, { first, last }: Range): boolean {
  for (let token = first; token < last - 1; token++)
    if (!GROUP.has(tags[token]!) && !/^(?:to|so)$/.test(tokens[token]!.lower)) return false
  return true
}

/** Marks of quotation stand in a content or around it. */
function isMarked({ text, tokens }: Context, { first, last }: Range): boolean {
  return QUOTATION_MARK.test(text.slice(Math.max(0, tokens[first]!.start - 1), tokens[last - 1]!.end + 1))
}

const QUOTATION_MARK = /["“”„«»‘]|''/
