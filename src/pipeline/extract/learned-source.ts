/** The sources of the learned extractor as whole noun phrases, each within one sentence, cut as the rules cut theirs. */
import { formsOfWord } from '../../lexicon/cue-index.ts'
import { TITLES } from '../../lexicon/en/titles.ts'
import { BE } from '../../lexicon/en/word-classes.ts'
import type { Span } from '../../text/span.ts'
import { type Context, type Range, type Scene, sentenceOf } from './context.ts'
import { lexiconCue, withoutDay } from './learned-cue.ts'
import { isDay, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { sourceSpans } from './source-span.ts'
import type { Tag } from './tag.ts'

export function learnedSources(scene: Scene, { cue, sources }: { cue: Range; sources: readonly Range[] }): Span[] {
  return sources
    .map((source) => ({ first: source.first, last: Math.min(source.last, sentenceOf(scene, source.first).last) }))
    .filter((source) => names(scene, source) && !isPatient(scene, cue, source))
    .map((source) => nameWithoutDay(scene, whole(scene, ofInnerClause(scene, ofLastClause(scene, source), cue), cue)))
    .flatMap((source) => sourceSpans(scene, source))
    .filter(({ start, end }) => start < end)
}

/** A place or a time ("in parts of the valley"), an adverb and a mark name nobody. */
function names({ tags, tokens }: Context, { first, last }: Range): boolean {
  const isPlace =
    /^(?:in|at|on|during)$/.test(tokens[first]!.lower) && !/^(?:least|most)$/.test(tokens[first + 1]?.lower ?? '')
  if (isPlace && last > first + 1) return false
  return tags.slice(first, last).some((tag) => !NAMELESS.has(tag))
}

const NAMELESS: ReadonlySet<Tag> = new Set(['adverb', 'mark'])

/** "[She] was asked whether": the subject of a passive hears it, or it is told of her; "was worried that" is no passive of saying. */
function isPatient(scene: Scene, cue: Range, { first, last }: Range): boolean {
  const found = last <= cue.first ? lexiconCue(scene, cue) : undefined
  if (!found?.passive || found.entries.some(({ act }) => act === 'expresses')) return false
  const { tokens } = scene
  const isSubject = found.first - last < BESIDE && tokens[first - 1]?.lower !== 'by'
  return isSubject && tokens.slice(found.first, found.head).some(({ lower }) => BE_FORMS.has(lower))
}

/** Tokens between a subject and its verb group, from which on another stands there: a comma may. */
const BESIDE = 2

/** Without "'s", which is "has" as often. */
const BE_FORMS: ReadonlySet<string> = new Set(BE.split(/\s+/))

/** The model breaks phrases off: "[his] campaign", "[Mr]. Brask", "[The] harbour master", "[Ines Corvel, who] had left". */
function whole(scene: Scene, { first, last: broken }: Range, cue: Range): Range {
  const last = broken > first + 1 && /^(?:who|which|whose)$/.test(scene.tokens[broken - 1]!.lower) ? broken - 1 : broken
  const { last: end } = sentenceOf(scene, first)
  const limit = cue.first >= last ? Math.min(end, cue.first) : end
  if (!isOpen(scene, last - 1, last === first + 1)) return { first, last }
  return { first, last: phraseAfter(scene, last, limit)?.last ?? last }
}

/** Whether a phrase goes on behind a token: an article, a possessive, and a title that stands alone; "this" and "his" may be all. */
function isOpen({ tags, tokens }: Context, token: number, isAlone: boolean): boolean {
  const { lower } = tokens[token]!
  if (/^(?:the|a|an)$/.test(lower) || (tags[token] === 'possessive' && !isAlone)) return true
  return isAlone && tags[token] === 'name' && TITLE.has(lower)
}

const TITLE: ReadonlySet<string> = new Set(TITLES)

/** "Two remedies need two trials, and [the judge]": a clause of its own before the "and" is nobody. */
function ofLastClause(scene: Scene, { first, last }: Range): Range {
  const { tags, tokens } = scene
  let verb = first
  while (verb < last && !(verb > first && isVerbOfClause(scene, verb))) {
    // behind a comma stands what is only added
    if (/^(?:who|which|that|whose|whom|where|,)$/.test(tokens[verb]!.lower)) return { first, last }
    verb++
  }
  for (let joint = last - 2; joint > verb; joint--) if (tags[joint] === 'coordinator') return { first: joint + 1, last }
  return { first, last }
}

/** A form that is a verb of a clause and nothing else: no participle, no noun. */
function isVerbOfClause({ tags, tokens }: Context, token: number): boolean {
  if (!/^(?:noun|name|pronoun)$/.test(tags[token - 1]!)) return false
  if (tags[token] === 'auxiliary') return !/^(?:been|being|having|be)$/.test(tokens[token]!.lower)
  const forms = formsOfWord(tokens[token]!.lower)
  return tags[token] === 'verb' && !forms.has('participle') && (forms.has('past') || forms.has('base'))
}

/** "Which Brask thought [the pilot] said was a gull": who speaks is the subject of the inner clause, not all of both. */
function ofInnerClause(scene: Scene, source: Range, cue: Range): Range {
  const verb = source.last === cue.first ? finiteIn(scene, source) : undefined
  if (verb === undefined) return source
  const inner = phraseBefore(scene, source.last, verb + 1)
  return inner?.first === verb + 1 && !isDay(scene, inner.first) ? inner : source
}

/** The verb of saying behind a name or a pronoun with which a source begins. "The woman Brask accused" is one phrase. */
function finiteIn({ tags, cueAt }: Scene, { first, last }: Range): number | undefined {
  let verb = first
  while (verb < last && (tags[verb] === 'name' || (verb === first && tags[verb] === 'pronoun'))) verb++
  const found = verb > first && verb < last - 1 && tags[verb] === 'verb' ? cueAt.get(verb) : undefined
  return found && !found.passive && !found.nonFinite ? verb : undefined
}

/** "Norvale on Wednesday" is a body and a day; "its statement on Wednesday" is one phrase, and so is "the Quay Sun". */
function nameWithoutDay(context: Context, source: Range): Range {
  const without = withoutDay(context, source)
  const isDropped = without.last < source.last && context.tags[without.last - 1] === 'name'
  return isDropped && !isNamePart(context, source, without.last) ? without : source
}

/** A short or capital form after a name is part of it: "Quay Sun", "QUAY TODAY", "Super Tuesday"; "Norvale Wednesday" is a body and a day. */
function isNamePart({ tokens }: Context, { last }: Range, day: number): boolean {
  const { text } = tokens[day]!
  const isPart = text === text.toUpperCase() || text.length < SHORTEST_DAY || NAMED.test(tokens[day - 1]!.lower)
  return last === day + 1 && isPart
}

/** Before days with a name of their own. */
const NAMED = /^(?:super|fat|good|black|ash|holy|easter)$/

/** Letters of "June"; shorter ones are abbreviations, and "may". */
const SHORTEST_DAY = 4
