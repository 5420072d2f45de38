/** Interest: whether a source speaks about itself; a party's statement about itself is no confirmation. */
import type { SourceRef } from '../../ledger-model.ts'
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import type { HeldClaim } from './held-claim.ts'

/** Words that a quoted content has for its own speaker. */
const SELF = /\b(?:we|our|ours|us|i|my)\b/i
/** Words that an indirect content opens with when it speaks of its own source. */
const OPENS_WITH_SELF = /^(?:that )?(?:it|its|he|his|she|her|they|their)\b/i
/** Characters in which the subject of a content stands. */
const SUBJECT = 40

const namesOfState = new Map(
  COUNTRIES.map(([code, name, demonyms, capitals, aliases = []]) => [
    code,
    [name.replace(/^the /, ''), ...demonyms, ...capitals, ...aliases],
  ]),
)

/** Whether a claim is about its own source: itself, its body or its state is what the content begins with. */
export function isInterested(source: SourceRef, { claim }: HeldClaim): boolean {
  const subject = claim.content
    .map(({ exact }) => exact)
    .join(' ')
    .slice(0, SUBJECT)
  const self = claim.quotation === 'direct' ? SELF : OPENS_WITH_SELF
  return self.test(subject) || bodies(source).some((name) => holds(subject, name))
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
