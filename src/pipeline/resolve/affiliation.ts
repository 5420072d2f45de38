/** What a source belongs to, from the words of its own noun phrase. */
import { POSSESSIVES } from '../../lexicon/en/function-words.ts'
import { NO_BODIES, PLACES_TOO } from '../../lexicon/en/phrase-words.ts'
import { OFFICE_FAMILIES } from '../../lexicon/en/roles.ts'
import { ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import type { Affiliation } from '../../model.ts'
import type { Token } from '../draft.ts'
import { capitalAt, countryIn, governmentOf, namesState } from './country.ts'
import { knownAt } from './known.ts'
import { nounOf } from './noun.ts'
import { type Phrase, phraseOf, type Range } from './phrase.ts'
import { isAcronym, isCapital } from './word.ts'
import { nameOf, textOf } from './words.ts'

const offices = new Set(OFFICE_FAMILIES)
const generic = new Set([...ROLE_MODIFIERS, 'fellow', 'gop', 'democrat'])
/** Roles of a state without more words: "US officials", "a Coralian envoy". */
const OF_STATES = new Set(['official', 'envoy', 'negotiator', 'authorities', 'administrator', 'delegate', 'delegation'])

/** Title and modifiers, then "for …", then the possessor, then the apposition; of a document who made it. */
export function affiliationOf(text: string, tokens: readonly Token[], phrase: Phrase): Affiliation | null {
  if (phrase.head?.sort === 'document') return makerOf(text, tokens, phrase)
  if ((phrase.head && phrase.head.sort !== 'role') || phrase.nameIs === 'body') return null
  return (
    ofOwningState(tokens, phrase) ??
    (phrase.role && fromTitle(text, tokens, phrase, phrase.role)) ??
    fromTail(text, tokens, phrase) ??
    fromOwner(text, tokens, phrase) ??
    ministryOf(text, tokens, phrase) ??
    fromOffice(text, tokens, phrase) ??
    (phrase.apposition && fromApposition(text, tokens, phrase.apposition))
  )
}

/** "The United States' top Norwegian official": of the state that has him, not of the one he deals with. */
function ofOwningState(tokens: readonly Token[], { owner, role, head }: Phrase): Affiliation | null {
  const country = owner && countryIn(tokens, owner.from, owner.to)
  const other = role && countryIn(tokens, role.from, role.to)
  if (!country || !other || other === country) return null
  const isOfState = OF_STATES.has(head?.word ?? '') || head?.families.some((family) => offices.has(family))
  return isOfState ? { name: governmentOf(country), kind: 'government', country } : null
}

/** "A report by the institute", "a letter from the ministry", "the board's report". */
function makerOf(text: string, tokens: readonly Token[], phrase: Phrase): Affiliation | null {
  const { tail } = phrase
  const isMaker = tail?.preposition === 'by' || tail?.preposition === 'from'
  return (isMaker ? bodyIn(text, tokens, tail, true) : null) ?? fromOwner(text, tokens, phrase)
}

const fromOwner = (text: string, tokens: readonly Token[], { owner }: Phrase): Affiliation | null =>
  owner && !POSSESSIVES.has(tokens[owner.from]!.lower) && !EVERYBODY.has(tokens[owner.to - 1]!.text)
    ? bodyIn(text, tokens, owner, true)
    : null

/** "The nation's oldest union": where it is, not whose. */
const EVERYBODY: ReadonlySet<string> = new Set(['nation', 'world', 'continent', 'region', 'planet'])

function fromApposition(text: string, tokens: readonly Token[], { from, to }: Range): Affiliation | null {
  return affiliationOf(text, tokens, phraseOf(tokens, from, to))
}

/** "NATO spokesperson", "Ukrainian intelligence chief", "US Defense Secretary". */
function fromTitle(text: string, tokens: readonly Token[], { head }: Phrase, role: Range): Affiliation | null {
  const of = role.to - (head?.word.split(' ').length ?? 1)
  const country = countryIn(tokens, role.from, role.to)
  const office = head?.families.some((family) => offices.has(family)) ?? false
  const body = office ? null : lastBody(tokens, role.from, of)
  if (body) return bodyIn(text, tokens, body, false)
  const isNational = country !== null && !namesState(tokens, role.from, role.to)
  if (isNational && (office || OF_STATES.has(head?.word ?? '')))
    return { name: governmentOf(country), kind: 'government', country }
  const speaksFor = head?.families.some((family) => SPEAKS_FOR.has(family)) || FOUNDERS.has(head?.word ?? '')
  return speaksFor ? fromName(text, tokens, role.from, of) : null
}

/** "Deputy Defence Minister" belongs to the Defence Ministry, of whatever state; a former one to none. */
function ministryOf(text: string, tokens: readonly Token[], { head, role }: Phrase): Affiliation | null {
  if (!role || !/^(?!prime )(?:.+ )?minister$/.test(head?.word ?? '')) return null
  const words = { from: role.from, to: role.to - 1 }
  while (words.from < words.to && RANKS.has(tokens[words.from]!.lower)) words.from++
  return words.from < words.to && !isFormer(tokens, role) ? ministry(textOf(text, tokens, words)) : null
}

/** "The minister of health", "the minister for the interior". */
function fromOffice(text: string, tokens: readonly Token[], { head, tail, from, core }: Phrase): Affiliation | null {
  if (head?.word !== 'minister' || !tail || (tail.preposition !== 'of' && tail.preposition !== 'for')) return null
  if (isFormer(tokens, { from, to: core.to }) || countryIn(tokens, tail.from, tail.to) !== null) return null
  const of = bare(tokens, tail)
  return of.from < of.to ? ministry(textOf(text, tokens, of)) : null
}

const bare = (tokens: readonly Token[], { from, to }: Range): Range => ({
  from: from + Number(tokens[from]!.lower === 'the'),
  to,
})

const ministry = (of: string): Affiliation => ({
  name: `${of} ${/^\p{Lu}/u.test(of) ? 'Ministry' : 'ministry'}`,
  kind: 'organization',
  country: null,
})

const RANKS: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'junior',
  'senior',
  'acting',
  'interim',
  'new',
  'first',
  'assistant',
  '-',
])
const isFormer = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => FORMER.has(lower))
const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'late', 'prime'])

