/** A source across articles, in words. */
import type { SourceRef } from '../../../ledger-model.ts'

/** Its name; an unnamed one stands in brackets, with whom it speaks for. Where the text names none, that is said. */
export function sourceName({ id, name, named, kind, affiliation }: SourceRef): string {
  if (named) return name
  if (kind === 'unknown' && !id.endsWith(`#${name.toLowerCase()}`)) return `[${name}]` // it goes by its claim, not by a name
  const body = affiliation && !name.includes(affiliation.name) ? ` of ${affiliation.name}` : ''
  return `[unnamed: ${name}${body}]`
}
