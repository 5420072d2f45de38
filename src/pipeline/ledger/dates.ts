/** Dates: the series of dates that the claims of a proposition give for what they tell, and what each amends. */
import type { Amends, DateEntry, SourceRef } from '../../ledger-model.ts'
import type { Time } from '../../model.ts'
import type { Utterance } from './positions.ts'
import { sameBody } from './source-ref.ts'

type Unamended = Omit<DateEntry, 'amends'> & { readonly leading: boolean }

/** In order of saying. The first date of a claim is the one that it gives for its main statement; only such dates amend each other. */
export function datesOf(utterances: readonly Utterance[]): DateEntry[] {
  const entries = utterances.flatMap(({ source, held }) =>
    held.claim.times.map((time, index) => entryOf(time, source, held.said, held.claim.id, index === 0)),
  )
  return entries.map(({ leading, ...entry }, index) => ({
    ...entry,
    amends: leading ? amended(entry, entries.slice(0, index)) : null,
  }))
}

function entryOf(time: Time, source: SourceRef, said: string, claim: string, leading: boolean): Unamended {
  const { edtf, relation, exact } = time
  return { said, edtf, relation, exact, source, claim, leading }
}

function amended(entry: Omit<DateEntry, 'amends'>, earlier: readonly Unamended[]): Amends | null {
  const comparable = earlier.filter(
    ({ leading, claim, relation }) => leading && claim !== entry.claim && relation === entry.relation,
  )
  const own = comparable.findLast(({ source }) => sameBody(source, entry.source))
  const other = own ?? comparable.at(-1)
  if (!other || other.edtf === entry.edtf) return null
  return { claim: other.claim, value: other.exact, source: other.source, how: own ? 'replaces' : 'differs' }
}
