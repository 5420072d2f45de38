/** What fingers, or a mouse, do to a map: what lies under them stays under them. */
import { type Frame, panned, zoomed } from './frame.ts'
import { projectionOf } from './view-of.ts'

/** Pixels from the upper left corner of the map. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where each finger was, and where it is. `width`, `height`: of the map in pixels. */
export function dragged(
  frame: Frame,
  before: readonly Point[],
  after: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  const [from, to] = [middle(before), middle(after)]
  const place = projectionOf(frame, width, height).invert?.([from.x, from.y])
  const nearer = zoomed(frame, ratio(spread(before, from), spread(after, to)))
  if (!place?.every(Number.isFinite)) return nearer
  // the reach is from the centre to the nearer edge
  const parts = 2 / Math.min(width, height)
  let next = nearer
  for (let step = 0; step < STEPS; step++) {
    const [x, y] = projectionOf(next, width, height)(place)!
    next = panned(next, (x - to.x) * parts, (to.y - y) * parts)
  }
  return next
}

/** On a globe a move is no mere sum: each step takes away most of what is off, three leave less than a pixel. */
const STEPS = 3

const middle = (points: readonly Point[]): Point => ({
  x: mean(points.map(({ x }) => x)),
  y: mean(points.map(({ y }) => y)),
})

/** How far from their middle they are. */
const spread = (points: readonly Point[], { x, y }: Point): number =>
  mean(points.map((one) => Math.hypot(one.x - x, one.y - y)))

/** One finger zooms nothing, nor do two in one place. */
const ratio = (before: number, after: number): number => (before > 0 && after > 0 ? before / after : 1)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
