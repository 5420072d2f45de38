/** Makes the Source of the model from a span, its phrase and its bearer. */
import type { Affiliation, Article, Source, SourceKind } from '../../model.ts'
import { anchor, type Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'
import { isDescription } from './description.ts'
import type { Bearers, Given } from './discourse.ts'
import { type Entity, fullnessOf, nameWords } from './entity.ts'
import { nounOf } from './noun.ts'
import { isNamedThing, type Phrase } from './phrase.ts'
import type { Place } from './place.ts'
import { type Profile, profileOf } from './profile.ts'
import { isAcronym } from './word.ts'
import { spanOf } from './words.ts'

/** The source of a place: what its own words tell, then what the article tells of its bearer. */
export function sourceOf({ article, tokens }: Given, place: Place, bearers: Bearers): Source {
  const { text } = article
  const { phrase, span } = place
  const at = anchor(text, span)
  if (!phrase) return { ...at, ...UNTOLD, name: at.exact }
  const author = authorOf(article, tokens[phrase.from]!, phrase)
  if (author) return { ...at, ...UNTOLD, ...author, kind: 'person', named: true }
  const entity = bearers.of(place)
  const own = place.profile ?? profileOf(text, tokens, phrase)
  const told = entity ? merged(own, entity, phrase) : own
  const { role, name, named, affiliation, country } = told
  const mention = entity && isShort(tokens, phrase, entity) ? anchor(text, mentionSpan(tokens, entity.fullest)) : null
  return {
    ...at,
    name: name || at.exact,
    kind: kindOf(told, entity?.fullest ?? phrase),
    named,
    role: role && text.slice(role.start, role.end),
    affiliation: spelledOut(withOwner(affiliation, phrase, bearers.ownerOf(place)), bearers, bearers.bodyOf(place)),
    country,
    mention,
    via: [],
  }
}

/** "I" outside of quotations is the author, where the article has one. */
function authorOf({ text, byline }: Article, { lower, quotation }: Token, { from, to }: Phrase) {
  const [author] = byline
  if (lower !== 'i' || to - from !== 1 || quotation >= 0 || !author || byline.length !== 1) return null
  const { name, start, end } = author
  return { name, mention: start === undefined || end === undefined ? null : anchor(text, { start, end }) }
}

/** "Her lawyer" belongs to whom "her" means; a body that the words name comes first. */
function withOwner(affiliation: Affiliation | null, { head }: Phrase, owner: Entity | null): Affiliation | null {
  const isOpen = affiliation === null || affiliation.kind === 'person' || affiliation.kind === 'unknown'
  if (owner === null || head?.sort !== 'role' || !isOpen) return affiliation
  const { name, kind, country } = owner.profile
  return { name, kind, country }
}

/** "The HSS" belongs to what the article spells out elsewhere, a name to what the article says it is, "the agency" to the one it means. */
function spelledOut(affiliation: Affiliation | null, bearers: Bearers, meant: Entity | null): Affiliation | null {
  const isBare = affiliation !== null && nounOf(affiliation.name.toLowerCase()) !== undefined
  const entity =
    affiliation && ((isBare ? meant : null) ?? bearers.called(affiliation.name) ?? ofMinistry(affiliation, bearers))
  if (!entity) return affiliation
  const { name, country } = entity.profile
  return { name, kind: kindOf(entity.profile, entity.fullest), country: country ?? affiliation.country }
}

/** "The Defence Ministry" is the article's "Ministry of Defence". */
function ofMinistry({ name }: Affiliation, bearers: Bearers): Entity | null {
  const [, of] = /^(.+) ministry$/i.exec(name) ?? []
  return of === undefined ? null : bearers.called(`ministry of ${of}`)
}

/** "The Coastal Pact" that the words do not tell: a body, since it speaks or is spoken for. */
const kindOf = ({ kind }: Profile, phrase: Phrase): SourceKind =>
  kind === 'unknown' && isNamedThing(phrase) ? 'organization' : kind

const UNTOLD = {
  kind: 'unknown',
  named: false,
  role: null,
  affiliation: null,
  country: null,
  mention: null,
  via: [],
} as const

/**
 * The words of this place first, then what the article says elsewhere of the same bearer. A phrase that stands for
 * itself ("officials") takes nothing over, a surname that looks like another name gives nothing of its own.
 */
function merged(own: Profile, { profile, fullest, called, isCompany }: Entity, phrase: Phrase): Profile {
  const isOther = phrase.known !== null && fullest.known?.name !== phrase.known.name
  if (isOther) return profile
  if (!phrase.name && phrase.head !== null && own.kind === 'group' && !isDescription(phrase) && !fullest.name)
    return own
  const unclear = isCompany ? 'organization' : called !== 0 ? 'person' : 'unknown'
  const kind = profile.kind === 'unknown' ? unclear : profile.kind
  return {
    ...own,
    name: phrase.known ? own.name : profile.name,
    kind: phrase.known ? own.kind : kind,
    named: own.named || profile.named,
    role: own.role ?? profile.role,
    affiliation: own.affiliation ?? profile.affiliation,
    country: own.country ?? profile.country,
  }
}

/** A pronoun, title, acronym or short form: a phrase with fewer words of the name than the fullest mention has. */
function isShort(tokens: readonly Token[], phrase: Phrase, { fullest, fullness }: Entity): boolean {
  if (phrase.from < fullest.to && fullest.from < phrase.to) return false
  if (!phrase.name) return fullest.name !== null || fullnessOf(tokens, phrase) < fullness || phrase.head === null
  if (
    !fullest.name ||
    phrase.known?.kind === 'government' ||
    (phrase.known !== null && !isAcronym(tokens[phrase.core.to - 1]))
  )
    return false
  return nameWords(tokens, phrase.name).length < nameWords(tokens, fullest.name).length
}

/** Tokens of a mention that is shown whole; a longer one ends with its apposition or core. */
const MENTION_AT_MOST = 24

/** The phrase without a comma at its end. */
function mentionSpan(tokens: readonly Token[], { from, to, core, apposition }: Phrase): Span {
  const end = to - from > MENTION_AT_MOST ? (apposition?.to ?? core.to) : to
  const last = end - 1 > from && tokens[end - 1]!.text === ',' ? end - 1 : end
  return spanOf(tokens, { from, to: last })
}
