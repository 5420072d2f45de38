/** Two readings of one article, claim by claim: kept, reworded, another number, weaker attribution, removed, added. */
import type { StoryClaim } from '../ledger-model.ts'
import type { ClaimChange } from '../ledger-views.ts'
import type { Act, Certainty, Quantity } from '../model.ts'

/** Least share of common words at which two claims are taken for one that was edited. */
const LEAST = 0.5
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
  const words = new Map([...before, ...after].map((story) => [story, wordsOf(story)]))
  const pairs = before.flatMap((a) =>
    after.flatMap((b) => {
      const share = common(words.get(a)!, words.get(b)!)
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
    ...(valuesOf(before) === valuesOf(after) ? [] : (['numberChanged'] as const)),
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

const valuesOf = ({ claim }: StoryClaim): string =>
  claim.quantities.map(({ low, best, high, unit }: Quantity) => [low, best, high, unit].join('|')).join(' ')

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

export const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of both over words of either (Jaccard). */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
