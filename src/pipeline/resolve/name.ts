/** Splits the core of a noun phrase into role and name, and tells what bears the name. */

import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/first-names.ts'
import { FEMALE_NAMES_ABROAD, MALE_NAMES_ABROAD } from '../../lexicon/en/first-names-abroad.ts'
import { CALENDAR, PRONOUNS } from '../../lexicon/en/function-words.ts'
import { NO_AGENTS } from '../../lexicon/en/no-agents.ts'
import { BEFORE_NAMES, GEOGRAPHIC } from '../../lexicon/en/phrase-words.ts'
import { PUBLISHER_NOUNS, PUBLISHER_OPENERS } from '../../lexicon/en/publishers.ts'
import type { Token } from '../draft.ts'
import { countryNameAt, demonymAt, peopleAt } from './country.ts'
import { type KnownName, knownAt } from './known.ts'
import { longestAt } from './lexicon.ts'
import { type Gender, NOUN_WORDS, NOUNS, type Noun, nounOf } from './noun.ts'
import type { Range } from './phrase.ts'
import { isAcronym, isCapital, isInitial, isParticle, isSuffix, isTitle } from './word.ts'

export type Named = 'person' | 'body' | 'publisher' | 'known' | 'document' | 'unclear'

export interface Split {
  readonly name: Range | null
  readonly nameIs: Named | null
  readonly known: KnownName | null
  readonly role: Range | null
  readonly head: Noun | null
}

const male = new Set([...MALE_NAMES, ...MALE_NAMES_ABROAD])
const female = new Set([...FEMALE_NAMES, ...FEMALE_NAMES_ABROAD])
const either = new Set(EITHER_NAMES)
const papers = new Set(PUBLISHER_NOUNS.map((noun) => noun.toLowerCase()))
const openers = new Set(PUBLISHER_OPENERS.map((word) => word.toLowerCase()))

/** "The Sarn Observer", "Radio Halm": nobody's title and nobody's name. */
const isPublisher = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  isNameRun(tokens, from, to) &&
  !isFirstName(tokens[from]!) &&
  (papers.has(lastWord(tokens, from, to).lower) || openers.has(tokens[from]!.lower))

/** "JANE" in a heading or a transcript is "Jane"; two letters are a body's. */
const asWritten = ({ text }: Token): string =>
  text.length > 2 && text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text

export function isFirstName(token: Token): boolean {
  const name = asWritten(token)
  return male.has(name) || female.has(name) || either.has(name)
}

export function genderOfName(token: Token): Gender | null {
  const name = asWritten(token)
  return male.has(name) ? 'male' : female.has(name) ? 'female' : null
}

const NOTHING: Split = { name: null, nameIs: null, known: null, role: null, head: null }

/** "One of them": a number that opens the sentence is no name. */
const STANDS_FOR: ReadonlySet<string> = new Set([...PRONOUNS, 'one'])

export function splitName(tokens: readonly Token[], { from, to }: Range): Split {
  if (from >= to || (to - from === 1 && STANDS_FOR.has(tokens[from]!.lower) && !isAcronym(tokens[from]))) return NOTHING
  const known = knownAt(tokens, from, to)
  if (known && from + known.size === to) return { ...NOTHING, name: { from, to }, nameIs: 'known', known: known.value }
  const credit = creditAt(tokens, from, to)
  if (credit > 0) return splitName(tokens, { from: from + credit, to })
  if (isPublisher(tokens, from, to)) return named({ from, to }, 'publisher', null)
  const role = lastRole(tokens, from, to)
  if (role && role.to < to && isNameRun(tokens, role.to, to) && !isThing(tokens, role.to, to)) {
    const name = { from: afterStop(tokens, role.to, to), to }
    const isTitled =
      to - name.from > 1 ||
      isTitleNoun(role.noun) ||
      isLower(tokens, role) ||
      OFFICES.has(role.noun.word) ||
      isTrade(tokens, role, to)
    if (name.from < to && isTitled)
      return { ...NOTHING, name, nameIs: 'person', role: { from, to: role.to }, head: role.noun }
  }
  if (isNameRun(tokens, from, to) && !endsInRole(tokens, from, to, role)) return properName(tokens, from, to)
  const body = bodyBefore(tokens, from, to)
  if (body) return body
  const behind = nameBehind(tokens, from, to)
  if (behind < to) {
    const role = endsInAgent(tokens[behind - 1]!) ? { from, to: behind } : null
    return { ...NOTHING, name: { from: behind, to }, nameIs: 'person', role }
  }
  const head = headOf(tokens, from, to)
  return { ...NOTHING, role: head?.sort === 'role' ? { from, to } : null, head }
}

