/** Headline and paragraphs to the article text: joined by blank lines, each one a block. */
import type { Block } from '../../draft.ts'
import { withoutCredits } from '../credits.ts'
import { splitFurniture } from '../furniture.ts'
import type { Flowing } from './flow.ts'

export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
}

const BETWEEN = '\n\n'

export function compose(title: string | null, body: readonly Flowing[]): Composed {
  const lines = [...(title ? [{ text: title, kind: 'headline' as const }] : []), ...body]
  const text = lines.map((line) => line.text).join(BETWEEN)
  let start = 0
  const blocks = lines.flatMap((line): readonly Block[] => {
    const span = { start, end: start + line.text.length }
    start = span.end + BETWEEN.length
    return line.kind === 'paragraph' ? splitFurniture(text, span) : [{ ...span, kind: line.kind }]
  })
  return { text, blocks: withoutCredits(text, blocks) }
}
