/** Reads an article from left to right: keeps who is in mind, and tells the bearer of each source phrase as it comes. */
import { firstEndingAfter } from '../../text/span.ts'
import type { Attribution, Draft, Token } from '../draft.ts'
import { bodyMeant } from './body.ts'
import { hasBehind, isOwnedByCompany } from './company.ts'
import { described, isDescription } from './description.ts'
import { type Entity, entityOf } from './entity.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { isFirstName } from './name.ts'
import { bearerOf, type Names, namesOf } from './names.ts'
import { isNamedThing, type Phrase, phraseOf } from './phrase.ts'
import type { Place } from './place.ts'
import { antecedent, isPronoun, RELATIVE_PRONOUNS, SPEAKER_PRONOUNS } from './pronoun.ts'
import { protagonist } from './protagonist.ts'
import { bump, type Mind, WEIGHTS } from './salience.ts'
import { titleCaseOf } from './sentence-start.ts'

export type Given = Pick<Draft, 'article' | 'sentences' | 'tokens' | 'quotations' | 'attributions'>

/** Who the places of an article mean. */
export interface Bearers {
  /** Null for a phrase that stands for itself alone. */
  readonly of: (place: Place) => Entity | null
  /** Whom an acronym or a name of ours means. */
  readonly called: (name: string) => Entity | null
  /** The bearer of the possessor: Okafor in "Okafor's lawyer" and "her lawyer". */
  readonly ownerOf: (place: Place) => Entity | null
  /** The named body that a bare one means: the company in "a spokesman for the company", the ministry in "a ministry official". */
  readonly bodyOf: (place: Place) => Entity | null
  /** The phrase asks for a bearer (a pronoun, a bare title), and the article gives none. */
  readonly isOpen: (place: Place) => boolean
}

interface State {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: Names
  readonly mind: Mind
  /** Bearers of unnamed phrases by the token they start at, so that a source and its mention are one. */
  readonly unnamed: Map<number, Entity>
  /** Bearers of bare plurals ("officials") by their words. */
  readonly groups: Map<string, Entity>
  readonly attributions: readonly Attribution[]
  readonly owners: Map<Phrase, Entity>
  readonly bodies: Map<Phrase, Entity>
  /** The mention read last. */
  readonly last: { entity: Entity | null; to: number }
  /** The person or group mentioned last, and the sentence. */
  readonly lastPerson: { entity: Entity | null; sentence: number }
  readonly speaker: { last: Entity | null }
  /** Speakers found so far. */
  readonly spoken: Map<Attribution, Entity>
}

type Wanted = Place & { readonly phrase: Phrase }

/** Reads the article once and tells the bearers of the places, which may come in any order. */
export function bearersOf(given: Given, places: readonly Place[]): Bearers {
  const { article, tokens, sentences, attributions } = given
  const wanted = places.filter((place): place is Wanted => place.phrase !== null && place.profile === null)
  const mentions = mentionsIn(tokens, sentences)
  const inTitles = titleCaseOf(tokens, sentences)
  const isName = (phrase: Phrase) => !inTitles.has(tokens[phrase.from]!.sentence) || isPlainName(tokens, phrase)
  const phrases = [...mentions, ...wanted].map(({ phrase }) => phrase).filter(isName)
  const names = namesOf(
    article.text,
    tokens,
    phrases.sort((a, b) => a.from - b.from),
    firstEndingAfter(tokens, article.headline?.end ?? 0),
  )
  const state: State = {
    text: article.text,
    tokens,
    names,
    mind: { recent: [] },
    unnamed: new Map(),
    groups: new Map(),
    attributions,
    speaker: { last: null },
    spoken: new Map(),
    owners: new Map(),
    bodies: new Map(),
    last: { entity: null, to: 0 },
    lastPerson: { entity: null, sentence: -1 },
  }
  const found = read(state, eventsOf(tokens, mentions, wanted), lightSpans(given))
  speakers(given, wanted, found, attributions)
  const of = ({ phrase }: Place) => (phrase && found.get(phrase)) ?? null
  const ownerOf = ({ phrase }: Place) => (phrase && state.owners.get(phrase)) ?? null
  const bodyOf = ({ phrase }: Place) => (phrase && state.bodies.get(phrase)) ?? null
  const called = (name: string) => names.byAcronym.get(name) ?? names.byName.get(name.toLowerCase()) ?? null
  return { of, called, ownerOf, bodyOf, isOpen: (place) => isOpen(tokens, place, of(place)) }
}