/** Agencies whose name stands under a picture, and so in front of the next sentence: "Reuters Orbex said". */
const CREDITS = new Set(['reuters', 'epa', 'afp', 'getty', 'alamy', 'shutterstock', 'istock'])
/** What goes on with the agency's own name. */
const OF_AGENCY = new Set(
  'news tv television photo photos images image pictures graphics agency health events institute'.split(' '),
)

/** Words of a credit, or of a caption that ends as the next sentence begins, in front of a name; 0 for none. */
function creditAt(tokens: readonly Token[], from: number, to: number): number {
  const [agency, next] = [tokens[from]!, tokens[from + 1]]
  if (to - from === 2 && isCapital(agency) && agency.text === next?.text) return 1
  if (!CREDITS.has(agency.lower) || !isCapital(agency) || next === undefined || from + 1 >= to) return 0
  if (agency.lower === 'getty' && next.lower === 'images') return from + 2 < to && isCapital(tokens[from + 2]) ? 2 : 0
  return isCapital(next) && !OF_AGENCY.has(next.lower) && nounOf(next.lower) === undefined ? 1 : 0
}

/** Families whose nouns stand with a capital before a surname alone: "Judge Lund", but "Star Wars". */
const TITLE_FAMILIES = new Set(
  'headOfState headOfGovernment minister lawmaker regional military police law religion medical title leader official diplomat sport'.split(
    ' ',
  ),
)

/** "Singer Melana" at the start of its sentence: the trade has its capital from there; but "Star Wars", "Model Town". */
function isTrade(tokens: readonly Token[], { from, to, noun }: Range & { noun: Noun }, end: number): boolean {
  const before = tokens[from - 1]
  const opens = before?.sentence !== tokens[from]!.sentence || before.kind === 'punctuation'
  const { lower } = lastWord(tokens, to, end)
  const isSurname = nounOf(lower) === undefined && !/[^siu]s$/.test(lower) && !GEOGRAPHIC.has(lower)
  return opens && to - from === 1 && noun.families.includes('arts') && !DOUBTFUL_TRADES.has(noun.word) && isSurname
}

/** Nouns for people that things and events are called by as often. */
const DOUBTFUL_TRADES: ReadonlySet<string> = new Set(['star', 'model', 'director', 'artist', 'designer', 'conductor'])

const isLower = (tokens: readonly Token[], { to }: Range): boolean => !isCapital(tokens[to - 1])

/** Offices that stand in capitals before a surname: "Orwin CEO Tan". */
const OFFICES: ReadonlySet<string> = new Set(['ceo', 'cfo', 'coo', 'cto'])

const isTitleNoun = ({ families }: Noun): boolean => families.some((family) => TITLE_FAMILIES.has(family))

/** "Every Student Succeeds Act" is no student's name, "Madame Orlo New Lenne" no lady's. */
const isThing = (tokens: readonly Token[], from: number, to: number): boolean =>
  ['document', 'body', 'government'].includes(nounOf(lastWord(tokens, from, to).lower)?.sort ?? '') ||
  hasRegion(tokens, from + 1, to)

/** "New Lenne": the beginning of a region's name. */
function hasRegion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (GEOGRAPHIC.has(tokens[at]!.lower) && isCapital(tokens[at])) return true
  return false
}

/** Where a full name starts behind lower-case words that are no known role: "carpenter-turned-envoy Ina Berg". */
function nameBehind(tokens: readonly Token[], from: number, to: number): number {
  let at = to
  while (at > from && (isCapital(tokens[at - 1]) || isParticle(tokens[at - 1]) || tokens[at - 1]!.text === '.')) at--
  return at > from && to - at > 1 && isFirstName(tokens[at]!) && !hasBody(tokens, at, to) ? at : to
}