/** Families whose title names a body or person right before the noun: "Orwin Shipping spokesman". */
const SPEAKS_FOR = new Set(['spokesperson', 'business', 'press'])

const FOUNDERS = new Set(['founder', 'co-founder', 'cofounder', 'owner'])

/** The capital words before the noun; what bears the name is not told. */
function fromName(text: string, tokens: readonly Token[], from: number, to: number): Affiliation | null {
  let first = to
  while (first > from && isCapital(tokens[first - 1]) && !generic.has(tokens[first - 1]!.lower)) first--
  const isPlace = first === to || countryIn(tokens, first, to) !== null || capitalAt(tokens, first, to) !== null
  return isPlace ? null : { name: textOf(text, tokens, { from: first, to }), kind: 'unknown', country: null }
}

/** "MTA officials": capitals before a title are a body's, but for a few adjectives. */
const isBodyAcronym = (token: Token | undefined): boolean =>
  isAcronym(token) && token!.text.length > 2 && !NO_BODIES.has(token!.lower)

/** The longest run from a known name or up to a body's noun, before the role noun. */
function lastBody(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const known = knownAt(tokens, at, to)
    // a country or capital before a title tells where, not whose: "the Washington director of the fund"
    const isState = tokens[at - 1]?.lower === 'state'
    if (known && known.value.form !== '' && !isState) return { from: at, to: at + known.size }
  }
  for (let at = to - 1; at >= from; at--) {
    const sort = nounOf(tokens[at]!.lower)?.sort
    if (sort === 'body' || sort === 'government' || sort === 'publisher')
      return { from: start(tokens, from, at), to: at + 1 }
  }
  return isBodyAcronym(tokens[to - 1]) ? { from: to - 1, to } : null
}

/** Words such as "former" and "senior" belong to the role. */
function start(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && TO_ROLE.has(tokens[at]!.lower)) at++
  return at
}

const TO_ROLE = new Set([
  'former',
  'then',
  'senior',
  'acting',
  'interim',
  'top',
  'deputy',
  'retired',
  'late',
  'longtime',
  'chief',
  'new',
  'current',
  'and',
  'or',
  '-',
])

function fromTail(text: string, tokens: readonly Token[], phrase: Phrase): Affiliation | null {
  const { tail, head } = phrase
  if (!tail || (tail.preposition === 'in' && !isInBody(tokens, tail))) return null
  const body = bodyIn(text, tokens, tail, false)
  if (body?.kind !== 'government') return body
  return head?.sort === 'role' && phrase.role ? body : null
}

/** "A source in the ministry" belongs to it, "a source in Kessel" and "in the city" only speaks there. */
function isInBody(tokens: readonly Token[], { from, to }: Range): boolean {
  const { determiner, owner, head, known } = phraseOf(tokens, from, to)
  if (determiner === 'none' && owner === null) return false
  if (known) return known.form !== ''
  return (head?.sort === 'body' || head?.sort === 'government') && !PLACES_TOO.has(head.word)
}

/** The body that a noun phrase names; a person only where it is a possessor. */
function bodyIn(text: string, tokens: readonly Token[], { from, to }: Range, owner: boolean): Affiliation | null {
  const phrase = phraseOf(tokens, from, to)
  const country = phrase.known?.country ?? countryIn(tokens, from, to)
  if (phrase.known) return { name: phrase.known.name, kind: phrase.known.kind, country }
  const sort = phrase.head?.sort
  if (sort === 'government' && country) return { name: governmentOf(country), kind: 'government', country }
  if (sort === 'body' || sort === 'government' || phrase.nameIs === 'body')
    return { name: nameOf(text, tokens, phrase), kind: sort === 'government' ? 'government' : 'organization', country }
  if (phrase.nameIs === 'publisher' || sort === 'publisher')
    return { name: textOf(text, tokens, phrase.core), kind: 'publisher', country }
  if (owner && phrase.name && !country) {
    const kind = phrase.nameIs === 'person' ? 'person' : 'unknown'
    return { name: textOf(text, tokens, phrase.name), kind, country: null }
  }
  return null
}
