/** The named bearers of an article: full names first, then short forms, acronyms and surnames joined to them. */
import type { Token } from '../draft.ts'
import { apartIn } from './apart.ts'
import { addMention, type Entity, entityOf, nameWords } from './entity.ts'
import { isFirstName } from './name.ts'
import type { Phrase, Range } from './phrase.ts'
import { isAcronym, isParticle } from './word.ts'

export interface Names {
  readonly byName: Map<string, Entity>
  /** By last word, then by first word, of names of several words. */
  readonly byWord: Map<string, Entity[]>
  readonly byAcronym: Map<string, Entity>
  /** Short names that are nobody's of a longer name. */
  readonly apart: ReadonlySet<string>
}

/** At most so many bearers of one surname are compared. */
const NAMESAKES_AT_MOST = 8

/** Reads all named phrases of an article, in order. `from`: the first token behind its headline. */
export function namesOf(text: string, tokens: readonly Token[], phrases: readonly Phrase[], from: number): Names {
  const named = phrases.filter(({ name }) => name !== null)
  const apart = apartIn(tokens, named, from)
  const names: Names = { byName: new Map(), byWord: new Map(), byAcronym: new Map(), apart }
  const full = named.filter((phrase) => isFull(tokens, phrase))
  for (const phrase of full) if (!isQuoted(tokens, phrase)) addFull(text, tokens, names, phrase)
  for (const phrase of full) if (isQuoted(tokens, phrase)) addFull(text, tokens, names, phrase)
  for (const phrase of named) {
    if (isFull(tokens, phrase)) continue
    const entity = shortFor(tokens, names, phrase)
    if (entity) addMention(text, tokens, entity, phrase)
    else names.byName.set(keyOf(tokens, phrase), entityOf(text, tokens, phrase))
  }
  return names
}

const isQuoted = (tokens: readonly Token[], { from }: Phrase): boolean => tokens[from]!.quotation >= 0

/** Capital words that only somebody's words hold give nobody outside of them a longer name: “Meet Ida Karam”. */
const isOnlyQuoted = (tokens: readonly Token[], { fullest }: Entity, phrase: Phrase): boolean =>
  fullest.nameIs === 'person' &&
  fullest.role === null &&
  !isFirstName(tokens[fullest.name!.from]!) &&
  isQuoted(tokens, fullest) &&
  !isQuoted(tokens, phrase)

/** The bearer of a named phrase, if the article has it. */
export function bearerOf(tokens: readonly Token[], names: Names, phrase: Phrase): Entity | null {
  const namesake = surnameOf(tokens, names, phrase)
  if (namesake || !phrase.name) return namesake
  return names.byName.get(keyOf(tokens, phrase)) ?? shortFor(tokens, names, phrase)
}

/** One capital word that is a noun or a known name elsewhere, and here the surname of a person ("West", "Fox", "the 76-year-old Lund"), or a name behind adjectives. */
function surnameOf(tokens: readonly Token[], names: Names, phrase: Phrase): Entity | null {
  const { core, name, known, head, determiner } = phrase
  const isAlone = core.to - core.from === 1 && determiner === 'none' && (!name || known)
  const isDescribed = core.to - core.from > 1 && !name && !head
  if (!isAlone && !isDescribed) return null
  const { lower, text } = tokens[core.to - 1]!
  if (text[0] === lower[0]) return null
  const isSurname = (entity: Entity) =>
    entity.fullest.nameIs === 'person' &&
    nameWords(tokens, entity.fullest.name!).at(-1) === lower &&
    !isOnlyQuoted(tokens, entity, phrase)
  const namesake = names.byWord.get(lower)?.slice(0, NAMESAKES_AT_MOST).find(isSurname)
  return namesake ?? (isDescribed ? names.byName.get(lower) : undefined) ?? null
}

const isFull = (tokens: readonly Token[], phrase: Phrase): boolean =>
  phrase.known !== null || fullWords(tokens, phrase.name!) > 1 || phrase.acronym !== null

