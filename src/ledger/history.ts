/** What articles said before their publishers changed them, claim by claim. */
import type { Decision, Reading, StoryClaim, Withdrawn } from '../ledger-model.ts'
import type { ClaimChange } from '../ledger-views.ts'
import { heldClaim } from '../pipeline/ledger/held-claim.ts'
import { latestReadings, standingReadings } from '../pipeline/ledger/latest-reading.ts'
import { type EarlierClaim, type History, historyKey } from '../pipeline/ledger/withdrawn.ts'
import { attributedClaims } from './claims.ts'
import { correctionsOf } from './corrections.ts'
import { diffClaims } from './diff.ts'
import { claimBefore } from './note-values.ts'
import { notesOf } from './notes.ts'

/**
 * For each claim of the latest text whose number or date is another than in an earlier text, that claim as it was; and as it was
 * according to a note, where the earlier text is not held. A function of each article's own readings, and of the decisions that name it
 * (`decisions`: with each claim named in all its copies).
 */
export function historyOf(readings: readonly Reading[], decisions: readonly Decision[]): History {
  const history = new Map<string, readonly EarlierClaim[]>()
  for (const [article, own] of Map.groupBy(readings, (reading) => reading.article)) {
    const states = statesOf(own)
    if (states.length === 1 && notesOf(states[0]![0]!.read.text).length === 0) continue
    for (const [id, earlier] of earlierIn(states, decisions)) history.set(historyKey(article, id), earlier)
  }
  return history
}

/** What stood of the article after each of its texts, up to the one that stands now: the last reading of that text comes first. */
function statesOf(own: readonly Reading[]): readonly (readonly Reading[])[] {
  const [standing] = latestReadings(own)
  const past = own.slice(0, own.lastIndexOf(standing!) + 1)
  const last = past.flatMap(({ revision }, index) => (past[index + 1]?.revision === revision ? [] : [index]))
  return last.map((index) => standingReadings(past.slice(0, index + 1)))
}

type ById = ReadonlyMap<string, readonly EarlierClaim[]>

function earlierIn(states: readonly (readonly Reading[])[], decisions: readonly Decision[]): ById {
  let past: ById = new Map()
  let before: State | null = null
  for (const readings of states) {
    const claims = readings.flatMap((one) => attributedClaims(one, decisions))
    const now: State = { readings, claims }
    if (before) past = grown(past, before, now)
    before = now
  }
  return withNoted(past, before!)
}

interface State {
  /** The last one first. */
  readonly readings: readonly Reading[]
  readonly claims: readonly StoryClaim[]
}

const readingOf = ({ readings }: State, { article }: StoryClaim): Reading =>
  readings.find(({ revision }) => revision === article.revision) ?? readings[0]!

function grown(past: ById, before: State, now: State): ById {
  const changes = diffClaims(before.claims, now.claims)
  const notes = correctionsOf(before.readings[0]!.read.text, now.readings[0]!.read.text, changes)
  return new Map(
    changes.flatMap((change) => {
      const { before: was, after } = change
      if (!was || !after) return []
      const note = notes.find(({ claims }) => claims.includes(after.claim.id))?.exact ?? null
      const own = isRevalued(change) ? [earlier(was, readingOf(before, was), note)] : []
      return [[after.claim.id, [...(past.get(was.claim.id) ?? []), ...own]] as const]
    }),
  )
}

const isRevalued = ({ how }: ClaimChange): boolean => how.includes('numberChanged') || how.includes('dateChanged')

const earlier = ({ claim, sources }: StoryClaim, reading: Reading, note: string | null): EarlierClaim => ({
  held: heldClaim(claim, reading),
  sources,
  withdrawn: { how: note === null ? 'silentEdit' : 'correction', revision: reading.revision, note } satisfies Withdrawn,
})

/** With what the notes of the latest text tell of claims of which no earlier state is held. */
function withNoted(past: ById, { readings, claims }: State): ById {
  const reading = readings[0]!
  const all = new Map([...past].filter(([, earlier]) => earlier.length > 0))
  const unpaired = claims.map((after): ClaimChange => ({ before: null, after, how: [] }))
  for (const note of correctionsOf(null, reading.read.text, unpaired))
    for (const story of claims.filter(({ claim }) => note.claims.includes(claim.id) && !all.has(claim.id))) {
      const was = claimBefore(story.claim, note, reading)
      if (was) all.set(was.id, [earlier({ ...story, claim: was }, reading, note.exact)])
    }
  return all
}
