/** Whom else to look at: a person, their body and their government are kept apart, and linked. */
import type { SourceRef } from '../ledger-model.ts'
import type { SeeAlso } from '../ledger-views.ts'
import { companyOf } from '../pipeline/ledger/name-key.ts'

/** In order of how near they are, then of their ids. Unnamed ones of another article may be anybody: they are linked by their body alone. */
export function seeAlso(source: SourceRef, others: readonly SourceRef[]): readonly SeeAlso[] {
  const found = others.flatMap((other): SeeAlso[] => {
    const how = other.id === source.id ? null : linkBetween(source, other)
    return how ? [{ source: other, how }] : []
  })
  return found.sort((a, b) => HOW.indexOf(a.how) - HOW.indexOf(b.how) || (a.source.id < b.source.id ? -1 : 1))
}

const HOW: readonly SeeAlso['how'][] = ['itsBody', 'speaksForIt', 'sameBody', 'itsGovernment', 'ofThatState']

function linkBetween(source: SourceRef, other: SourceRef): SeeAlso['how'] | null {
  const [body, otherBody] = [bodyOf(source), bodyOf(other)]
  if (body !== null && isBody(other, body)) return 'itsBody'
  if (otherBody !== null && isBody(source, otherBody)) return 'speaksForIt'
  if (body !== null && body === otherBody) return 'sameBody'
  if (other.kind === 'government' && isOf(source, other)) return 'itsGovernment'
  return source.kind === 'government' && isOf(other, source) ? 'ofThatState' : null
}

const bodyOf = ({ affiliation }: SourceRef): string | null => (affiliation ? companyOf(affiliation.name).stem : null)

const isBody = ({ name, named, kind }: SourceRef, body: string): boolean =>
  named && kind !== 'person' && kind !== 'group' && companyOf(name).stem === body

/** A body of the state, or who speaks for one; papers and persons without an office are of no government. */
function isOf({ kind, country, affiliation }: SourceRef, government: SourceRef): boolean {
  if (government.country === null || kind === 'publisher') return false
  const own = kind === 'organization' || affiliation !== null ? (country ?? affiliation?.country ?? null) : null
  return own === government.country
}
