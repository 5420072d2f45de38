/** Which readings of an article stand: that of its last text, and of a text before it what a paywall hides now. */
import type { Reading } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import { cutIn, shownParts } from './cut.ts'

/**
 * One reading an article, in order of capture. A text that was cut by a paywall and shows nothing that the text before it does not hold
 * takes nothing back: what lies behind the cut was not seen, which is not the same as gone.
 */
export const latestReadings = (readings: readonly Reading[]): Reading[] =>
  standingReadings(readings).filter(({ unseenFrom }) => unseenFrom === undefined)

/**
 * The same, each followed by what still stands of texts before it: where the last text is cut and shows something else, the claims behind
 * its cut, with `unseenFrom`. Applied twice it gives the same.
 */
export function standingReadings(readings: readonly Reading[]): Reading[] {
  const standing = new Map<string, readonly Reading[]>()
  for (const reading of readings) {
    const before = standing.get(reading.article) ?? []
    standing.set(reading.article, reading.unseenFrom === undefined ? followed(before, reading) : [...before, reading])
  }
  return [...standing.values()].flat()
}

function followed(before: readonly Reading[], reading: Reading): readonly Reading[] {
  const [last, ...hidden] = before
  if (!last) return [reading]
  if (last.revision === reading.revision) return [reading, ...hidden]
  if (reading.read.completeness.state !== 'truncated') return [reading]
  return isPartOf(reading, last) ? before : [reading, ...before.flatMap((old) => hiddenIn(old, reading))]
}

const isPartOf = (reading: Reading, before: Reading): boolean =>
  shownParts(reading).every((words) => before.read.text.includes(words))

/** What of an earlier reading lies behind the cut of a later one; nothing that the later one shows somewhere else. */
function hiddenIn(old: Reading, reading: Reading): Reading[] {
  const unseenFrom = Math.max(old.unseenFrom ?? 0, cutIn(old.read.text, reading))
  const shown = new Set(reading.claims.map(wordsOf))
  const claims = old.claims.filter((claim) => isBehind(claim, unseenFrom) && !shown.has(wordsOf(claim)))
  const completeness = { state: 'truncated', seen: null, evidence: null } as const
  return claims.length === 0 ? [] : [{ ...old, claims, unseenFrom, read: { ...old.read, completeness } }]
}

/** Its words end behind an offset. */
export const isBehind = ({ content, cue }: Pick<Claim, 'content' | 'cue'>, offset: number): boolean =>
  ((content[0] ?? cue)?.end ?? 0) > offset

const wordsOf = ({ content, cue }: Claim): string => [...content, cue].map((part) => part?.exact).join('\n')
