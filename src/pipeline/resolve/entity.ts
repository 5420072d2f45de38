/** Who an article speaks of: the mentions of one bearer together, with what they tell of it. */
import type { Token } from '../draft.ts'
import { isFirstName } from './name.ts'
import { type Gender, nounOf } from './noun.ts'
import type { Phrase, Range } from './phrase.ts'
import { type Profile, profileOf } from './profile.ts'
import { isInitial, isSuffix } from './word.ts'

export interface Entity {
  /** The phrase of the fullest mention. */
  fullest: Phrase
  /** See `fullnessOf`. */
  fullness: number
  profile: Profile
  gender: Gender | null
  /** A first name, a role or a gender says that a person bears the name; two capital words may be a place's or a heading's. */
  isSure: boolean
  /** Pronouns resolved to it so far: "he" less "she". */
  called: number
  /** It has shares, or a board: no person. */
  isCompany: boolean
  /** It has been the source of an attribution. */
  speaks: boolean
  /** Nouns and families that a definite description may use. */
  readonly nouns: Set<string>
  /** Lower-case words of its mentions, for modifiers of descriptions. */
  readonly words: Set<string>
  /** How much it is in the reader's mind at `sentence`; see `salience.ts`. */
  salience: number
  sentence: number
}

export function entityOf(text: string, tokens: readonly Token[], phrase: Phrase): Entity {
  const profile = profileOf(text, tokens, phrase)
  const entity: Entity = {
    fullest: phrase,
    fullness: fullnessOf(tokens, phrase),
    profile,
    gender: profile.gender,
    isSure: tellsPerson(tokens, phrase),
    called: 0,
    isCompany: false,
    speaks: false,
    nouns: new Set(),
    words: new Set(),
    salience: 0,
    sentence: 0,
  }
  note(tokens, entity, phrase)
  return entity
}

/** Adds a mention: the entity learns its words, and takes it for its fullest where it is fuller or tells the kind. */
export function addMention(text: string, tokens: readonly Token[], entity: Entity, phrase: Phrase): void {
  const fullness = fullnessOf(tokens, phrase)
  note(tokens, entity, phrase)
  entity.isSure ||= tellsPerson(tokens, phrase)
  const tellsKind = entity.profile.kind === 'unknown' && phrase.nameIs !== 'unclear'
  if (fullness < entity.fullness || (fullness === entity.fullness && !tellsKind)) {
    entity.gender ??= phrase.gender
    return
  }
  const profile = profileOf(text, tokens, phrase)
  entity.fullest = phrase
  entity.fullness = fullness
  entity.gender = profile.gender ?? entity.gender
  entity.profile = profile
}

function note(tokens: readonly Token[], { nouns, words }: Entity, phrase: Phrase): void {
  const isThing = phrase.head?.sort !== 'role' && phrase.nameIs !== 'person'
  for (let at = phrase.from; at < phrase.to; at++) {
    words.add(tokens[at]!.lower)
    const noun = nounOf(tokens[at]!.lower)
    if (noun && noun.sort !== 'role' && isThing && inName(phrase, at)) nouns.add(noun.word)
  }
  for (const noun of [phrase.head, phrase.apposed]) {
    if (!noun) continue
    nouns.add(noun.word)
    for (const family of noun.families) nouns.add(family)
    nouns.add(noun.word.split(' ').at(-1)!)
  }
}

const tellsPerson = (tokens: readonly Token[], { name, role, gender, apposed }: Phrase): boolean =>
  role !== null || gender !== null || apposed?.sort === 'role' || (name !== null && isFirstName(tokens[name.from]!))

const inName = ({ name, core }: Phrase, at: number): boolean => (name ?? core).from <= at && at < (name ?? core).to

/**
 * How much a mention tells, for the choice of the fullest: above all words of the name, then a role, an apposition, an
 * acronym, a possessor; for unnamed ones the words of the phrase.
 */
export function fullnessOf(tokens: readonly Token[], phrase: Phrase): number {
  const extras =
    Number(phrase.role !== null) * 3 + Number(phrase.apposition !== null) * 2 + Number(phrase.owner !== null)
  const acronym = Number(phrase.acronym !== null)
  if (phrase.known && phrase.head === null) return 20 + extras + acronym + (phrase.to - phrase.from)
  if (!phrase.name) return Math.min(9, phrase.core.to - phrase.core.from + Number(phrase.tail !== null))
  return 10 * Math.min(2, nameWords(tokens, phrase.name).length) + extras + acronym
}

/** The words of a name in lower case, without initials, suffixes and punctuation. */
export function nameWords(tokens: readonly Token[], { from, to }: Range): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word' && !isInitial(token) && !isSuffix(token) && token.lower !== "'s") words.push(token.lower)
  }
  return words
}