/** In a headline, where verbs have a capital too, only what is known and a first name with one word more is a name. */
const isPlainName = (tokens: readonly Token[], { known, name, nameIs }: Phrase): boolean =>
  known !== null ||
  name === null ||
  name.to - name.from === 1 ||
  (nameIs === 'person' && name.to - name.from === 2 && isFirstName(tokens[name.from]!))

/** "I" and "we" inside a quotation are its speaker. */
function speakers(
  given: Given,
  wanted: readonly Wanted[],
  found: Map<Phrase, Entity | null>,
  attributions: readonly Attribution[],
) {
  const bearerAt = new Map<Attribution, Entity>()
  for (const { phrase, attribution } of wanted) {
    const entity = found.get(phrase)
    if (entity && !bearerAt.has(attribution)) bearerAt.set(attribution, entity)
  }
  for (const { phrase, attribution } of wanted) {
    if (!SPEAKER_PRONOUNS.has(given.tokens[phrase.from]!.lower) || attribution.within === null) continue
    const around = attributions[attribution.within]
    found.set(phrase, (around && bearerAt.get(around)) ?? null)
  }
}

function isOpen(tokens: readonly Token[], { phrase, profile }: Place, entity: Entity | null): boolean {
  if (!phrase || profile) return false
  const token = tokens[phrase.from]!
  const isSpeaker = SPEAKER_PRONOUNS.has(token.lower) && token.quotation >= 0
  if (phrase.to - phrase.from === 1 && (isPronoun(token) || isSpeaker)) return entity === null
  const title = isDescription(phrase) && phrase.head!.sort === 'role' && !phrase.plural
  return title && phrase.owner === null && phrase.tail === null && entity?.fullest === phrase
}

type Event = { readonly at: number } & (
  | { readonly wanted: Wanted }
  | { readonly mention: Mention }
  | { readonly pronoun: Token }
)

/** Sources, mentions and other pronouns in order; at one token the source first. */
function eventsOf(tokens: readonly Token[], mentions: readonly Mention[], wanted: readonly Wanted[]): Event[] {
  const sources = new Set(wanted.map(({ phrase }) => phrase.from))
  const events: Event[] = wanted.map((item) => ({ at: item.phrase.from, wanted: item }))
  for (const mention of mentions) events.push({ at: mention.phrase.from, mention })
  for (const [at, token] of tokens.entries())
    if (isPronoun(token) && token.quotation < 0 && !sources.has(at)) events.push({ at, pronoun: token })
  return events.sort((a, b) => a.at - b.at)
}

function read(
  state: State,
  events: readonly Event[],
  isLight: (offset: number) => boolean,
): Map<Phrase, Entity | null> {
  const found = new Map<Phrase, Entity | null>()
  for (const event of events) {
    const token = state.tokens[event.at]!
    if ('wanted' in event) {
      const entity = sourceBearer(state, event.wanted, speakerAround(state, event.wanted))
      found.set(event.wanted.phrase, entity)
      const owner = ownerBearer(state, event.wanted.phrase)
      if (owner) state.owners.set(event.wanted.phrase, owner)
      const body = bodyMeant(state.mind, state.tokens, event.wanted.phrase)
      if (body) state.bodies.set(event.wanted.phrase, body)
      if (!entity) continue
      entity.speaks = true
      state.speaker.last = entity
      state.spoken.set(event.wanted.attribution, entity)
      bump(state.mind, entity, token.sentence, WEIGHTS.speaks)
    } else if ('mention' in event) {
      const { phrase } = event.mention
      const weight = isLight(token.start) ? WEIGHTS.quoted : weightOf(event.mention)
      const entity = bearer(state, phrase, NONE)
      noteCompany(state, phrase, entity)
      state.last.entity = entity
      state.last.to = phrase.to
      if (!entity) continue
      bump(state.mind, entity, token.sentence, weight)
      if (entity.profile.kind !== 'person' && entity.profile.kind !== 'group') continue
      state.lastPerson.entity = entity
      state.lastPerson.sentence = token.sentence
    } else {
      const entity = antecedent(state.mind, token, NONE)
      if (entity) bump(state.mind, entity, token.sentence, WEIGHTS.pronoun)
    }
  }
  return found
}

