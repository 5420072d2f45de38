/** Numbers: the series of values that the claims of a proposition give, and what each amends. */
import type { Amends, NumberEntry, SourceRef } from '../../ledger-model.ts'
import type { Quantity } from '../../model.ts'
import { countedStates } from './counted-state.ts'
import type { Utterance } from './positions.ts'
import { sameBody } from './source-ref.ts'

type Unamended = Omit<NumberEntry, 'amends'>

/** In order of saying. Utterances come in that order; a value stands once a claim and source. */
export function numbersOf(utterances: readonly Utterance[]): NumberEntry[] {
  const entries = utterances.flatMap(({ source, held }) => {
    const states = countedStates(held)
    return held.claim.quantities.map((quantity, index) => ({
      ...entryOf(quantity, source, held.said, held.claim.id),
      state: states[index] ?? null,
    }))
  })
  return entries.map((entry, index) => ({ ...entry, amends: amended(entry, entries.slice(0, index)) }))
}

function entryOf(quantity: Quantity, source: SourceRef, said: string, claim: string): Omit<Unamended, 'state'> {
  const { low, best, high, bound, unit, of, exact } = quantity
  return { said, low, best, high, bound, unit, of, exact, source, claim }
}

/** The latest earlier value of the same measure: the same source's, which it replaces, else another's, from which it differs. */
function amended(entry: Unamended, earlier: readonly Unamended[]): Amends | null {
  const comparable = earlier.filter(
    (other) => other.claim !== entry.claim && measure(other) === measure(entry) && sameState(other, entry),
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
const sameState = (a: Unamended, b: Unamended): boolean => a.state === null || b.state === null || a.state === b.state

const valueKey = ({ low, best, high }: Unamended): string => `${low}|${best}|${high}`
