/** Plain text: the article text is the file's text exactly, and all that is known of it stands in its lines. */
import type { Author, Published } from '../../../model.ts'
import type { Block } from '../../draft.ts'
import { authors, isByline } from '../byline.ts'
import { splitFurniture } from '../furniture.ts'
import { withHeadings } from '../headline.ts'
import type { Page } from '../page.ts'
import { isDateLine, publishedIn } from '../published-line.ts'
import { paragraphs } from './paragraphs.ts'

/** Bylines and dates of publication stand among the first blocks. */
const HEAD = 8

export function readPlain(text: string): Page {
  const split = paragraphs(text).flatMap((span) => splitFurniture(text, span))
  const blocks = withHeadings(
    text,
    split.map((block, i) => (i < HEAD ? withoutCredits(text, block) : block)),
  )
  const head = blocks.slice(0, HEAD)
  return { text, blocks, byline: byline(text, head), published: published(text, head), ...NOTHING_DECLARED }
}

const NOTHING_DECLARED = { publisher: null, language: null, url: null, access: null }

/** A byline or a date line becomes furniture. */
function withoutCredits(text: string, block: Block): Block {
  const line = text.slice(block.start, block.end)
  return block.kind === 'paragraph' && (isByline(line) || isDateLine(line)) ? { ...block, kind: 'furniture' } : block
}

function byline(text: string, head: readonly Block[]): readonly Author[] {
  const block = head.find(({ kind, start, end }) => kind === 'furniture' && isByline(text.slice(start, end)))
  return block ? authors(text, block) : []
}

function published(text: string, head: readonly Block[]): Published | null {
  for (const { kind, start, end } of head) {
    const edtf = kind === 'furniture' ? publishedIn(text.slice(start, end)) : null
    if (edtf) return { edtf, from: 'text' }
  }
  return null
}
