/** Where the times that are spoken of stand in a chart: in pixels, with room for their labels. */
import { type Domain, rowsOf } from './axis.ts'
import type { Extent } from './extent.ts'
import { shapeOf } from './spoken.ts'

export interface Placed {
  /** Of the dot or bar. */
  readonly left: number
  readonly right: number
  /** The bar fades there: the text names no end. */
  readonly opens: 'left' | 'right' | null
  readonly label: 'left' | 'right' | 'inside'
  readonly row: number
}

/** Pixels over which a bar without an end fades, of the least bar, and of a dot. */
const FADE = 72
const LEAST = 9
const DOT = 10
const GAP = 10

/** `labels`: pixels of the words beside each; they stand on the right, on the left where the chart ends, on the bar where it fills the chart. In the order given. */
export function placed(extents: readonly Extent[], labels: readonly number[], domain: Domain, width: number): Placed[] {
  const x = (at: number): number => (width * (at - domain.from)) / (domain.to - domain.from)
  const bars = extents.map((extent, index) => {
    const bar = barOf(extent, x)
    const length = labels[index]!
    const label: Placed['label'] = bar.right + length < width ? 'right' : bar.left >= length ? 'left' : 'inside'
    return { ...bar, length, label }
  })
  const taken = bars.map(({ left, right, length, label }) => ({
    left: label === 'left' ? left - length : left,
    right: label === 'right' ? right + length : right,
  }))
  const order = taken.map((_, index) => index).toSorted((a, b) => taken[a]!.left - taken[b]!.left)
  const rows = rowsOf(
    order.map((index) => taken[index]!),
    GAP,
  )
  const rowOf = new Map(order.map((index, at) => [index, rows[at]!]))
  return bars.map(({ left, right, opens, label }, index) => ({ left, right, opens, label, row: rowOf.get(index)! }))
}

function barOf(extent: Extent, x: (at: number) => number): Pick<Placed, 'left' | 'right' | 'opens'> {
  const { from, to } = extent
  if (from === null && to !== null) return { left: x(to) - FADE, right: x(to), opens: 'left' }
  if (from !== null && to === null) return { left: x(from), right: x(from) + FADE, opens: 'right' }
  const [left, right] = [x(from ?? 0), x(to ?? 0)]
  const lacking = shapeOf(extent) === 'dot' ? (DOT - (right - left)) / 2 : Math.max(0, LEAST - (right - left)) / 2
  return { left: left - lacking, right: right + lacking, opens: null }
}
