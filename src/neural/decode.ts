/** From the networks' numbers to attributions of whole words, as the training does (`train/extractor/decode.py`). */
import { bestTags, logSoftmax, type Rows, type Run, runsOf } from './tags.ts'

/** A cue that the reader found: its words, and how sure it is that it is one. */
export interface CueRun {
  readonly run: Run
  readonly score: number
}

/** What a cue governs; runs of words in order. */
export interface Candidate {
  readonly cue: Run
  readonly sources: readonly Run[]
  readonly content: readonly Run[]
  /** In [0, 1]. */
  readonly score: number
}

export interface Decoding {
  /** Taken off the logit of "no cue", so that the head decides about doubtful ones. */
  readonly bias: number
  /** Weight of the reader's score; the head's has the rest. */
  readonly weight: number
  /** Lowest score of an attribution. */
  readonly threshold: number
  /** Share of its content that an attribution may lose to better ones. */
  readonly lost: number
}

/** Cues among the words of a window; the first of the tags is that of no cue. */
export function cuesOf(rows: Rows, { bias }: Decoding): CueRun[] {
  const scores = logSoftmax(rows)
  const width = rows.tags.length
  const lifted = scores.map((score, index) => (index % width === 0 ? score - bias : score))
  const path = bestTags(lifted, rows.tags)
  return runsOf(path, rows.tags, '').map((run) => ({ run, score: 1 - Math.exp(scores[run[0] * width]!) }))
}

/** Sources and content of one cue; `shift` moves them from the head's places to words. */
export function partsOf(rows: Rows, shift: number): Pick<Candidate, 'sources' | 'content'> {
  const path = bestTags(logSoftmax(rows), rows.tags)
  const runs = (role: string) =>
    runsOf(path, rows.tags, role).map(([first, last]): Run => [first + shift, last + shift])
  return { sources: runs('source'), content: runs('content') }
}

/**
 * By falling score each candidate keeps the content that no better one has; it is dropped when that is too little, when its
 * score is, or when its cue lies in one already taken. So no word is in two contents. Given and returned in the order of the text.
 */
export function settle(candidates: readonly Candidate[], { threshold, lost }: Decoding): Candidate[] {
  const contents = new Set<number>()
  const cues = new Set<number>()
  const settled: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const own = candidate.content.flatMap(wordsOf)
    const free = own.filter((word) => !contents.has(word))
    const cue = wordsOf(candidate.cue)
    const tooLittle = free.length === 0 || free.length < own.length * (1 - lost)
    if (candidate.score < threshold || tooLittle || cue.some((word) => cues.has(word))) continue
    for (const word of free) contents.add(word)
    for (const word of cue) cues.add(word)
    settled.push({ ...candidate, content: runsOfWords(free) })
  }
  return settled.sort((a, b) => a.content[0]![0] - b.content[0]![0])
}

const wordsOf = ([first, last]: Run): number[] => Array.from({ length: last - first }, (_, index) => first + index)

function runsOfWords(words: readonly number[]): Run[] {
  const runs: [number, number][] = []
  for (const word of [...words].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === word) last[1] = word + 1
    else runs.push([word, word + 1])
  }
  return runs
}
