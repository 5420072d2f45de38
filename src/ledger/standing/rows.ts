/** Rows of the cache of one story: read together, written together. */
import { hash } from '../../pipeline/hash.ts'
import type { Store } from '../../store/store.ts'

/** A row that a standing names and that is no longer there: another process went on meanwhile. */
export class Gone extends Error {}

/** Rows that the ledger has no room for, or may not take. */
export class Unkept extends Error {}

export interface Rows {
  /** By name. Throws `Gone`. */
  get(names: readonly (string | null)[]): Promise<ReadonlyMap<string, string>>
  /** Keeps a row and gives its name; null for a text that is empty. `kind`: what names begin with. */
  put(kind: string, text: string): string | null
  drop(name: string | null): void
  /** What was put (or, null, dropped) since. */
  changed(): ReadonlyMap<string, string | null>
}

export function rowsOf(store: Store, story: string): Rows {
  const changed = new Map<string, string | null>()
  return {
    get: async (names) => {
      const wanted = [...new Set(names)].filter((name) => name !== null)
      const own = new Map(wanted.flatMap((name) => (changed.get(name) ? [[name, changed.get(name)!] as const] : [])))
      const others = wanted.filter((name) => !own.has(name))
      const found = others.length === 0 ? new Map<string, string>() : await store.cached(story, others)
      if (found.size < others.length) throw new Gone()
      return new Map([...own, ...found])
    },
    put: (kind, text) => {
      if (text === '') return null
      const name = `${kind}/${hash(text)}`
      changed.set(name, text)
      return name
    },
    drop: (name) => {
      // what was put since is never needed again; what is in the ledger goes
      if (name !== null) changed.set(name, null)
    },
    changed: () => changed,
  }
}
