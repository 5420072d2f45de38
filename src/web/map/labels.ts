/** Which names fit on the map: the earlier in the list first, none over another, none beyond the edge. */

export interface Spot {
  readonly x: number
  readonly y: number
  readonly name: string
  /** The name stands around the point, else to the right of it. */
  readonly around: boolean
}

/** Pixels of a letter and of a line. */
const LETTER = 7
const LINE = 16

/** Each with the point at which its name begins. `width`: of the map in pixels. */
export function fitting<S extends Spot>(spots: readonly S[], width: number): S[] {
  const taken: { left: number; right: number; y: number }[] = []
  return spots.flatMap((spot) => {
    const length = LETTER * spot.name.length
    const left = Math.min(spot.around ? spot.x - length / 2 : spot.x, width - length)
    const box = { left, right: left + length, y: spot.y }
    const isFree = taken.every(
      (other) => box.right < other.left || box.left > other.right || Math.abs(box.y - other.y) >= LINE,
    )
    if (isFree) taken.push(box)
    return isFree ? [{ ...spot, x: left }] : []
  })
}
