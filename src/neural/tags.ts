/** Tags B, I and O over words: the best valid sequence of them, and the runs that it marks. */

/** `O`, or `B` and `I` with the role they mark: `B-source`. Cues have one role, so theirs are bare. */
export type Tag = string

/** Logits of `tags.length` tags for each of `count` words, row by row. */
export interface Rows {
  readonly data: Float32Array
  readonly offset: number
  readonly count: number
  readonly tags: readonly Tag[]
}

/** Log probabilities: each row less the logarithm of the sum of its exponentials. In doubles. */
export function logSoftmax({ data, offset, count, tags }: Rows): Float64Array {
  const width = tags.length
  const out = new Float64Array(count * width)
  for (let row = 0; row < count; row++) {
    const from = offset + row * width
    let top = Number.NEGATIVE_INFINITY
    for (let tag = 0; tag < width; tag++) top = Math.max(top, data[from + tag]!)
    let sum = 0
    for (let tag = 0; tag < width; tag++) sum += Math.exp(data[from + tag]! - top)
    const log = Math.log(sum)
    for (let tag = 0; tag < width; tag++) out[row * width + tag] = data[from + tag]! - top - log
  }
  return out
}

/** Whether a tag may follow another: an inner one only its own beginning or itself. A sequence begins as after `O`. */
const mayFollow = (before: Tag, tag: Tag): boolean =>
  tag[0] !== 'I' || (before[0] !== 'O' && before.slice(1) === tag.slice(1))

/** The best sequence of tags that keeps this order (Viterbi), as indices; of equal ones that with the lower index. */
export function bestTags(scores: Float64Array, tags: readonly Tag[]): number[] {
  const width = tags.length
  const count = scores.length / width
  if (count === 0) return []
  const before = tags.map((tag) => tags.flatMap((other, index) => (mayFollow(other, tag) ? [index] : [])))
  let best = tags.map((tag, index) => (mayFollow('O', tag) ? scores[index]! : Number.NEGATIVE_INFINITY))
  const from = new Uint8Array(count * width)
  for (let row = 1; row < count; row++) {
    best = tags.map((_, tag) => {
      const last = before[tag]!.reduce((a, b) => (best[b]! > best[a]! ? b : a))
      from[row * width + tag] = last
      return best[last]! + scores[row * width + tag]!
    })
  }
  const path = [best.reduce((top, score, tag) => (score > best[top]! ? tag : top), 0)]
  for (let row = count - 1; row > 0; row--) path.push(from[row * width + path.at(-1)!]!)
  return path.reverse()
}

/** `[first, last)` in words. */
export type Run = readonly [first: number, last: number]

/** The runs of one role, in order. */
export function runsOf(path: readonly number[], tags: readonly Tag[], role: string): Run[] {
  const runs: [number, number][] = []
  for (const [index, tag] of path.entries()) {
    const [kind, of = ''] = tags[tag]!.split('-')
    if (of !== role || kind === 'O') continue
    if (kind === 'B') runs.push([index, index + 1])
    else runs.at(-1)![1] = index + 1
  }
  return runs
}
