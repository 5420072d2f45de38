/** Values by story, each with the head of the ledger for which it was computed. */

export interface Keeper<Value> {
  /** `make` is given what is kept of an earlier head, null where nothing is. Asked twice at once, it is made once. */
  at(story: string, head: number, make: (before: Kept<Value> | null) => Promise<Value>): Promise<Value>
}

interface Kept<Value> {
  readonly head: number
  readonly value: Value
}

/** Stories kept in memory; one of a thousand articles takes some 100 MB. */
const STORIES = 4

/** Drops what was unused for longest. */
export function keeper<Value>(): Keeper<Value> {
  const kept = new Map<string, Kept<Promise<Value>>>()
  return {
    at: (story, head, make) => {
      const before = kept.get(story)
      kept.delete(story)
      const now = before?.head === head ? before : { head, value: made(before, make) }
      kept.set(story, now)
      if (kept.size > STORIES) kept.delete(kept.keys().next().value!)
      // what failed is tried again
      now.value.catch(() => kept.get(story) === now && kept.delete(story))
      return now.value
    },
  }
}

async function made<Value>(
  before: Kept<Promise<Value>> | undefined,
  make: (before: Kept<Value> | null) => Promise<Value>,
): Promise<Value> {
  if (!before) return make(null)
  const value = await before.value.catch(() => null)
  return make(value === null ? null : { head: before.head, value })
}
