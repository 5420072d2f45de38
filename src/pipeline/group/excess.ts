/** What one claim of a proposition says beyond the others: words and days that none of them has. */
import type { Claim } from '../../model.ts'
import { known } from './vocabulary.ts'

/** A day or a month tells as much as a common noun. */
const TIME = 0.5

/** The weight of what a claim alone says; copies of one text count once. Names tell which event it is, and are none of it. */
export function excessOf(claims: readonly Claim[]): (claim: Claim) => number {
  const byText = new Map(claims.map((claim) => [textOf(claim), saidBy(claim)]))
  const holders = new Map<string, number>()
  for (const said of byText.values()) for (const key of said.keys()) holders.set(key, (holders.get(key) ?? 0) + 1)
  return (claim) =>
    [...byText.get(textOf(claim))!].reduce((sum, [key, weight]) => sum + (holders.get(key) === 1 ? weight : 0), 0)
}

const textOf = ({ content }: Claim): string =>
  content
    .map(({ exact }) => exact)
    .join(' ')
    .toLowerCase()

/** Keys with their weights. */
function saidBy({ content, times }: Claim): ReadonlyMap<string, number> {
  const said = new Map(times.map(({ edtf }) => [edtf, TIME]))
  for (const { exact } of content)
    for (const [word] of exact.matchAll(/[\p{L}][\p{L}'’-]*/gu)) {
      const found = /^\p{Lu}/u.test(word) ? null : known(word.toLowerCase())
      if (found) said.set(found.key, found.weight)
    }
  return said
}
