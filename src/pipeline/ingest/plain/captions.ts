/** Captions in a text that was copied from a page: the same line twice, as the picture's description and below it. */
import type { Block } from '../../draft.ts'

/** Words; a shorter line may be a label or a chorus, and is no loss either way. */
const FEWEST = 4
const STOP = /[.!?…:;,]["'”’)\]]*$/

/**
 * Lines without a final stop that come again become furniture wherever they stand, but for the first of all: a headline is
 * repeated too. A sentence with its stop is left, since an article may say a thing twice.
 */
export function withoutCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(({ kind, start, end }) => (kind === 'paragraph' ? text.slice(start, end) : ''))
  const times = new Map<string, number>()
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1)
  const isCaption = (line: string): boolean =>
    times.get(line)! > 1 && !STOP.test(line.slice(-4)) && line.split(/\s+/, FEWEST).length === FEWEST
  const first = lines.findIndex((line) => line !== '')
  return blocks.map((block, i) => (i !== first && isCaption(lines[i]!) ? { ...block, kind: 'furniture' } : block))
}
