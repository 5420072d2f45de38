/** Sources across articles: named ones are one by name and kind; unnamed ones never leave their article. */
import type { SourceRef } from '../../ledger-model.ts'
import type { Source } from '../../model.ts'
import { idOfKey } from '../claim-key.ts'
import type { HeldClaim } from './held-claim.ts'

/** Names that a person gave to sources, by the id of the source. */
export type Renames = ReadonlyMap<string, string>

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
    ].flatMap((name) => (name ? [name.toLowerCase()] : []))
  const of = new Set(bodies(a))
  return a.id === b.id || bodies(b).some((name) => of.has(name))
}
