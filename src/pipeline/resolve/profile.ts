/** Who a noun phrase says its bearer is: name, kind, role, country, affiliation, gender. */
import { BRANCHES, PLAIN_ADJECTIVES } from '../../lexicon/en/phrase-words.ts'
import type { Affiliation, SourceKind } from '../../model.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'
import { affiliationOf } from './affiliation.ts'
import { countryIn, governmentOf } from './country.ts'
import { COMPOUND, genderOfName } from './name.ts'
import type { Gender } from './noun.ts'
import { type Phrase, phraseOf, type Range } from './phrase.ts'
import { isCapital } from './word.ts'
import { nameOf, spanOf } from './words.ts'

export interface Profile {
  readonly name: string
  readonly kind: SourceKind
  readonly named: boolean
  readonly role: Span | null
  readonly affiliation: Affiliation | null
  readonly country: string | null
  readonly gender: Gender | null
  readonly plural: boolean
}

export function profileOf(text: string, tokens: readonly Token[], phrase: Phrase): Profile {
  const affiliation = affiliationOf(text, tokens, phrase)
  const served = affiliation?.kind === 'government' ? affiliation.country : null
  const country = served ?? countryOf(tokens, phrase) ?? affiliation?.country ?? null
  const kind = kindOf(tokens, phrase, country)
  const government = kind === 'government' && phrase.known === null && country !== null
  return {
    name: phrase.known?.name ?? (government ? governmentOf(country) : nameOf(text, tokens, phrase)),
    kind,
    named: phrase.name !== null || government || (BODIES.has(kind) && properIn(tokens, phrase)),
    role: roleOf(tokens, phrase),
    affiliation,
    country,
    gender: phrase.gender ?? (phrase.nameIs === 'person' ? genderOfName(tokens[phrase.name!.from]!) : null),
    plural: phrase.plural || kind === 'group',
  }
}

const BODIES: ReadonlySet<SourceKind> = new Set(['organization', 'government', 'publisher'])

/** A body is named by a proper word in its phrase or by its possessor: "the Coralian navy", "Zeland's navy", not "the navy". */
function properIn(tokens: readonly Token[], { core, owner }: Phrase): boolean {
  const isProper = (at: number) =>
    isCapital(tokens[at]) &&
    !COMPOUND.test(tokens[at]!.text) &&
    (at > core.from || (core.to - core.from > 1 && !isOpener(tokens, at)))
  for (let at = core.from; at < core.to; at++) if (isProper(at)) return true
  return owner !== null && isCapital(tokens[owner.from])
}

/** A word that has its capital from the start of its sentence only: "Local police", "Leaked papers". */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!
  if (tokens[at - 1]?.sentence === sentence) return false
  return PLAIN_ADJECTIVES.has(lower) || /^\p{Ll}{3,}(?:ed|ing)$/u.test(lower)
}

/** "The port authorities": several bodies rather than a government. */
const isBranch = (tokens: readonly Token[], { core, head }: Phrase): boolean =>
  head?.word === 'authorities' && core.to - core.from > 1 && BRANCHES.has(tokens[core.to - 2]!.lower)

function kindOf(tokens: readonly Token[], phrase: Phrase, country: string | null): SourceKind {
  const { known, nameIs, head, plural } = phrase
  if (known) return known.kind
  if (nameIs === 'person') return 'person'
  if (nameIs === 'body') return 'organization'
  if (nameIs === 'publisher' || nameIs === 'document') return nameIs
  if (nameIs === 'unclear') return 'unknown'
  switch (head?.sort) {
    case 'role':
      return plural ? 'group' : 'person'
    case 'body':
      return plural && country === null ? 'group' : 'organization'
    case 'government':
      return isBranch(tokens, phrase) ? 'organization' : 'government'
    case 'document':
    case 'publisher':
    case 'group':
      return head.sort
    default:
      return plural ? 'group' : 'unknown'
  }
}

const COURTESY = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'mister',
  'messrs',
  'sir',
  'dame',
  'lord',
  'lady',
  'herr',
  'frau',
  'monsieur',
  'madame',
  'señor',
  'señora',
])

/** Verbatim, without an article: the title before the name, else the apposition, else the noun of one unnamed person. */
function roleOf(tokens: readonly Token[], phrase: Phrase): Span | null {
  const { role, apposition, head, plural, nameIs } = phrase
  if (role && nameIs === 'person' && !COURTESY.has(tokens[role.from]!.lower))
    return spanOf(tokens, withStop(tokens, role))
  if (nameIs === 'person' && apposition) return spanOf(tokens, bare(tokens, apposition))
  if (nameIs === 'person' && !role && phrase.core.from < phrase.name!.from && head) return spanOf(tokens, phrase.core)
  return nameIs === null && head?.sort === 'role' && !plural ? spanOf(tokens, phrase.core) : null
}

/** "Sen." with its full stop. */
const withStop = (tokens: readonly Token[], { from, to }: Range): Range => ({
  from,
  to: tokens[to]?.text === '.' && tokens[to]!.start === tokens[to - 1]!.end ? to + 1 : to,
})

function bare(tokens: readonly Token[], { from, to }: Range): Range {
  const { determiner } = phraseOf(tokens, from, to)
  return { from: determiner === 'none' || from + 1 >= to ? from : from + 1, to }
}

/** The country that the phrase tells; a person's own name tells none ("Michael Jordan", "Dawn French"). */
function countryOf(tokens: readonly Token[], phrase: Phrase): string | null {
  if (phrase.known) return phrase.known.country
  const { role, name, nameIs, core, owner, tail, apposition } = phrase
  const own = nameIs === 'person' && name ? role : core
  return (
    (own && countryIn(tokens, own.from, own.to)) ??
    (owner && countryIn(tokens, owner.from, owner.to)) ??
    (tail && tail.preposition !== 'in' ? countryIn(tokens, tail.from, tail.to) : null) ??
    (apposition && countryIn(tokens, apposition.from, apposition.to))
  )
}
