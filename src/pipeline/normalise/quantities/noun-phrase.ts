/** What is counted: the noun phrase after a number, found without a parser by its edges and the number of its head. */
import { STATES_AS_NOUNS } from '../../../lexicon/en/counted-states.ts'
import {
  ARTICLES,
  BE,
  CLOSED,
  HAVE,
  MODALS,
  PAST_FORMS,
  PLAIN_BASES,
  POSSESSIVES,
  THIRD_PERSON,
} from '../../../lexicon/en/noun-phrase-edges.ts'
import { JOINED_PEOPLE, NOUNS_IN_ING, PLURALS_WITHOUT_S, SINGULARS_IN_S } from '../../../lexicon/en/plural-nouns.ts'
import type { Atom } from './atom.ts'
import { numeralAt } from './numeral.ts'

/** Atom indices, half-open `[first, last)`. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
}

const EDGES: ReadonlySet<string> = new Set(
  [ARTICLES, BE, CLOSED, HAVE, MODALS, PAST_FORMS, PLAIN_BASES, POSSESSIVES].flatMap((set) => [...set]),
)

/** Words of names that would be edges in lower case. */
const NAMES: ReadonlySet<string> = new Set(
  'US WHO IT North South East West Northeast Northwest Southeast Southwest Home UN'.split(' '),
)

/** Longest phrase, in words; what runs on longer is a sentence that was not understood. */
const MOST_WORDS = 7

/** The phrase of a plural head that begins at `index`: "North Korean troops". */
export function pluralPhrase(atoms: readonly Atom[], index: number): NounPhrase | null {
  let last = index
  let next = index
  for (let words = 0; words < MOST_WORDS; words++) {
    if (last === index && joinsNames(atoms, next)) next++
    const end = wordEnd(atoms, next) ?? modelEnd(atoms, index, next)
    if (end === null) break
    const plural = isPlural(atoms[end - 1]!) || isModelPlural(atoms, end - 1)
    if (last > index && !plural) break
    if (plural && !isPossessor(atoms, end)) last = end
    next = isPossessor(atoms, end) ? end + 1 : end
  }
  if (last > index) return { first: index, last: joinedEnd(atoms, last) }
  return nameless(atoms, index)
}

/** The phrase of one thing or a mass: up to a word that cannot belong to it, or to a plural where a mass may be one. */
export function singularPhrase(atoms: readonly Atom[], index: number, mass = true): NounPhrase | null {
  // "two of mine" is no mine
  if (atoms[index]?.lower === 'mine' && atoms[index - 1]?.lower === 'of') return null
  let next = index
  for (let words = 0; words < MOST_WORDS; words++) {
    if (words > 0 && joinsNames(atoms, next)) next++
    const end = wordEnd(atoms, next)
    if (end === null || (words > 0 && endsPhrase(atoms, next))) break
    const possessor = isPossessor(atoms, end)
    const follows = atoms[end]
    next = possessor ? ownedFrom(atoms, end + 1) : end
    if (mass && !possessor && isPluralNoun(atoms[end - 1]!) && !(follows && isPlural(follows))) break
  }
  return next > index && !isVerb(atoms, index, next) ? { first: index, last: next } : null
}

/** "the city's 10 million residents": over a number of what is owned. */
const ownedFrom = (atoms: readonly Atom[], index: number): number => numeralAt(atoms, index)?.next ?? index

/** "four of those elected to stay", "the $70 million needed": a participle alone is no noun. */
function isVerb(atoms: readonly Atom[], first: number, last: number): boolean {
  const { text } = atoms[first]!
  return last === first + 1 && /^\p{Ll}+ed$/u.test(text) && !STATES_AS_NOUNS.has(text)
}

/** The phrase after "of": without its article or demonstrative, over a number of the whole ("of the 30 prisoners"). */
export function partitivePhrase(atoms: readonly Atom[], index: number): NounPhrase | null {
  let first = index
  while (ARTICLES.has(atoms[first]?.lower ?? '') && !atoms[first]!.taken) first++
  const whole = numeralAt(atoms, first)
  if (whole && !atoms[whole.next]?.glued) return pluralPhrase(atoms, whole.next)
  if (first === index && POSSESSIVES.has(atoms[index]?.lower ?? '')) {
    const owned = singularPhrase(atoms, index + 1)
    return owned && { first: index, last: owned.last }
  }
  return singularPhrase(atoms, first)
}

/** Lengthens a phrase by one "of" phrase: "members of parliament". */
export function withComplement(atoms: readonly Atom[], phrase: NounPhrase): NounPhrase {
  if (atoms[phrase.last]?.lower !== 'of') return phrase
  let first = phrase.last + 1
  while (ARTICLES.has(atoms[first]?.lower ?? '') || POSSESSIVES.has(atoms[first]?.lower ?? '')) first++
  const complement = singularPhrase(atoms, first)
  return complement ? { first: phrase.first, last: complement.last } : phrase
}

