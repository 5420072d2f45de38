/** Where things that were said one after the other stand on an axis of time, although some tell the hour and some the day alone. */
import { extentOf } from '../time/extent.ts'

/**
 * Milliseconds since 1970, UTC, one for each EDTF time, in the order of saying: each inside of what its text says, the middle of a
 * day where that fits, and none before the one said before it. Null where a time is none of ours.
 */
export function momentsOf(said: readonly string[]): (number | null)[] {
  let least = Number.NEGATIVE_INFINITY
  return said.map((edtf) => {
    const extent = extentOf(edtf)
    if (!extent || extent.from === null || extent.to === null) return null
    const isMinute = extent.to - extent.from <= MINUTE
    const middle = isMinute ? extent.from : (extent.from + extent.to) / 2
    const at = Math.min(Math.max(middle, least), extent.to)
    least = Math.max(least, at)
    return at
  })
}

const MINUTE = 60_000
