/** What a number measures, and whether two numbers measure the same, so that the one can amend the other. */
import type { NumberEntry } from '../../ledger-model.ts'

export type Measured = Pick<NumberEntry, 'unit' | 'of' | 'state' | 'exact'>

/** What is counted: the last word of what stands after the number, in the singular; empty where the text does not say it. */
export function thingOf({ of }: Pick<NumberEntry, 'of'>): string {
  const [phrase = ''] = (of ?? '').toLowerCase().split(/\s+(?:of|in|from|at|with)\s+/)
  const head = phrase.split(/\s+/).at(-1) ?? ''
  return head.replace(/ies$/, 'y').replace(/s$/, '')
}

/** States that only people are in: twelve miners dead and twelve people dead are counts of one kind. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  ...['killed', 'wounded', 'casualty', 'missing', 'captured', 'detained', 'displaced', 'rescued', 'infected'],
])

/** "12 more people", "an additional 12": what comes on top of a number that was told before is no number in its place. */
export const isOnTop = ({ exact, of }: Pick<Measured, 'exact' | 'of'>): boolean =>
  /\b(?:additional|another|extra|further|more)\b(?!\s+than\b)/i.test(`${exact} ${of ?? ''}`)

/** What one of two texts does not tell, a state or what is counted, keeps them not apart. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  if (a.unit !== b.unit || isOnTop(a) !== isOnTop(b) || (a.state !== null && b.state !== null && a.state !== b.state))
    return false
  const [one, other] = [thingOf(a), thingOf(b)]
  if (one === other || one === '' || other === '') return one === other || a.state === b.state
  return a.state === b.state && a.state !== null && OF_PEOPLE.has(a.state)
}
