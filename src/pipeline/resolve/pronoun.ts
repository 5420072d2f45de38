/** Pronouns: what they let expect, and the bearer that they most likely mean. */
import type { Token } from '../draft.ts'
import type { Entity } from './entity.ts'
import type { Gender } from './noun.ts'
import { type Mind, mostSalient, salienceAt } from './salience.ts'

type Expects = Gender | 'thing' | 'several'

const EXPECTS: ReadonlyMap<string, Expects> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, 'several'] as const),
])

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'we',
  'us',
  'our',
  'myself',
  'ourselves',
])

export const isPronoun = ({ lower }: Token): boolean => EXPECTS.has(lower)

/** A bearer whose gender the text does not tell is a weaker match than one that fits. */
const UNTOLD = 0.6
const UNNAMED = 0.7
/** "They" for a body: possible, but several people come first. */
const BODY_AS_SEVERAL = 0.5

/** The bearer that a third-person pronoun means; `except` are those that it cannot mean. */
export function antecedent(mind: Mind, pronoun: Token, except: ReadonlySet<Entity>): Entity | null {
  const expects = EXPECTS.get(pronoun.lower)
  if (!expects) return null
  return mostSalient(mind, (entity) =>
    except.has(entity) ? 0 : fit(entity, expects) * salienceAt(entity, pronoun.sentence),
  )
}

function fit({ profile, gender }: Entity, expects: Expects): number {
  const { kind, plural, named } = profile
  const isBody = kind === 'organization' || kind === 'government' || kind === 'publisher'
  if (expects === 'several') return plural ? 1 : isBody ? BODY_AS_SEVERAL : 0
  if (expects === 'thing') return isBody || (kind === 'document' && !plural) ? 1 : 0
  if (plural || !(kind === 'person' || (kind === 'unknown' && named))) return 0
  return (gender === expects ? 1 : gender === null ? UNTOLD : 0) * (named ? 1 : UNNAMED)
}
