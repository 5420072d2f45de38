/** Pronouns: what they let expect, and the bearer that they most likely mean. */
import type { Token } from '../draft.ts'
import type { Entity } from './entity.ts'
import type { Gender } from './noun.ts'
import { isNamedThing } from './phrase.ts'
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

/** What a pronoun adds to the count of those that a bearer was called by. */
const CALLS: Readonly<Record<Expects, number>> = { male: 1, female: -1, thing: 0, several: 0 }

/** A bearer whose gender the text does not tell is a weaker match than one that fits, unless it was called so before. */
const UNTOLD = 0.6
const CALLED_SO = 1
const UNNAMED = 0.7
/** A name that may be a place's or a thing's. */
const UNCLEAR = 0.4
/** "They" for a body: possible, but several people come first. */
const BODY_AS_SEVERAL = 0.5

/** Who spoke last mostly goes on, also where another before him fits better; more so in a quotation. */
const SPOKE_LAST = 1.6
const QUOTED_NEXT = 2.5

const NO_SPEAKER = { last: null, isQuoted: false }

/** The bearer that a third-person pronoun means; `except` are those that it cannot mean, `speaker` spoke last. */
export function antecedent(
  mind: Mind,
  pronoun: Token,
  except: ReadonlySet<Entity>,
  speaker: { readonly last: Entity | null; readonly isQuoted: boolean } = NO_SPEAKER,
): Entity | null {
  const expects = EXPECTS.get(pronoun.lower)
  if (!expects) return null
  const found = mostSalient(mind, (entity) =>
    except.has(entity)
      ? 0
      : fit(entity, expects) *
        salienceAt(entity, pronoun.sentence) *
        (entity === speaker.last ? (speaker.isQuoted ? QUOTED_NEXT : SPOKE_LAST) : 1),
  )
  if (found) found.called += CALLS[expects]
  return found
}

function fit(entity: Entity, expects: Expects): number {
  const { kind, plural, named } = entity.profile
  const isBody = kind === 'organization' || kind === 'government' || kind === 'publisher' || isUnclearBody(entity)
  if (expects === 'several') return plural ? 1 : isBody ? BODY_AS_SEVERAL : 0
  if (expects === 'thing') return isBody || (kind === 'document' && !plural) ? 1 : 0
  const couldBePerson = kind === 'unknown' && !entity.isCompany && named && entity.fullest.determiner === 'none'
  if (plural || !(kind === 'person' || couldBePerson)) return 0
  const unclear = kind === 'unknown' ? !entity.speaks : named && !entity.isSure && !entity.speaks
  return genderFit(entity, expects) * (named ? 1 : UNNAMED) * (unclear ? UNCLEAR : 1)
}

/** "The Coastal Pact said": a name of several words behind an article that speaks is no thing; nor is what has shares. */
const isUnclearBody = ({ profile, fullest, speaks, isCompany }: Entity): boolean =>
  profile.kind === 'unknown' && (isCompany || (speaks && isNamedThing(fullest)))

function genderFit({ gender, called }: Entity, expects: Gender): number {
  if (gender !== null) return gender === expects ? 1 : 0
  if (called === 0) return UNTOLD
  // a "he" is no "she": whom both could mean is one of the two
  return called > 0 === (expects === 'male') ? CALLED_SO : 0
}