/** "Carpenter-turned-envoy" tells a role, "an incredulous Ina Berg" none. */
const endsInAgent = (token: Token): boolean =>
  nounOf(token.lower.split('-').at(-1)!)?.sort === 'role' || agent(token) !== null

/** A lower-case noun after which a body's name may stand: "maker" in "the car maker Orbex". */
export const leadsToBody = ({ text, lower }: Token, next: Token | undefined): boolean =>
  text === lower && BEFORE_NAMES.has(lower) && isCapital(next) && !CALENDAR.has(next!.lower)

/** "The car maker Orbex": the name behind the last such noun. */
function bodyBefore(tokens: readonly Token[], from: number, to: number): Split | null {
  for (let at = to - 2; at >= from; at--) {
    if (!leadsToBody(tokens[at]!, tokens[at + 1]) || !isNameRun(tokens, at + 1, to)) continue
    const head = headOf(tokens, from, at + 1)!
    return { ...NOTHING, name: { from: at + 1, to }, nameIs: head.sort === 'publisher' ? 'publisher' : 'body', head }
  }
  return null
}

/** The last noun for a person in the range: a name may follow it. */
function lastRole(tokens: readonly Token[], from: number, to: number): (Range & { noun: Noun }) | null {
  let found: (Range & { noun: Noun }) | null = null
  for (let at = from; at < to; ) {
    const match = longestAt(NOUNS, tokens, at, to)
    const size = match?.size ?? 1
    const isSurname =
      at > from && isCapital(tokens[at]) && (isFirstName(tokens[at - 1]!) || isCourtesy(tokens, at, size, to))
    const isOne = match && (!match.value.plural || (at + size < to && isFirstName(tokens[at + size]!)))
    if (match?.value.sort === 'role' && isOne && !isSurname && !isAdjective(tokens, at, to))
      found = { from: at, to: at + size, noun: match.value }
    at += size
  }
  return found
}

/** "The official Orbex Twitter account", but "the official Bo Lind". */
const isAdjective = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]!.lower === 'official' &&
  /^(?:accounts?|sites?|websites?|pages?|feeds?|channels?|blogs?|apps?)$/.test(tokens[to]?.lower ?? '')

/** "Mr. Singer": at the end of a name behind a title, a noun is a surname. */
const isCourtesy = (tokens: readonly Token[], at: number, size: number, to: number): boolean =>
  at + size === to && (isTitle(tokens[at - 1]) || (tokens[at - 1]!.text === '.' && isTitle(tokens[at - 2])))

/** The full stop of an abbreviated title is no part of the name. */
const afterStop = (tokens: readonly Token[], at: number, to: number): number =>
  at < to && tokens[at]!.text === '.' ? at + 1 : at

function isNameRun(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (isCapital(token)) capitals++
    else if (!(isParticle(token) || isSuffix(token) || token.kind !== 'word' || JOINS.has(token.lower))) return false
  }
  return capitals > 0
}

const JOINS = new Set(['of', 'for', 'and', 'the', 'on', "'s", 'to', 'in', 'at'])

/** "Defense Secretary" is a title, "Anna Secretary" would be a name. */
function endsInRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  role: (Range & { noun: Noun }) | null,
): boolean {
  return role !== null && role.to === to && !(to - from === 2 && isFirstName(tokens[from]!))
}

function properName(tokens: readonly Token[], from: number, to: number): Split {
  const people = peopleAt(tokens, from, to)
  if (people && from + people.size === to) return { ...NOTHING, head: PEOPLE }
  const demonym = demonymAt(tokens, from, to)
  if (demonym && from + demonym.size === to) return NOTHING
  if (COMPOUND.test(tokens[from]!.text) && to - from > 1) {
    const split = properName(tokens, from + 1, to)
    return split.nameIs === 'unclear' && BODY_COMPOUND.test(tokens[from]!.text) ? { ...split, nameIs: 'body' } : split
  }
  const name = { from, to }
  const last = lastWord(tokens, from, to)
  const noun = nounOf(last.lower)
  // "Hope for Norvale", "Oda’s List": no person is called so
  if (to - from > 2 && tokens.slice(from + 1, to - 1).some(({ lower }) => lower === 'for' || lower === "'s"))
    return named(name, 'body', noun ?? null)
  if (noun?.plural && noun.sort === 'role') return { ...NOTHING, head: noun, role: name }
  if (isFirstName(tokens[from]!) && to - from > 1 && !(noun && noun.sort !== 'role')) return named(name, 'person', null)
  if (papers.has(last.lower) && to - from > 1) return named(name, 'publisher', null)
  if (noun?.sort === 'document' && to - from > 1) return named(name, 'document', noun)
  if (noun?.sort === 'government' && to - from > 1) return { ...NOTHING, head: noun }
  if (hasBody(tokens, from, to) || endsInCountry(tokens, from, to)) return named(name, 'body', noun ?? null)
  if (to - from === 1) return single(tokens, name, noun)
  return named(name, isPersonLike(tokens, from, to) ? 'person' : 'unclear', null)
}

