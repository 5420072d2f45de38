/** The cue of the learned extractor as ruling 3 wants it: without the day, "by", and what the phrase after it begins with. */
import type { CueEntry, Frame } from '../../lexicon/en/cue-entry.ts'
import { formsOf } from '../../lexicon/inflect.ts'
import { afterAdjuncts } from './adjunct.ts'
import { isComplementizer, looksLikeClause } from './clause.ts'
import { type Context, isQuoted, openedBy, type Range, type Scene } from './context.ts'
import { type Cue, entryFor } from './cue.ts'
import { isDay } from './noun-phrase.ts'

export function cueOf(context: Context, words: Range): Range {
  const { first, last } = withoutFirstTime(context, withoutDay(context, words))
  return { first, last: Math.max(first + 1, endOf(context, first, last)) }
}

/** Without the day at the end, which is no part of a cue: "said [on Wednesday]". */
export function withoutDay(context: Context, { first, last }: Range): Range {
  for (let from = Math.max(first + 1, last - DAY_WITHIN); from < last; from++) {
    const day = isDay(context, from) || (context.tags[from] === 'preposition' && isDay(context, from + 1))
    if (day && afterAdjuncts(context, from, last) === last) return { first, last: from }
  }
  return { first, last }
}

/** Tokens of the longest day: "on Tuesday, May 4, 2021". */
const DAY_WITHIN = 7

/** "confirmed [for the first] time": that is told in `firstTime`, and the model may break it off anywhere. */
function withoutFirstTime({ tokens }: Context, { first, last }: Range): Range {
  for (let from = Math.max(first + 1, last - FIRST_TIME.length); from < last; from++) {
    if (FIRST_TIME.every((word, index) => tokens[from + index]?.lower === word)) return { first, last: from }
  }
  return { first, last }
}

const FIRST_TIME = ['for', 'the', 'first', 'time']

/** Before "by", and before an article or a possessive that begins what comes next: "urged [the]". */
function endOf({ tokens, tags }: Context, first: number, last: number): number {
  let end = last
  while (end > first + 1 && (tags[end - 1] === 'determiner' || tags[end - 1] === 'possessive')) end--
  return tokens[end - 1]!.lower === 'by' ? end - 1 : end
}

/** "citing [the operator, Vell Transit]": whom a source has it from is told in its `via`; "citing [the attack]" tells a reason. */
export const isVia = ({ tokens, tags }: Context, { first, last }: Range, content: readonly Range[]): boolean =>
  last === first + 1 &&
  /^(?:citing|quoting)$/.test(tokens[first]!.lower) &&
  content.length === 1 &&
  tags[content[0]!.last - 1] === 'name'

/** "The dam [appears] to be safe": what seems is part of what is said; but whoever "seemed to mock" mocks. */
export const isSeeming = ({ tokens }: Context, { last }: Range): boolean => SEEMING.has(tokens[last - 1]!.lower)

const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'].flatMap((base) => Object.values(formsOf(base))))

/** The cue of the lexicon whose head the words hold. */
export function lexiconCue({ cueAt }: Scene, { first, last }: Range): Cue | undefined {
  for (let token = first; token < last; token++) if (cueAt.has(token)) return cueAt.get(token)
  return
}

/** The lexicon's entry for a cue, the one that takes such a content where one does: "asked whether" asks, "asked them to" demands. */
export function entryOf(scene: Scene, words: Range, content: readonly Range[]): CueEntry | null {
  const cue = lexiconCue(scene, words)
  const part = content.find(({ first }) => first >= words.last)
  if (!cue) return null
  return (part && entryFor(cue, ...framesOf(scene, part))) ?? cue.entries[0]!
}

/** What kind of content begins here. */
function framesOf(scene: Scene, { first, last }: Range): Frame[] {
  const { lower } = scene.tokens[first]!
  if (isQuoted(scene, first) || openedBy(scene, first)) return ['quote']
  if (lower === 'that') return ['that', 'clause']
  if (isComplementizer(scene, first)) return ['question']
  if (lower === 'to') return ['infinitive']
  return looksLikeClause(scene, first, last) ? ['clause'] : ['phrase']
}
