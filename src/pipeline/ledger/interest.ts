/**
 * Interest: whether a source speaks about itself. A party's statement about itself is no confirmation; what somebody saw, found or
 * measured is no statement about itself.
 */
import type { SourceRef } from '../../ledger-model.ts'
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { CONVINCED, HAS_OF, OF_NOBODY, PERCEIVES, THINKS, TOLD } from '../../lexicon/en/perceptions.ts'
import { formsOf } from '../../lexicon/inflect.ts'
import type { HeldClaim } from './held-claim.ts'
import { sameBody } from './source-ref.ts'

/** Characters in which the subject of a content stands. */
const SUBJECT = 40
/** Words among which the pronoun of a subject stands: "and on Monday we". */
const OPENING = 4
/** Words looked at between a pronoun and its verb ("had not yet"), and behind "had" for what it has. */
const GROUP = 4

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const forms = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((base) => [base, ...Object.values(formsOf(base))]))

const PERCEIVED = new Set([...forms(PERCEIVES), ...words(TOLD)])
const THOUGHT = new Set([...forms(THINKS), ...words(CONVINCED)])
const NOBODY = words(OF_NOBODY)
const DEGREES = words('too so very quite not only rather highly')
const KNOWN_BY = words(HAS_OF)
const BETWEEN = words(
  "have has had having not never also already just all both can could may might will would did do does be been is are was were am it's now still again only yet 've 'd 'm 're clearly currently",
)

interface Person {
  readonly subjects: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  /** Words of the content in which an owner counts: "nothing has left our site", but "its soldiers" at the beginning only. */
  readonly ownersWithin: number
}

const DIRECT: Person = { subjects: words('i we'), owners: words('our ours us my'), ownersWithin: SUBJECT }

/** How others tell of a source: of a person as "he" or "she", where one speaks for a body as "it" too. */
function indirect({ kind, affiliation }: SourceRef): Person {
  const isOne = kind === 'person' || kind === 'unknown'
  const isBody = kind !== 'person' || affiliation !== null
  const subjects = [
    ...(isOne ? ['he', 'she'] : []),
    ...(isBody && kind !== 'group' ? ['it'] : []),
    ...(isBody ? ['they'] : []),
  ]
  return { subjects: new Set(subjects), owners: words('its his her their'), ownersWithin: 1 }
}

const namesOfState = new Map(
  COUNTRIES.map(([code, name, demonyms, capitals, aliases = []]) => [
    code,
    [name.replace(/^the /, ''), ...demonyms, ...capitals, ...aliases],
  ]),
)

interface Spoken {
  readonly source: SourceRef
  readonly held: HeldClaim
}

/**
 * Of what was said of one proposition, what parties said about themselves. Where one of a body says it of that body, the proposition is
 * about the body, and so is what others of the same body say, however they word it: "its pumps were sound", "the pumps were sound".
 * What they saw or measured is none of it.
 */
export function interestedOf<S extends Spoken>(all: readonly S[]): readonly S[] {
  const told = all.map((one) => ({ one, self: isOfItself(one.source, one.held) }))
  const parties = told.filter(({ self }) => self).map(({ one: { source } }) => [source.id, source] as const)
  const known = [...new Map(parties).values()]
  return told
    .filter(({ one, self }) => self ?? known.some((party) => sameBody(party, one.source)))
    .map(({ one }) => one)
}

/**
 * Whether a claim is about its own source: itself, what is its own, its body or its state is what the content begins with. False where
 * that is what the source saw, found or was told; null where the content begins with something else.
 */
export function isOfItself(source: SourceRef, { claim }: HeldClaim): boolean | null {
  const text = claim.content.map(({ exact }) => exact).join(' ')
  const subject = text.slice(0, SUBJECT).replace(/^that\s/i, '')
  const own = ofItself(
    wordsOf(firstClause(text.slice(0, 3 * SUBJECT))),
    claim.quotation === 'direct' ? DIRECT : indirect(source),
  )
  return own ?? (bodies(source).some((name) => holds(subject, name)) ? true : null)
}

/** Null where the content does not begin with its speaker. */
function ofItself(content: readonly string[], person: Person): boolean | null {
  const at = content.slice(0, OPENING).findIndex((word, at) => person.subjects.has(word) && !isNobody(content, at))
  if (at < 0) return owns(content, person) ? true : null
  const verb = verbAfter(content, at)
  const word = content[verb] ?? ''
  // "we have found no fault in our pumps"
  if (PERCEIVED.has(word) || knowsBy(content, at))
    return owns(content.slice(verb), { ...person, ownersWithin: SUBJECT })
  if (!THOUGHT.has(word)) return true
  // "we think that our boats were there"
  const rest = content.slice(verb + 1)
  return ofItself(rest[0] === 'that' ? rest.slice(1) : rest, person) ?? false
}

/** "It is too early to tell", "it takes two". */
function isNobody(content: readonly string[], at: number): boolean {
  let next = at + 1
  while (
    next <= at + GROUP &&
    (BETWEEN.has(content[next] ?? '') || DEGREES.has(content[next] ?? '') || content[next] === "'s")
  )
    next++
  return content[at] === 'it' && NOBODY.has(content[next] ?? '')
}

function verbAfter(content: readonly string[], pronoun: number): number {
  let at = pronoun + 1
  while (at <= pronoun + GROUP && BETWEEN.has(content[at] ?? '')) at++
  return at
}

const knowsBy = (content: readonly string[], pronoun: number): boolean =>
  /^(?:have|has|had)$/.test(content[pronoun + 1] ?? '') &&
  content.slice(pronoun + 2, pronoun + 2 + GROUP).some((word) => KNOWN_BY.has(word))

function owns(content: readonly string[], { owners, ownersWithin }: Person): boolean {
  let seen = 0
  for (const [at, word] of content.entries()) {
    if (seen > SUBJECT || at >= ownersWithin) return false
    if (owners.has(word)) return true
    seen += word.length + 1
  }
  return false
}

/** "We have found six, and four of our crews are inside": the second clause speaks of something else. */
const firstClause = (text: string): string => text.split(/[.;?!]\s|,\s(?:and|but|while|although)\s/, 1)[0]!

/** Small, without "that" and the words that join it to what was said before. */
function wordsOf(text: string): string[] {
  const all =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+|'[a-z]+/gu) ?? []
  const first = all.findIndex((word) => !/^(?:that|and|but|so|yes|no|well)$/.test(word))
  return first < 0 ? [] : all.slice(first)
}

/** What the source may be called in its own content. */
function bodies({ name, named, kind, affiliation, country }: SourceRef): string[] {
  const own = named && kind !== 'government' ? [name] : []
  const body = affiliation && affiliation.kind !== 'government' ? [affiliation.name] : []
  // a government speaks for its state; a person or a body of that state does only as its official
  const isState = kind === 'government' || affiliation?.kind === 'government'
  return [...own, ...body, ...(isState && country ? (namesOfState.get(country) ?? []) : [])]
}

const holds = (text: string, name: string): boolean =>
  name.length > 2 && ` ${text.toLowerCase()}`.includes(` ${name.toLowerCase()}`)