/** "Coral-based Orwin Shipping": the first word is no part of the name. */
export const COMPOUND = /-(?:based|born|led|backed|owned|run|listed|educated)$/

/** Of a name that does not tell, it says that a body bears it. */
const BODY_COMPOUND = /-(?:based|owned|listed|backed|run)$/

const PEOPLE: Noun = { word: 'people', sort: 'group', plural: true, gender: null, families: [] }

const named = (name: Range, nameIs: Named, head: Noun | null): Split => ({ ...NOTHING, name, nameIs, head })

/** One word: an acronym is a body; a common noun has its capital from the sentence, else it is a name ("Telegram"). */
function single(tokens: readonly Token[], name: Range, noun: Noun | undefined): Split {
  const token = tokens[name.from]!
  // "S9", "F-16": a product's
  if (isAcronym(token)) return named(name, /\d/.test(token.text) ? 'unclear' : 'body', null)
  const opens = tokens[name.from - 1]?.sentence !== token.sentence
  if (noun && (noun.plural || opens || noun.sort === 'group' || tokens[name.from - 1]?.lower === 'the'))
    return { ...NOTHING, head: noun, role: noun.sort === 'role' ? name : null }
  return named(name, isFirstName(token) ? 'person' : 'unclear', null)
}

/** The last word that is no suffix, initial or punctuation. */
function lastWord(tokens: readonly Token[], from: number, to: number): Token {
  let at = to - 1
  while (at > from && (isSuffix(tokens[at]) || tokens[at]!.kind === 'punctuation')) at--
  return tokens[at]!
}

function hasBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sort = longestAt(NOUNS, tokens, at, to)?.value.sort
    if ((sort === 'body' || sort === 'government') && isCapital(tokens[at]) && to - from > 1) return true
  }
  return false
}

/** "Orwin Australia": a body's branch. */
const endsInCountry = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && countryNameAt(tokens, to - 1, to) !== null

/** Two to four capital words without the joints of a body's name, not led by a demonym. */
function isPersonLike(tokens: readonly Token[], from: number, to: number): boolean {
  if (hasRegion(tokens, from, to)) return false
  let words = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (JOINS.has(token.lower) && !isParticle(token)) return false
    if (isAcronym(token) && !isInitial(token)) return false
    if (token.kind === 'word') words++
  }
  // "Coral Divers" is a team; only a first name would tell a surname in -s from a plural
  return words < 5 && !/[^siu]s$/.test(lastWord(tokens, from, to).lower) && demonymAt(tokens, from, to) === null
}

/** The noun at the end of the core, of as many words as the table knows. */
function headOf(tokens: readonly Token[], from: number, to: number): Noun | null {
  for (let at = Math.max(from, to - NOUN_WORDS); at < to; at++) {
    const match = longestAt(NOUNS, tokens, at, to)
    if (match && at + match.size === to) return match.value
  }
  return agent(tokens[to - 1]!)
}

const AGENT = /^\p{Ll}{2,}(?:er|or|ist|ian|ant|eer|ee|man|woman)s?$/u

/** A noun that the table lacks but whose ending tells a person: "diver", "florist", "flight attendant". */
function agent({ text, lower }: Token): Noun | null {
  const singular = lower.replace(/s$/, '')
  if (!AGENT.test(text) || NO_AGENTS.has(singular)) return null
  return { word: singular, sort: 'role', plural: singular !== lower, gender: null, families: ['anyone'] }
}
