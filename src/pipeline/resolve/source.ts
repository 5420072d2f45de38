/** Makes the Source of the model from a span, its phrase and its bearer. */
import type { Source } from '../../model.ts'
import { anchor, type Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'
import type { Bearers, Given } from './discourse.ts'
import { type Entity, fullnessOf, nameWords } from './entity.ts'
import type { Phrase } from './phrase.ts'
import type { Place } from './place.ts'
import { type Profile, profileOf } from './profile.ts'
import { spanOf } from './words.ts'

/** The source of a place: what its own words tell, then what the article tells of its bearer. */
export function sourceOf({ article: { text }, tokens }: Given, place: Place, bearers: Bearers): Source {
  const { phrase, span } = place
  const at = anchor(text, span)
  if (!phrase) return { ...at, ...UNTOLD, name: at.exact }
  const entity = bearers.of(place)
  const own = place.profile ?? profileOf(text, tokens, phrase)
  const { role, name, kind, named, affiliation, country } = entity ? merged(own, entity.profile, phrase) : own
  const mention = entity && isShort(tokens, phrase, entity) ? anchor(text, mentionSpan(tokens, entity.fullest)) : null
  return {
    ...at,
    name: name || at.exact,
    kind,
    named,
    role: role && text.slice(role.start, role.end),
    affiliation,
    country,
    mention,
    via: [],
  }
}

const UNTOLD = {
  kind: 'unknown',
  named: false,
  role: null,
  affiliation: null,
  country: null,
  mention: null,
  via: [],
} as const

/** The words of this place first, then what the article says elsewhere of the same bearer. */
function merged(own: Profile, known: Profile, phrase: Phrase): Profile {
  const same = phrase.known !== null && phrase.head === null
  return {
    ...own,
    name: same ? own.name : known.name,
    kind: same ? own.kind : known.kind,
    named: own.named || known.named,
    role: own.role ?? known.role,
    affiliation: own.affiliation ?? known.affiliation,
    country: own.country ?? known.country,
  }
}

/** A pronoun, title, acronym or short form: a phrase with fewer words of the name than the fullest mention has. */
function isShort(tokens: readonly Token[], phrase: Phrase, { fullest, fullness }: Entity): boolean {
  if (phrase.from < fullest.to && fullest.from < phrase.to) return false
  if (!phrase.name) return fullest.name !== null || fullnessOf(tokens, phrase) < fullness || phrase.head === null
  if (!fullest.name || phrase.known?.kind === 'government') return false
  return nameWords(tokens, phrase.name).length < nameWords(tokens, fullest.name).length
}

/** The phrase without a comma at its end. */
function mentionSpan(tokens: readonly Token[], { from, to }: Phrase): Span {
  const last = to - 1 > from && tokens[to - 1]!.text === ',' ? to - 1 : to
  return spanOf(tokens, { from, to: last })
}
