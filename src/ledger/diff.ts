/** Two readings of one article, claim by claim: kept, reworded, another number or date, weaker attribution, removed, added. */
import type { StoryClaim } from '../ledger-model.ts'
import type { ClaimChange } from '../ledger-views.ts'
import type { Act, Anchor, Certainty, Quantity } from '../model.ts'
import { bySpan } from '../text/span.ts'

/** Least share of common words at which two claims are taken for one that was edited. */
const LEAST = 0.5
/** The same without numbers and dates: those are what is edited most, and in a short claim half of its words. */
const LEAST_UNVALUED = 0.6
/** Added to the share where the source is the same: of two claims alike, the same speaker's is meant. */
const SAME_SOURCE = 0.2

/** In the order of the later text; what was removed comes last. Claims with the same words are paired first. */
export function diffClaims(before: readonly StoryClaim[], after: readonly StoryClaim[]): ClaimChange[] {
  const pairs = new Map<StoryClaim, StoryClaim>() // later → earlier
  const taken = new Set<StoryClaim>()
  const join = (a: StoryClaim, b: StoryClaim): void => {
    if (taken.has(a) || pairs.has(b)) return
    taken.add(a)
    pairs.set(b, a)
  }
  const byKey = Map.groupBy(before, keyOf)
  for (const b of after) {
    const same = byKey.get(keyOf(b))?.find((a) => !taken.has(a))
    if (same) join(same, b)
  }
  for (const { a, b } of alike(
    before.filter((a) => !taken.has(a)),
    after.filter((b) => !pairs.has(b)),
  ))
    join(a, b)
  const now = after.map((b): ClaimChange => paired(pairs.get(b) ?? null, b))
  return [...now, ...before.filter((a) => !taken.has(a)).map((a): ClaimChange => paired(a, null))]
}

/** Pairs that may be one claim, the most alike first. */
function alike(before: readonly StoryClaim[], after: readonly StoryClaim[]) {
  const words = new Map([...before, ...after].map((story) => [story, [wordsOf(story), unvalued(story)] as const]))
  const pairs = before.flatMap((a) =>
    after.flatMap((b) => {
      const [all, others] = [0, 1].map((kind) => common(words.get(a)![kind]!, words.get(b)![kind]!)) as [number, number]
      const share = Math.max(all, others >= LEAST_UNVALUED ? others : 0)
      return share >= LEAST ? [{ a, b, score: share + (sameSource(a, b) ? SAME_SOURCE : 0) }] : []
    }),
  )
  return pairs.sort((x, y) => y.score - x.score)
}

const paired = (before: StoryClaim | null, after: StoryClaim | null): ClaimChange => ({
  before,
  after,
  how: before && after ? howOf(before, after) : [],
})

function howOf(before: StoryClaim, after: StoryClaim): ClaimChange['how'] {
  return [
    ...(contentOf(before) === contentOf(after) && before.claim.act === after.claim.act ? [] : (['reworded'] as const)),
    ...(numbersIn(before) === numbersIn(after) ? [] : (['numberChanged'] as const)),
    ...(datesIn(before) === datesIn(after) ? [] : (['dateChanged'] as const)),
    ...(isWeaker(before, after) ? (['attributionWeakened'] as const) : []),
  ]
}

const CERTAINTY: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 }
const FORCE: Readonly<Partial<Record<Act, number>>> = { confirms: 2, asserts: 1, withholds: 0 }

/** A source lost its name or left, the source is less certain, or asserts what it confirmed. */
function isWeaker(before: StoryClaim, after: StoryClaim): boolean {
  const named = ({ claim }: StoryClaim): number => claim.sources.filter((source) => source.named).length
  const [was, is] = [FORCE[before.claim.act], FORCE[after.claim.act]]
  return (
    named(after) < named(before) ||
    after.claim.sources.length < before.claim.sources.length ||
    CERTAINTY[after.claim.certainty] < CERTAINTY[before.claim.certainty] ||
    (was !== undefined && is !== undefined && is < was)
  )
}

const contentOf = ({ claim }: StoryClaim): string => claim.content.map(({ exact }) => exact).join(' … ')

const numbersIn = ({ claim }: StoryClaim): string =>
  claim.quantities.map(({ low, best, high, unit }: Quantity) => [low, best, high, unit].join('|')).join(' ')

const datesIn = ({ claim }: StoryClaim): string =>
  claim.times.map(({ edtf, relation }) => `${relation} ${edtf}`).join(' ')

/** Claims with the same key differ in nothing that is shown. */
const keyOf = (story: StoryClaim): string => {
  const { act, negated, certainty, cue, sources } = story.claim
  return [contentOf(story), act, negated, certainty, cue?.exact, ...sources.map(({ name }) => name)].join('\n')
}

const sameSource = (a: StoryClaim, b: StoryClaim): boolean =>
  a.sources.some(({ id, name }) => b.sources.some((other) => other.id === id || other.name === name))

/** Content in lower case, figures included; of a claim without a content, its cue. */
export const wordsOf = ({ claim }: StoryClaim): ReadonlySet<string> =>
  new Set(
    (claim.content.length > 0 ? claim.content : claim.cue ? [claim.cue] : []).flatMap(({ exact }) => tokens(exact)),
  )

/** The same without numbers and dates. */
function unvalued({ claim }: StoryClaim): ReadonlySet<string> {
  const values = [...claim.quantities, ...claim.times].toSorted(bySpan)
  const parts = claim.content.length > 0 ? claim.content : claim.cue ? [claim.cue] : []
  return new Set(parts.flatMap((part) => tokens(without(part, values))))
}

function without({ start, end, exact }: Anchor, values: readonly Anchor[]): string {
  let text = ''
  let at = start
  for (const value of values) {
    if (value.start < at || value.end > end) continue
    text += `${exact.slice(at - start, value.start - start)} `
    at = value.end
  }
  return text + exact.slice(at - start)
}

export const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of both over words of either (Jaccard). */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
