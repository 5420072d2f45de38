/** A cue that ends a sentence and reports all of it: “Police said forty had died, the Herald reported on Monday.” */
import { afterAdjuncts } from './adjunct.ts'
import { looksLikeClause } from './clause.ts'
import { isQuoted, type Range, type Scene, sentenceOf } from './context.ts'
import { type Cue, entryFor } from './cue.ts'
import { isDay, phraseAfter } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import type { Tag } from './tag.ts'

/** Verbs that stand before their subject without a quotation; others have an object there: "the group, a charity, posted the film". */
export const INVERTED = new Set(
  'say add explain argue insist warn conclude reply recall joke state write report caution continue'.split(' '),
)

export const endsHere = ({ tokens }: Scene, token: number, last: number): boolean =>
  token >= last || /^[,.?!;:]$/.test(tokens[token]!.text)

/** The comma before the source of a cue that ends its sentence; undefined where the cue has a content behind it, or a list before it. */
export function trailingComma(scene: Scene, cue: Cue, first: number): number | undefined {
  if (cue.nonFinite || cue.passive || isQuoted(scene, cue.head) || !entryFor(cue, 'quote')) return
  const { last } = sentenceOf(scene, cue.head)
  const comma = before(scene, cue, first) ?? inverted(scene, cue, last)
  return comma !== undefined && comma > first ? comma : undefined
}

/** Tokens of the longest source that is looked over: "the state news agency of Velm". */
const SOURCE_AT_MOST = 8
const OF_PHRASE: ReadonlySet<Tag> = new Set(['noun', 'name', 'number', 'determiner', 'possessive', 'coordinator'])

/** ", the Herald reported": a phrase and no more between comma and cue, and nothing to report behind it. */
function before(scene: Scene, cue: Cue, first: number): number | undefined {
  const { tokens, tags } = scene
  let at = cue.first - 1
  while (at > first && cue.first - at <= SOURCE_AT_MOST && isOfPhrase(scene, at)) at--
  const phrase: Range = { first: at + 1, last: cue.first }
  if (tokens[at]?.text !== ',' || at + 1 === cue.first || isDay(scene, cue.first - 1)) return
  // "…, and the army agreed": a clause of its own
  if (tags[at + 1] === 'coordinator') return
  if (!isLastWord(scene, afterAdjuncts(scene, cue.last, sentenceOf(scene, cue.head).last), cue)) return
  // "what the army, the navy and the police said": a list
  const isList = tags.slice(phrase.first, phrase.last).includes('coordinator')
  return isList && !looksLikeClause(scene, first, at) ? undefined : at
}

const isOfPhrase = ({ tags, tokens }: Scene, at: number): boolean =>
  OF_PHRASE.has(tags[at]!) || tokens[at]!.lower === 'of' || tokens[at]!.lower === "'s"

/** At the end, or before ", citing officials". */
function isLastWord({ tokens, tags }: Scene, after: number, cue: Cue): boolean {
  const next = tokens[after]
  if (next === undefined || next.sentence !== tokens[cue.head]!.sentence || /^[.?!;]$/.test(next.text)) return true
  return next.text === ',' && tags[after + 1] === 'verb' && tokens[after + 1]!.lower.endsWith('ing')
}

/** ", reported the Herald": the cue right behind the comma, its source and no more behind it. */
function inverted(scene: Scene, cue: Cue, last: number): number | undefined {
  if (scene.tokens[cue.first - 1]?.text !== ',' || !cue.entries.some(({ lemma }) => INVERTED.has(lemma))) return
  // "Venn, who came late, said nothing": the subject stands before the comma
  if (subjectBefore(scene, cue)?.last === cue.first - 1) return
  const source = phraseAfter(scene, cue.last, last)
  return source && isLastWord(scene, afterAdjuncts(scene, source.last, last), cue) ? cue.first - 1 : undefined
}

/** The first comma from `first` on behind which somebody else reports all that stands before it: ", said police, according to the Herald". */
export function outerComma(scene: Scene, cue: Cue, first: number, limit: number): number {
  for (let index = cue.index + 1; index < scene.cues.length; index++) {
    const other = scene.cues[index]!
    if (other.first >= limit) break
    const isPreposition = other.entries[0]!.kind === 'preposition' && scene.tokens[other.first - 1]?.text === ','
    const comma = isPreposition ? other.first - 1 : trailingComma(scene, other, first - 1)
    if (comma !== undefined && comma >= first) return comma
  }
  return limit
}
