/** Dates: the series of dates that the claims of a proposition give for what they tell, and what each amends. */
import type { Amends, DateEntry, SourceRef, Withdrawn } from '../../ledger-model.ts'
import type { HeldClaim } from './held-claim.ts'
import type { Utterance } from './positions.ts'
import { sameBody } from './source-ref.ts'
import { earlierOf, type History, sourceThen, withEarlier } from './withdrawn.ts'

type Unamended = Omit<DateEntry, 'amends'> & { readonly leading: boolean }

/**
 * In order of saying. The first date of a claim is the one that it gives for its main statement; only such dates amend each other.
 * What an article gave before its publisher changed it stands in front of what it gives now.
 */
export function datesOf(utterances: readonly Utterance[], history: History): DateEntry[] {
  const entries = utterances.flatMap(({ source, held }) => {
    const earlier = earlierOf(history, held).flatMap((one) =>
      entriesOf(one.held, sourceThen(one, source), one.withdrawn),
    )
    return withEarlier(entriesOf(held, source, null), earlier, { isSame, isComparable })
  })
  const said = entries.map(({ entry }) => entry)
  return entries.map(({ entry: { leading, ...entry }, replaces }, index) => ({
    ...entry,
    amends: replaces ?? (leading ? amended(entry, said.slice(0, index)) : null),
  }))
}

const entriesOf = ({ claim, said }: HeldClaim, source: SourceRef, withdrawn: Withdrawn | null): Unamended[] =>
  claim.times.map(({ edtf, relation, exact }, index) => ({
    ...{ said, edtf, relation, exact, source, claim: claim.id, withdrawn },
    leading: index === 0,
  }))

function amended(entry: Omit<DateEntry, 'amends'>, earlier: readonly Unamended[]): Amends | null {
  const comparable = earlier.filter(
    ({ leading, claim, relation, withdrawn }) =>
      leading && withdrawn === null && claim !== entry.claim && relation === entry.relation,
  )
  const own = comparable.findLast(({ source }) => sameBody(source, entry.source))
  const other = own ?? comparable.at(-1)
  if (!other || other.edtf === entry.edtf) return null
  return { claim: other.claim, value: other.exact, source: other.source, how: own ? 'replaces' : 'differs' }
}

const isSame = (a: Unamended, b: Unamended): boolean => a.edtf === b.edtf && a.relation === b.relation

/** The main date of a claim is edited into its main date. */
const isComparable = (a: Unamended, b: Unamended): boolean => a.leading === b.leading && a.relation === b.relation
