/** Which names fit on the map: the earlier in the list first, none over another. */

export interface Spot {
  readonly x: number
  readonly y: number
  readonly name: string
}

/** Pixels of a letter and of a line. */
const LETTER = 7
const LINE = 16

export function fitting<S extends Spot>(spots: readonly S[]): S[] {
  const taken: { left: number; right: number; y: number }[] = []
  return spots.filter(({ x, y, name }) => {
    const box = { left: x, right: x + LETTER * name.length, y }
    const isFree = taken.every(
      (other) => box.right < other.left || box.left > other.right || Math.abs(box.y - other.y) >= LINE,
    )
    if (isFree) taken.push(box)
    return isFree
  })
}