/** The end of the word at `index`, with its hyphened parts; null where no word of a phrase stands. */
function wordEnd(atoms: readonly Atom[], index: number): number | null {
  const atom = atoms[index]
  const isModel = atoms[index + 1]?.glued && atoms[index + 1]!.kind === 'number' // the "A" of "A380"
  if (!atom || atom.taken || atom.kind === 'mark' || (isEdge(atom) && !isModel)) return null
  let end = index + 1
  while (atoms[end]?.glued && goesOn(atoms, index, end)) end++
  return atom.kind === 'number' && end === index + 1 ? null : end
}

/** Over a hyphen ("B-52"), and over the number in a name that begins with a letter ("S9", "F16s"). */
function goesOn(atoms: readonly Atom[], first: number, at: number): boolean {
  const [before, atom] = [atoms[at - 1]!, atoms[at]!]
  if (atom.lower === '-') return atoms[at + 1]?.glued === true
  if (before.lower === '-') return true
  return atoms[first]!.kind === 'word' && (before.kind === 'number' ? atom.kind === 'word' : atom.kind === 'number')
}

/** "three F16s" */
const isModelPlural = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.lower === 's' && atoms[at]!.glued && atoms[at - 1]?.kind === 'number'

/** "six House and Senate members". */
const joinsNames = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]?.lower === 'and' &&
  [atoms[index - 1], atoms[index + 1]].every((word) => word && word.text !== word.lower)

/** "18 Boeing 747 jets": a number right after a name. */
const modelEnd = (atoms: readonly Atom[], first: number, index: number): number | null => {
  const [name, number] = [atoms[index - 1], atoms[index]]
  const isModel = index > first && name!.text !== name!.lower && number?.kind === 'number' && !number.taken
  return isModel ? index + 1 : null
}

const isPossessor = (atoms: readonly Atom[], end: number): boolean =>
  atoms[end]?.glued === true && (atoms[end]!.lower === "'s" || atoms[end]!.lower === '’s')

/** Whether the word looks like the plural of a noun. */
export function isPlural({ lower, kind }: Atom): boolean {
  if (kind !== 'word') return false
  if (PLURALS_WITHOUT_S.has(lower) || (lower.endsWith('men') && lower.length > 4)) return true
  return lower.length > 3 && /[^su]s$/.test(lower) && !SINGULARS_IN_S.has(lower)
}

/** A plural that is no adjective too ("Lebanese territory"). */
const isPluralNoun = (atom: Atom): boolean => isPlural(atom) && (atom.text === atom.lower || atom.lower.endsWith('s'))

/** Adjectives before a noun that after one begin something new: "a $5 million order last week". */
const ENDS: ReadonlySet<string> = new Set(['lost', 'last', 'next'])

/** After a noun, words in -ed and -ing, adverbs, states and verbs in -s are the predicate. */
const endsPhrase = (atoms: readonly Atom[], index: number): boolean => {
  const { lower } = atoms[index]!
  if (STATES_AS_NOUNS.has(lower) || THIRD_PERSON.has(lower) || ENDS.has(lower)) return true
  if (NOUNS_IN_ING.has(lower)) return false
  return /(?:ed|ing|ly)$/.test(lower) && !atoms[index - 1]!.lower.endsWith('ly')
}

/** "men, women and children", "dead and wounded": kinds of people that are counted together. */
function joinedEnd(atoms: readonly Atom[], last: number): number {
  let end = last
  while (atoms[end]?.lower === ',' && JOINED_PEOPLE.has(atoms[end + 1]?.lower ?? '')) end += 2
  const link = atoms[end]?.lower
  const joined = atoms[end + 1]?.lower ?? ''
  // "killed 4 civilians and wounded 9": there the word is a verb
  const isPredicate = STATES_AS_NOUNS.has(joined) && !STATES_AS_NOUNS.has(atoms[end - 1]!.lower)
  const isJoined = (link === 'and' || link === 'or') && JOINED_PEOPLE.has(joined) && !isPredicate
  return isJoined ? end + 2 : last
}

/** Plurals that their form does not show: a state used as a noun ("12 dead"), "300 head of cattle". */
function nameless(atoms: readonly Atom[], index: number): NounPhrase | null {
  const atom = atoms[index]
  if (!atom || atom.taken || atom.kind !== 'word') return null
  const isNoun = STATES_AS_NOUNS.has(atom.lower) || (atom.lower === 'head' && atoms[index + 1]?.lower === 'of')
  if (isNoun) return { first: index, last: index + 1 }
  return null
}

/** Whether the word can be no part of what is counted. */
export const isEdge = ({ lower, text }: Atom): boolean => EDGES.has(lower) && !(text !== lower && NAMES.has(text))
