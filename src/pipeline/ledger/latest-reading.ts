/** Which reading of an article stands: that of its last text, unless all that this shows is a part of the one before. */
import type { Reading } from '../../ledger-model.ts'
import { overlaps, type Span } from '../../text/span.ts'

/**
 * One reading an article, in order of capture. A text that was cut by a paywall and shows nothing that the text before it does not hold
 * takes nothing back: what lies behind the cut was not seen, which is not the same as gone.
 */
export function latestReadings(readings: readonly Reading[]): Reading[] {
  const standing = new Map<string, Reading>()
  for (const reading of readings) {
    const before = standing.get(reading.article)
    if (before && before.revision !== reading.revision && isPartOf(reading, before)) continue
    standing.set(reading.article, reading)
  }
  return [...standing.values()]
}

const isPartOf = (reading: Reading, before: Reading): boolean =>
  reading.read.completeness.state === 'truncated' &&
  shownParts(reading).every(({ words }) => before.read.text.includes(words))

/** Where in the text before lies what a cut text shows: up to there a claim that is missing was taken out. Null where that cannot be told. */
export function shownUpTo(reading: Reading, before: Reading): number | null {
  const last = shownParts(reading).at(-1)
  const at = last ? before.read.text.indexOf(last.words) : -1
  return last && at >= 0 ? at + last.words.length : null
}

/** The paragraphs in front of the words that say that the text is cut; the last of them may end in the middle. */
function shownParts({ read: { text, completeness } }: Reading) {
  const cut = completeness.evidence?.start ?? text.length
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const span: Span = { start: match.index, end: match.index + match[0].length }
    const words = match[0].replace(/\s*(?:…|\.\.\.)\s*$/, '').trim()
    const isMark = completeness.evidence !== null && overlaps(span, completeness.evidence)
    return span.start >= cut || isMark || words === '' ? [] : [{ words }]
  })
}
