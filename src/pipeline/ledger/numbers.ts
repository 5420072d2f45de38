/** Numbers: the series of values that the claims of a proposition give, and what each amends. */
import type { Amends, NumberEntry, SourceRef, Withdrawn } from '../../ledger-model.ts'
import { isDisclaimed } from '../disclaimed.ts'
import { countedStates } from './counted-state.ts'
import type { HeldClaim } from './held-claim.ts'
import { sameMeasure } from './measure.ts'
import type { Utterance } from './positions.ts'
import { sameBody } from './source-ref.ts'
import { earlierOf, type History, sourceThen, withEarlier } from './withdrawn.ts'

type Unamended = Omit<NumberEntry, 'amends'>

/**
 * In order of saying. Utterances come in that order; a value stands once a claim and source. What an article gave before its
 * publisher changed it stands in front of what it gives now. What a claim takes back ("eleven, not 15") is no value of it.
 */
export function numbersOf(utterances: readonly Utterance[], history: History): NumberEntry[] {
  const entries = utterances.flatMap(({ source, held }) => {
    const earlier = earlierOf(history, held).flatMap((one) =>
      entriesOf(one.held, sourceThen(one, source), one.withdrawn),
    )
    return withEarlier(entriesOf(held, source, null), earlier, { isSame, isComparable: sameMeasure })
  })
  const said = entries.map(({ entry }) => entry)
  return entries.map(({ entry, replaces }, index) => ({
    ...entry,
    amends: replaces ?? amended(entry, said.slice(0, index)),
  }))
}

function entriesOf(held: HeldClaim, source: SourceRef, withdrawn: Withdrawn | null): Unamended[] {
  const states = countedStates(held)
  const entries = held.claim.quantities.map(({ low, best, high, bound, unit, of, exact }, index) => ({
    ...{ said: held.said, low, best, high, bound, unit, of, state: states[index] ?? null },
    ...{ exact, source, claim: held.claim.id, withdrawn },
  }))
  // what a note of correction takes back is what was withdrawn
  if (withdrawn) return entries
  return entries.filter((_, index) => !isDisclaimed(held.reading.read.text, held.claim.quantities[index]!))
}

/** The latest earlier value of the same measure that stands: the same source's, which it replaces, else another's, from which it differs. */
function amended(entry: Unamended, earlier: readonly Unamended[]): Amends | null {
  const comparable = earlier.filter(
    (other) => other.withdrawn === null && other.claim !== entry.claim && sameMeasure(other, entry),
  )
  const own = comparable.findLast(({ source }) => sameBody(source, entry.source))
  const other = own ?? comparable.at(-1)
  if (!other || valueKey(other) === valueKey(entry)) return null
  return { claim: other.claim, value: other.exact, source: other.source, how: own ? 'replaces' : 'differs' }
}

const isSame = (a: Unamended, b: Unamended): boolean => sameMeasure(a, b) && valueKey(a) === valueKey(b)

const valueKey = ({ low, best, high }: Unamended): string => `${low}|${best}|${high}`
