/** Sources across articles: named ones are one by name and kind; unnamed ones never leave their article. */
import type { Decision, Reading, Reliability, SourceRef } from '../../ledger-model.ts'
import { PUBLISHER_NOUNS } from '../../lexicon/en/publishers.ts'
import type { Source } from '../../model.ts'
import { idOfKey } from '../claim-key.ts'
import type { HeldClaim } from './held-claim.ts'
import { companyOf, idOf, plainId, twoForms } from './name-key.ts'

/** Names that a person gave to sources, by the id that they have without. */
export type Renames = ReadonlyMap<string, string>

/** `decisions`: those that hold, in order of time. A source that got another name goes by it from then on, and may get a next one. */
export function renamesOf(decisions: readonly Decision[]): Renames {
  const names = new Map<string, string>()
  for (const { change } of decisions) {
    if (change.kind !== 'rename') continue
    const source = idNow(change.source)
    for (const [id, name] of names) if (isNow(source, name)) names.set(id, change.name)
    names.set(source, change.name)
  }
  return names
}

const isNow = (id: string, name: string): boolean => isNamed(id) && id === idOf(kindOf(id), name, NONE)

/** The id of somebody unnamed begins with an article. A name may hold any character. */
const isNamed = (id: string): boolean => /^(?:person|government|body):/.test(id)

/** No two companies of one name. */
const NONE: ReadonlySet<string> = new Set()

const kindOf = (id: string): Source['kind'] =>
  id.startsWith('person:') ? 'person' : id.startsWith('government:') ? 'government' : 'organization'

/** The id as it is written now, where a decision of before has points and hyphens in it. */
const idNow = (id: string): string => (isNamed(id) ? plainId(kindOf(id), id.slice(id.indexOf(':') + 1)) : id)

/** Grades that a person gave to sources, by the id that they have now. */
export function gradesOf(decisions: readonly Decision[]): ReadonlyMap<string, Reliability> {
  const grades = new Map<string, Reliability>()
  for (const { change } of decisions) {
    if (change.kind === 'reliability') grades.set(idNow(change.source), change.grade)
    const grade = change.kind === 'rename' ? grades.get(idNow(change.source)) : undefined
    if (change.kind === 'rename' && grade)
      for (const kind of kindsOf(change.source)) grades.set(idOf(kind, change.name, NONE), grade)
  }
  return grades
}

/** Which sort of id it gets; of somebody unnamed it is not told. */
const kindsOf = (id: string): readonly Source['kind'][] =>
  isNamed(id) ? [kindOf(id)] : ['person', 'government', 'organization']

const NOBODY = { kind: 'unknown', named: false, role: null, affiliation: null, country: null } as const

/** The sources of a claim; a claim that names none has one of its own, unnamed. */
export function sourceRefs(held: HeldClaim, renames: Renames): SourceRef[] {
  if (held.claim.sources.length > 0) return held.claim.sources.map((source) => sourceRef(held, source, renames))
  return [{ ...NOBODY, id: `${held.reading.article}#${idOfKey(held.claim.id)}`, name: 'source not named' }]
}

export function sourceRef({ reading }: HeldClaim, source: Source, renames: Renames): SourceRef {
  const { kind, named, role, affiliation, country } = source
  const name = ownName(source, reading) ?? source.name
  const id = named ? idOf(kind, name, apartIn(reading)) : `${reading.article}#${name.toLowerCase()}`
  // a company may have been renamed when its legal form still stood in its id
  const renamed = renames.get(id) ?? (named ? renames.get(plainId(kind, name)) : undefined)
  if (!renamed) return { id, name, kind, named, role, affiliation, country }
  return { id: idOf(kind, renamed, NONE), name: renamed, kind, named: true, role, affiliation, country }
}

/** "The Herald" in an article of the Valley Herald is the paper itself. */
function ownName({ name, kind, named }: Source, { read: { publisher } }: Reading): string | null {
  const isShort = named && (kind === 'publisher' || kind === 'unknown') && NOUNS.has(name.toLowerCase())
  const full = publisher?.replace(/^the\s+/i, '') ?? ''
  return isShort && full.toLowerCase().endsWith(` ${name.toLowerCase()}`) ? full : null
}

const NOUNS: ReadonlySet<string> = new Set(PUBLISHER_NOUNS.map((noun) => noun.toLowerCase()))

const apart = new WeakMap<Reading['claims'], ReadonlySet<string>>()

/** Companies of one name that an article tells apart by their legal forms. */
function apartIn({ claims }: Reading): ReadonlySet<string> {
  const kept = apart.get(claims)
  if (kept) return kept
  const found = twoForms(claims.flatMap(({ sources }) => sources.map(({ name }) => name)))
  apart.set(claims, found)
  return found
}

/** Whether two sources speak for one body: the same, or one's body is the other, or both belong to one. */
export function sameBody(a: SourceRef, b: SourceRef): boolean {
  const bodies = (source: SourceRef): string[] =>
    [
      source.kind === 'person' || source.kind === 'group' ? null : source.name,
      source.affiliation?.name ?? null,
    ].flatMap((name) => (name ? [bodyKey(name)] : []))
  const of = new Set(bodies(a))
  return a.id === b.id || bodies(b).some((name) => of.has(name))
}

/** "The Ministry of Defence" is the "Defence Ministry". */
const bodyKey = (name: string): string => companyOf(name).stem.replace(/^ministry of (?:the )?(.+)$/, '$1 ministry')
