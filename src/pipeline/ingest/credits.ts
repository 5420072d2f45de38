/** What the lines between headline and body say of the article: who wrote it, for whom, when it appeared. */
import type { Author, Published } from '../../model.ts'
import type { Block } from '../draft.ts'
import { authors, isByline, publisherIn } from './byline.ts'
import { isBareDate, isDateLine, publishedIn } from './published-line.ts'

/** Credits stand among the first blocks … */
const HEAD = 8
/** … and part of a date before the first that is so long (UTF-16 units); behind it, times head the entries of a live report. */
const LONG = 90

export interface Credits {
  readonly byline: readonly Author[]
  readonly publisher: string | null
  readonly published: Published | null
}

/** A byline or a date among the first blocks becomes furniture. */
export function withoutCredits(text: string, blocks: readonly Block[]): readonly Block[] {
  const lead = blocks.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start >= LONG)
  return blocks.map((block, i) => {
    if (i >= HEAD || block.kind !== 'paragraph') return block
    const line = text.slice(block.start, block.end)
    const isCredit = isByline(line) || isDateLine(line) || (i < lead && isBareDate(line))
    return isCredit ? { ...block, kind: 'furniture' } : block
  })
}

/** Of blocks from which `withoutCredits` took the credits. */
export function creditsIn(text: string, blocks: readonly Block[]): Credits {
  const lines = blocks.slice(0, HEAD).filter(({ kind }) => kind === 'furniture')
  const words = ({ start, end }: Block): string => text.slice(start, end)
  const byline = lines.find((line) => isByline(words(line)))
  return {
    byline: byline ? authors(text, byline) : [],
    publisher: byline ? publisherIn(words(byline)) : null,
    published: firstDate(lines.map(words)),
  }
}

function firstDate(lines: readonly string[]): Published | null {
  for (const line of lines) {
    const edtf = publishedIn(line)
    if (edtf) return { edtf, from: 'text' }
  }
  return null
}
