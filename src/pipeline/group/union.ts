/** Disjoint sets (Galler and Fischer 1964): which of many are connected. */
export interface Union {
  join(a: string, b: string): void
  /** One of its set, the same for all of them. */
  root(one: string): string
}

export function union(): Union {
  const parents = new Map<string, string>()
  const root = (one: string): string => {
    let top = one
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up
    for (let at = one; at !== top; ) {
      const up = parents.get(at)!
      parents.set(at, top)
      at = up
    }
    return top
  }
  return {
    root,
    join: (a, b) => {
      const [one, other] = [root(a), root(b)]
      if (one !== other) parents.set(other, one)
    },
  }
}
