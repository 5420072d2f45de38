/** Spans as the scorer sees them: normalised lists, and the overlap of two such lists in UTF-16 units. */

export type Pair = readonly [start: number, end: number]
export type Role = 'source' | 'cue' | 'content'

export const ROLES = ['source', 'cue', 'content'] as const satisfies readonly Role[]

/** Characters that no annotator can be held to: outer spaces, quotation marks and stops. */
const EDGE = new Set(' \t\n\r\u00a0"\'“”‘’,.;:')

/** What may stand between two source spans that count as one. */
const JOINS = new Set(['', 'and', 'or', '&', 'the', 'andthe'])

/** Sorted, trimmed of edge characters, joined where only edge characters (for sources also "and the") lie between. */
export function norm(text: string, spans: readonly Pair[], role: Role): Pair[] {
  const out: Pair[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const [start, end] = trimEdges(text, span)
    if (start >= end) continue
    const last = out.at(-1)
    if (last && (start <= last[1] || joins(text.slice(last[1], start), role))) {
      out[out.length - 1] = [last[0], Math.max(last[1], end)]
    } else out.push([start, end])
  }
  return out
}

function trimEdges(text: string, [from, to]: Pair): Pair {
  let start = from
  let end = to
  while (start < end && EDGE.has(text[start]!)) start++
  while (end > start && EDGE.has(text[end - 1]!)) end--
  return [start, end]
}

function joins(between: string, role: Role): boolean {
  const gap = [...between].filter((char) => !EDGE.has(char)).join('')
  return gap === '' || (role === 'source' && JOINS.has(gap.toLowerCase()))
}

/** Number of units in a normalised list. */
export const size = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Number of units that two normalised lists (sorted, disjoint) share. */
export function shared(a: readonly Pair[], b: readonly Pair[]): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    sum += Math.max(0, Math.min(a[i]![1], b[j]![1]) - Math.max(a[i]![0], b[j]![0]))
    if (a[i]![1] < b[j]![1]) i++
    else j++
  }
  return sum
}

/** Intersection over union in units; 1 when both are empty. */
export function iou(a: readonly Pair[], b: readonly Pair[]): number {
  const both = shared(a, b)
  const either = size(a) + size(b) - both
  return either === 0 ? 1 : both / either
}

/** The union of many lists, as a normalised list. */
export function union(lists: readonly (readonly Pair[])[]): Pair[] {
  const out: [number, number][] = []
  for (const [start, end] of lists.flat().sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}
