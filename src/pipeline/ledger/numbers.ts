/** Numbers: the series of values that the claims of a proposition give, and what each amends. */
import type { Amends, NumberEntry, SourceRef, Withdrawn } from '../../ledger-model.ts'
import { countedStates } from './counted-state.ts'
import type { HeldClaim } from './held-claim.ts'
import type { Utterance } from './positions.ts'
import { sameBody } from './source-ref.ts'
import { earlierOf, type History, sourceThen, withEarlier } from './withdrawn.ts'

type Unamended = Omit<NumberEntry, 'amends'>

/**
 * In order of saying. Utterances come in that order; a value stands once a claim and source. What an article gave before its
 * publisher changed it stands in front of what it gives now.
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
  return held.claim.quantities.map(({ low, best, high, bound, unit, of, exact }, index) => ({
    ...{ said: held.said, low, best, high, bound, unit, of, state: states[index] ?? null },
    ...{ exact, source, claim: held.claim.id, withdrawn },
  }))
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

/** What is counted: the unit, and the last word of what stands after the number, in the singular. */
export function measure({ unit, of }: Pick<NumberEntry, 'unit' | 'of'>): string {
  const [phrase = ''] = (of ?? '').toLowerCase().split(/\s+(?:of|in|from|at|with)\s+/)
  const head = phrase.split(/\s+/).at(-1) ?? ''
  return `${unit ?? ''}|${head.replace(/(?:ies|s)$/, '')}`
}

/** A state that one of two texts does not tell keeps them not apart. */
const sameMeasure = (a: Unamended, b: Unamended): boolean =>
  measure(a) === measure(b) && (a.state === null || b.state === null || a.state === b.state)

const isSame = (a: Unamended, b: Unamended): boolean => measure(a) === measure(b) && valueKey(a) === valueKey(b)

const valueKey = ({ low, best, high }: Unamended): string => `${low}|${best}|${high}`
