/** Two texts, piece by piece: what stayed, went and came. Exact by paragraphs, and inside of those by words where they are few. */
import type { TextChange } from '../page-views.ts'

/** Steps of one search for the shortest script (Myers 1986, O(ND)): some 300 changes; beyond, the whole stretch counts as changed. */
const STEPS = 100_000

/** `same` and `removed` joined give `before`, `same` and `added` give `after`. */
export function textDiff(before: string, after: string): TextChange[] {
  const hunks = diff(linesOf(before), linesOf(after))
  return joined(
    hunks.flatMap(({ op, removed, added }) =>
      op === 'same'
        ? [change('same', removed)]
        : diff(wordsOf(removed.join('')), wordsOf(added.join(''))).flatMap((inner) =>
            inner.op === 'same'
              ? [change('same', inner.removed)]
              : [change('removed', inner.removed), change('added', inner.added)],
          ),
    ),
  )
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

const change = (op: TextChange['op'], pieces: readonly string[]): TextChange => ({ op, exact: pieces.join('') })

/** Without empty ones, neighbours of one kind as one. */
function joined(changes: readonly TextChange[]): TextChange[] {
  const all: TextChange[] = []
  for (const { op, exact } of changes) {
    if (exact === '') continue
    const last = all.at(-1)
    if (last?.op === op) all[all.length - 1] = { op, exact: last.exact + exact }
    else all.push({ op, exact })
  }
  return all
}

interface Hunk {
  readonly op: 'same' | 'changed'
  /** Of the earlier text; where they are the same, of both. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

function diff(a: readonly string[], b: readonly string[]): Hunk[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = scriptOf(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const kept = (pieces: readonly string[]): Hunk => ({ op: 'same', removed: pieces, added: pieces })
  return [kept(a.slice(0, head)), ...middle, kept(a.slice(a.length - tail))]
}

/** The shortest script; one hunk for all where it is not found within bounds. */
function scriptOf(a: readonly string[], b: readonly string[]): Hunk[] {
  const trail = trailOf(a, b)
  if (trail === null) return [{ op: 'changed', removed: a, added: b }]
  const hunks: Hunk[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trail.length - 1; d >= 0; d--) {
    const [fromX, fromY] = d === 0 ? [0, 0] : cameFrom(trail[d - 1]!, d, x - y)
    const steps = Math.min(x - fromX, y - fromY)
    const same = a.slice(x - steps, x)
    if (steps > 0) hunks.push({ op: 'same', removed: same, added: same })
    const [endX, endY] = [x - steps, y - steps]
    if (d > 0) hunks.push({ op: 'changed', removed: a.slice(fromX, endX), added: b.slice(fromY, endY) })
    ;[x, y] = [fromX, fromY]
  }
  return gathered(hunks.reverse())
}

/** Changes that follow one another are one. */
function gathered(hunks: readonly Hunk[]): Hunk[] {
  const all: Hunk[] = []
  for (const hunk of hunks) {
    const last = all.at(-1)
    if (last?.op === 'changed' && hunk.op === 'changed') {
      const [removed, added] = [
        [...last.removed, ...hunk.removed],
        [...last.added, ...hunk.added],
      ]
      all[all.length - 1] = { op: 'changed', removed, added }
    } else all.push(hunk)
  }
  return all
}

/** The furthest points on each diagonal, one map for each number of changes; null beyond the bound. */
function trailOf(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number>[] | null {
  const trail: Map<number, number>[] = []
  let steps = 0
  for (let d = 0; d <= a.length + b.length; d++) {
    const reached = new Map<number, number>()
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : startOn(trail[d - 1]!, d, k)
      while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x++
      reached.set(k, x)
      if (x >= a.length && x - k >= b.length) return [...trail, reached]
      if (++steps > STEPS) return null
    }
    trail.push(reached)
  }
  return trail
}

/** Down where that comes further, else to the right. */
const isDown = (before: ReadonlyMap<number, number>, d: number, k: number): boolean =>
  k === -d || (k !== d && before.get(k - 1)! < before.get(k + 1)!)

const startOn = (before: ReadonlyMap<number, number>, d: number, k: number): number =>
  isDown(before, d, k) ? before.get(k + 1)! : before.get(k - 1)! + 1

function cameFrom(before: ReadonlyMap<number, number>, d: number, k: number): readonly [x: number, y: number] {
  const from = isDown(before, d, k) ? k + 1 : k - 1
  return [before.get(from)!, before.get(from)! - from]
}
