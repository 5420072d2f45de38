/** A binary heap: what comes before all others is taken first. */
export interface Heap<Item> {
  put(item: Item): void
  take(): Item | undefined
}

export function heap<Item>(before: (one: Item, other: Item) => boolean): Heap<Item> {
  const items: Item[] = []
  return {
    put(item) {
      items.push(item)
      rise(items, before)
    },
    take() {
      const first = items[0]
      const last = items.pop()
      if (items.length > 0) sink(items, last!, before)
      return first
    },
  }
}

type Before<Item> = (one: Item, other: Item) => boolean

function rise<Item>(items: Item[], before: Before<Item>): void {
  let at = items.length - 1
  const item = items[at]!
  for (let parent = (at - 1) >> 1; at > 0 && before(item, items[parent]!); parent = (at - 1) >> 1) {
    items[at] = items[parent]!
    at = parent
  }
  items[at] = item
}

/** Puts `item` where the first was taken from, and down to its place. */
function sink<Item>(items: Item[], item: Item, before: Before<Item>): void {
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= items.length) break
    if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++
    if (!before(items[child]!, item)) break
    items[at] = items[child]!
    at = child
  }
  items[at] = item
}
