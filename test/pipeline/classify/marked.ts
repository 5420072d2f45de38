/** Sentences with their parts marked, for tables of cases: `[source] <cue> {content}`; quotation marks stand as in print. */
import { CUES } from '../../../src/lexicon/en/cues/index.ts'
import { classify } from '../../../src/pipeline/classify/index.ts'
import type { Attribution, Classes } from '../../../src/pipeline/draft.ts'
import { segment } from '../../../src/pipeline/segment/index.ts'
import type { Span } from '../../../src/text/span.ts'

export interface Reading extends Omit<Classes, 'hedge' | 'firstTime'> {
  /** The words themselves. */
  readonly hedge: string | null
  readonly firstTime: string | null
}

export interface Marked {
  readonly text: string
  readonly attribution: Attribution
}

/** Takes the marks out; `lemma` names the entry of the cue lexicon (with its act), left to the stage when null. */
export function parse(marked: string, lemma: string | null = null, act: string | null = null): Marked {
  const spans: Record<'[' | '<' | '{', Span[]> = { '[': [], '<': [], '{': [] }
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character in spans) start = text.length
    else if (character === ']') spans['['].push({ start, end: text.length })
    else if (character === '>') spans['<'].push({ start, end: text.length })
    else if (character === '}') spans['{'].push({ start, end: text.length })
    else text += character
  }
  const entry = CUES.find((cue) => cue.lemma === lemma && (act === null || cue.act === act)) ?? null
  const parts = { sources: spans['['], cue: spans['<'][0] ?? null, content: spans['{'] }
  const rest = { foundBy: 'test', voice: 'attributed', continues: null, within: null, score: 1 } as const
  return { text, attribution: { ...parts, entry, ...rest } }
}

/** Classifies one marked sentence or paragraph. */
export async function read(marked: string, lemma: string | null = null, act: string | null = null): Promise<Reading> {
  const { text, attribution } = parse(marked, lemma, act)
  const { hedge, firstTime, ...rest } = (await classesOf(text, [attribution]))[0]!
  const exact = (span: Span | null) => span && text.slice(span.start, span.end)
  return { ...rest, hedge: exact(hedge), firstTime: exact(firstTime) }
}

export async function classesOf(text: string, attributions: readonly Attribution[]): Promise<readonly Classes[]> {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  const { value } = await segment.run({ article: { text, language: 'en' } as never, blocks: text === '' ? [] : blocks })
  const { tokens, quotations } = value
  return (await classify.run({ tokens, quotations, attributions })).value.classes
}
