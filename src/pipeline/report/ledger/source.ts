/** A source across articles, in words. */
import type { SourceRef } from '../../../ledger-model.ts'

/** Its name; an unnamed one stands in brackets, with whom it speaks for. */
export function sourceName({ name, named, affiliation }: SourceRef): string {
  if (named) return name
  const body = affiliation && !name.includes(affiliation.name) ? ` of ${affiliation.name}` : ''
  return `[unnamed: ${name}${body}]`
}
