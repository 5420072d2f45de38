/** "The singer", "the 34-year-old", where the article has told nobody's trade or age: the one person in mind who can be meant. */
import { FAMED } from '../../lexicon/en/roles.ts'
import type { Token } from '../draft.ts'
import { demonymAt } from './country.ts'
import type { Entity } from './entity.ts'
import { nounOf } from './noun.ts'
import type { Phrase, Range } from './phrase.ts'
import { type Mind, salienceAt } from './salience.ts'
import { isCapital } from './word.ts'

/** So many times more in mind than the next who could be meant. */
const AHEAD = 3
/** Sentences since the last mention. */
const NEAR = 4

export function protagonist(
  { recent }: Mind,
  tokens: readonly Token[],
  phrase: Phrase,
  sentence: number,
  except: ReadonlySet<Entity>,
): Entity | null {
  if (!isFamed(tokens, phrase)) return null
  const fitting = recent
    .filter((entity) => !except.has(entity) && sentence - entity.sentence < NEAR && couldBear(entity, phrase))
    .sort((a, b) => salienceAt(b, sentence) - salienceAt(a, sentence))
  const [best, next] = fitting
  if (!best || (next && salienceAt(best, sentence) < AHEAD * salienceAt(next, sentence))) return null
  return best
}

/** Whether a phrase calls somebody by what readers know of him, and tells no more. */
function isFamed(tokens: readonly Token[], { core, head, name, owner, tail, plural, determiner }: Phrase): boolean {
  if (determiner !== 'definite' || name || owner || tail || plural) return false
  if (head === null) return AGE.test(tokens[core.from]!.lower) && demonymOrNothing(tokens, core)
  for (let at = core.from; at < core.to; at++) if (isCapital(tokens[at])) return false
  return FAMED.has(head.word)
}

/** "The 34-year-old", "the 34-year-old Norwegian". */
const demonymOrNothing = (tokens: readonly Token[], { from, to }: Range): boolean =>
  from + 1 === to || demonymAt(tokens, from + 1, to)?.size === to - from - 1

const AGE = /^\d+-year-old$/

/** A named person whose trade is not told, or is of the same kind. */
function couldBear({ profile, gender, called, nouns, isSure }: Entity, { head, gender: asked }: Phrase): boolean {
  const isPerson = profile.kind === 'person' ? isSure || called !== 0 : profile.kind === 'unknown' && called !== 0
  if (!profile.named || profile.plural || !isPerson) return false
  const known = gender ?? (called > 0 ? 'male' : called < 0 ? 'female' : null)
  // "the actress" is nobody whose gender is not told
  if (asked !== null && asked !== known) return false
  const trades = [...nouns].flatMap((word) => nounOf(word) ?? []).filter(({ sort }) => sort === 'role')
  if (head === null || trades.length === 0) return true
  return trades.some(({ families }) => families.some((family) => family !== 'title' && head.families.includes(family)))
}
