/** Sources across articles: named ones are one by name and kind; unnamed ones never leave their article. */
import type { Decision, Reliability, SourceRef } from '../../ledger-model.ts'
import type { Source } from '../../model.ts'
import { idOfKey } from '../claim-key.ts'
import type { HeldClaim } from './held-claim.ts'

/** Names that a person gave to sources, by the id that they have without. */
export type Renames = ReadonlyMap<string, string>

/** `decisions`: those that hold, in order of time. A source that got another name goes by it from then on, and may get a next one. */
export function renamesOf(decisions: readonly Decision[]): Renames {
  const names = new Map<string, string>()
  for (const { change } of decisions) {
    if (change.kind !== 'rename') continue
    for (const [id, name] of names) if (isNow(change.source, name)) names.set(id, change.name)
    names.set(change.source, change.name)
  }
  return names
}

const isNow = (id: string, name: string): boolean => isNamed(id) && id.slice(id.indexOf(':') + 1) === name.toLowerCase()

/** The id of somebody unnamed begins with an article. A name may hold any character. */
const isNamed = (id: string): boolean => /^(?:person|government|body):/.test(id)

/** Grades that a person gave to sources, by the id that they have now. */
export function gradesOf(decisions: readonly Decision[]): ReadonlyMap<string, Reliability> {
  const grades = new Map<string, Reliability>()
  for (const { change } of decisions) {
    if (change.kind === 'reliability') grades.set(change.source, change.grade)
    const grade = change.kind === 'rename' ? grades.get(change.source) : undefined
    if (change.kind === 'rename' && grade)
      for (const kind of groupsOf(change.source)) grades.set(`${kind}:${change.name.toLowerCase()}`, grade)
  }
  return grades
}

/** Which sort of id it gets; of somebody unnamed it is not told. */
const groupsOf = (id: string): readonly string[] =>
  isNamed(id) ? [id.slice(0, id.indexOf(':'))] : ['person', 'government', 'body']

const NOBODY = { kind: 'unknown', named: false, role: null, affiliation: null, country: null } as const

/** The sources of a claim; a claim that names none has one of its own, unnamed. */
export function sourceRefs(held: HeldClaim, renames: Renames): SourceRef[] {
  if (held.claim.sources.length > 0) return held.claim.sources.map((source) => sourceRef(held, source, renames))
  return [{ ...NOBODY, id: `${held.reading.article}#${idOfKey(held.claim.id)}`, name: 'source not named' }]
}

export function sourceRef({ reading }: HeldClaim, source: Source, renames: Renames): SourceRef {
  const { name, kind, named, role, affiliation, country } = source
  const id = named ? namedId(kind, name) : `${reading.article}#${name.toLowerCase()}`
  const renamed = renames.get(id)
  if (!renamed) return { id, name, kind, named, role, affiliation, country }
  return { id: namedId(kind, renamed), name: renamed, kind, named: true, role, affiliation, country }
}

/** Bodies are one whatever kind an article made of them; persons and governments are told apart. */
function namedId(kind: Source['kind'], name: string): string {
  const group = kind === 'person' || kind === 'government' ? kind : 'body'
  return `${group}:${name.toLowerCase()}`
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
const bodyKey = (name: string): string => name.toLowerCase().replace(/^ministry of (?:the )?(.+)$/, '$1 ministry')
