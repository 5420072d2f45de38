/** Cuts a described text into windows that the encoder reads in one pass, as the training does (`train/extractor/windows.py`). */
import type { Described } from './describe.ts'

/** Words `[first, end)`; the window decides about the cues that begin in `[own, owned)`. */
export interface Window {
  readonly first: number
  readonly end: number
  readonly own: number
  readonly owned: number
}

export interface WindowSize {
  /** Pieces of a window, without those that open and close it. */
  readonly room: number
  /** Words that two neighbouring windows share at most, so that a cue near an edge still has what it governs. */
  readonly overlap: number
}

/** In order; each word is owned by exactly one window. */
export function windowsOf(described: Described, { room, overlap }: WindowSize): Window[] {
  const count = described.words.length
  const cut: { first: number; end: number }[] = []
  for (let first = 0; first < count; ) {
    const end = fit(described, first, room)
    cut.push({ first, end })
    if (end === count) break
    const back = Math.max(first + 1, end - overlap)
    first = paragraphFrom(described, back, end - (overlap >> 2)) ?? back
  }
  const middle = (index: number) => (cut[index]!.first + cut[index - 1]!.end) >> 1
  return cut.map(({ first, end }, index) => ({
    first,
    end,
    own: index === 0 ? 0 : middle(index),
    owned: index === cut.length - 1 ? count : middle(index + 1),
  }))
}

/** The end of the longest run of words that fits; at the beginning of a paragraph where one is near. */
function fit({ pieces, starts }: Described, first: number, room: number): number {
  let used = 0
  let end = first
  while (end < pieces.length && used + pieces[end]!.length <= room) used += pieces[end++]!.length
  end = Math.max(end, first + 1)
  if (end === pieces.length) return end
  for (let index = end; index > first + Math.floor(((end - first) * 2) / 3); index--) {
    if (starts[index]! > 0) return index
  }
  return end
}

function paragraphFrom({ starts }: Described, from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) if (starts[index]! > 0) return index
  return
}
