/** Plain text: the article text is the file's text exactly, and all that is known of it stands in its lines. */
import { creditsIn, withoutCredits } from '../credits.ts'
import { splitFurniture } from '../furniture.ts'
import { withHeadings } from '../headline.ts'
import type { Page } from '../page.ts'
import { withoutCaptions } from './captions.ts'
import { paragraphs } from './paragraphs.ts'

export function readPlain(text: string): Page {
  const split = paragraphs(text).flatMap((span) => splitFurniture(text, span))
  const blocks = withHeadings(text, withoutCredits(text, withoutCaptions(text, split)))
  return { text, blocks, ...creditsIn(text, blocks), ...NOTHING_DECLARED }
}

const NOTHING_DECLARED = { language: null, url: null, access: null }