function noteCompany({ tokens, names }: State, phrase: Phrase, entity: Entity | null): void {
  if (entity && hasBehind(tokens, phrase)) entity.isCompany = true
  if (!isOwnedByCompany(tokens, phrase)) return
  const owner = bearerOf(tokens, names, phraseOf(tokens, phrase.owner!.from, phrase.owner!.to))
  if (owner) owner.isCompany = true
}

function weightOf({ quotation, subject, leads, inner }: Mention): number {
  if (quotation >= 0 || inner) return WEIGHTS.quoted
  return subject ? WEIGHTS.subject : leads ? WEIGHTS.leads : WEIGHTS.mention
}

const NONE: ReadonlySet<Entity> = new Set()

/** The speaker of the claim around this one, if known by now: "he" in her words about him is not herself. */
function speakerAround({ attributions, spoken }: State, { attribution }: Wanted): ReadonlySet<Entity> {
  const around = attribution.within === null ? undefined : attributions[attribution.within]
  const speaker = around && spoken.get(around)
  return speaker ? new Set([speaker]) : NONE
}

function sourceBearer(state: State, { phrase, attribution }: Wanted, except: ReadonlySet<Entity>): Entity | null {
  const token = state.tokens[phrase.from]!
  if (phrase.to - phrase.from === 1 && phrase.name === null) {
    const speaker = { last: state.speaker.last, isQuoted: isQuoted(state.tokens, attribution) }
    if (isPronoun(token)) return antecedent(state.mind, token, except, speaker)
    if (RELATIVE_PRONOUNS.has(token.lower)) return beforeRelative(state, phrase.from)
  }
  return bearer(state, phrase, except)
}

/** The content begins inside quotation marks. */
function isQuoted(tokens: readonly Token[], { content }: Attribution): boolean {
  const first = content[0] && tokens[firstEndingAfter(tokens, content[0].start)]
  return first !== undefined && first.quotation >= 0
}

function ownerBearer({ mind, tokens, names }: State, { owner }: Phrase): Entity | null {
  if (!owner) return null
  const token = tokens[owner.from]!
  return isPronoun(token)
    ? antecedent(mind, token, NONE)
    : bearerOf(tokens, names, phraseOf(tokens, owner.from, owner.to))
}

/** The bearer mentioned right before "who" or "which", with no more than a comma between; of "who" the last one of its sentence. */
function beforeRelative({ last, lastPerson, tokens }: State, at: number): Entity | null {
  const { lower, sentence } = tokens[at]!
  const to = tokens[at - 1]?.text === ',' ? at - 1 : at
  const right = last.to === to ? last.entity : null
  if (lower !== 'who') return right?.profile.kind === 'person' && lower === 'which' ? null : right
  if (right && !isNamedThing(right.fullest)) return right
  return lastPerson.sentence === sentence ? lastPerson.entity : null
}

/** The bearer of a phrase with a name or noun: known by name, described, or new. */
function bearer(state: State, phrase: Phrase, except: ReadonlySet<Entity>): Entity | null {
  const { text, tokens, names, mind, unnamed, groups } = state
  const named = bearerOf(tokens, names, phrase)
  if (named || phrase.name) return named
  const seen = unnamed.get(phrase.from)
  if (seen) return seen
  const sentence = tokens[phrase.from]!.sentence
  const told = isDescription(phrase) ? described(mind, tokens, phrase, sentence, except) : null
  const earlier = told ?? protagonist(mind, tokens, phrase, sentence, except)
  if (!earlier && (!phrase.head || isPredicate(phrase))) return null
  const key = phrase.plural
    ? text.slice(tokens[phrase.core.from]!.start, tokens[phrase.core.to - 1]!.end).toLowerCase()
    : ''
  const entity = earlier ?? groups.get(key) ?? entityOf(text, tokens, phrase)
  if (key !== '') groups.set(key, entity)
  unnamed.set(phrase.from, entity)
  return entity
}

/** "As minority leader": one person's role without a determiner names nobody. */
const isPredicate = ({ head, determiner, owner, plural }: Phrase): boolean =>
  head?.sort === 'role' && !plural && determiner === 'none' && owner === null

/** Tells whether an offset lies in a content whose source stands behind it: "Berg would lose, he said" is not Berg. */
function lightSpans({ attributions }: Given): (offset: number) => boolean {
  const spans = attributions
    .filter(({ sources }) => sources.length > 0)
    .flatMap(({ content, sources }) => content.filter(({ end }) => end <= sources[0]!.start))
    .sort((a, b) => a.start - b.start)
  let next = 0
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++
    return next < spans.length && spans[next]!.start <= offset
  }
}