/** Words of a name without its particles: "de León" is one. */
function fullWords(tokens: readonly Token[], { from, to }: Range): number {
  let particles = 0
  for (let at = from; at < to; at++) if (isParticle(tokens[at])) particles++
  return nameWords(tokens, { from, to }).length - particles
}

/** Persons by first and last word ("Bo J. Lind" is "Bo Lind"), others by all. */
function keyOf(tokens: readonly Token[], { known, name, nameIs }: Phrase): string {
  if (known) return `=${known.name}`
  const words = nameWords(tokens, name!)
  return nameIs === 'person' && words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ')
}

function addFull(text: string, tokens: readonly Token[], names: Names, phrase: Phrase): void {
  const key = keyOf(tokens, phrase)
  const bracket = phrase.acronym && tokens[phrase.acronym.from]!.text
  const entity = names.byName.get(key) ?? (bracket ? names.byAcronym.get(bracket) : undefined)
  if (entity) {
    addMention(text, tokens, entity, phrase)
    names.byName.set(key, entity)
  } else addNew(names, key, entityOf(text, tokens, phrase), nameWords(tokens, phrase.name!))
  const of = names.byName.get(key)!
  for (const acronym of acronymsOf(tokens, phrase.name!, bracket))
    if (!names.byAcronym.has(acronym)) names.byAcronym.set(acronym, of)
}

function addNew(names: Names, key: string, entity: Entity, words: readonly string[]): void {
  names.byName.set(key, entity)
  if (words.length < 2) return
  for (const word of new Set([words.at(-1)!, words[0]!])) {
    const sharing = names.byWord.get(word)
    if (sharing) sharing.push(entity)
    else names.byWord.set(word, [entity])
  }
}

/** The acronym in brackets, and the initials of the capital words. */
function acronymsOf(tokens: readonly Token[], { from, to }: Range, bracket: string | null): string[] {
  let initials = ''
  for (let at = from; at < to; at++) if (/^\p{Lu}/u.test(tokens[at]!.text)) initials += tokens[at]!.text[0]
  return [...(bracket ? [bracket] : []), ...(initials.length > 2 ? [initials] : [])]
}

function shortFor(tokens: readonly Token[], names: Names, phrase: Phrase): Entity | null {
  const name = phrase.name!
  const words = nameWords(tokens, name)
  const own = names.byName.get(keyOf(tokens, phrase))
  if (words.length === 1 && names.apart.has(words[0]!)) return own ?? null
  const last = tokens[name.to - 1]!
  const acronym = isAcronym(last) && words.length === 1
  if (acronym && names.byAcronym.has(last.text.replaceAll('.', '')))
    return names.byAcronym.get(last.text.replaceAll('.', ''))!
  const sharing = (names.byWord.get(words.at(-1) ?? '') ?? []).slice(0, NAMESAKES_AT_MOST)
  // "BRASK:" in a transcript is Tavo Brask, and no body
  const fitting = sharing.filter(
    (entity) => fits(tokens, entity, phrase, words) && (!acronym || entity.fullest.nameIs === 'person'),
  )
  if (fitting.length === 0) return own ?? null
  return fitting.reduce((best, entity) => (prefer(tokens, entity, best, words) ? entity : best))
}

function fits(tokens: readonly Token[], entity: Entity, phrase: Phrase, words: readonly string[]): boolean {
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false
  if (isOnlyQuoted(tokens, entity, phrase)) return false
  const { name } = entity.fullest
  if (!name || (phrase.nameIs === 'person' && entity.fullest.nameIs === 'body')) return false
  const full = nameWords(tokens, name)
  // of a body's name the first word stands alone ("Orwin"), the last with its article ("the Gazette")
  const isPerson = entity.fullest.nameIs === 'person'
  if (!isPerson && phrase.determiner === 'none' && words[0] !== full[0]) return false
  return words.length < full.length && words.every((word) => full.includes(word))
}

/** A surname before a first name, then whom the article names first: relatives that come later keep their first names. */
function prefer(tokens: readonly Token[], a: Entity, b: Entity, words: readonly string[]): boolean {
  const surname = (entity: Entity) => Number(nameWords(tokens, entity.fullest.name!).at(-1) === words.at(-1))
  return surname(a) > surname(b)
}
