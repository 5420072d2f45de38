/** Builds what the resolve stage reads, from a text and the phrases of hand-made attributions. */

import type { Act, Article } from '../../../src/model.ts'
import type { Attribution, Block } from '../../../src/pipeline/draft.ts'
import { resolve } from '../../../src/pipeline/resolve/index.ts'
import { segment } from '../../../src/pipeline/segment/index.ts'
import type { Outcome } from '../../../src/pipeline/stage.ts'
import type { Span } from '../../../src/text/span.ts'

/** An attribution by its words; each is looked for behind the one before it, so that a word may occur several times. */
export interface Made {
  /** Sources; `@2:he` is the second "he" of the text. */
  readonly by?: readonly string[]
  readonly cue?: string
  readonly content?: readonly string[]
  readonly continues?: number
  readonly within?: number
  readonly voice?: 'publisher'
  /** Of the cue's entry in the lexicon. */
  readonly act?: Act
}

/** The span of a phrase; `@N:phrase` for its Nth occurrence, counted from 1. Throws where it is not there. */
export function spanIn(text: string, wanted: string): Span {
  const [, count = '1', phrase = wanted] = /^@(\d+):(.*)$/s.exec(wanted) ?? []
  const inWord = (at: number) =>
    (/^\w/.test(phrase) && /\w/.test(text[at - 1] ?? ' ')) ||
    (/\w$/.test(phrase) && /\w/.test(text[at + phrase.length] ?? ' '))
  let start = -1
  for (let n = 0; n < Number(count); n++) {
    do start = text.indexOf(phrase, start + 1)
    while (start >= 0 && inWord(start))
    if (start < 0) throw new Error(`the text lacks ${wanted}`)
  }
  return { start, end: start + phrase.length }
}

export function attributionOf(text: string, made: Made): Attribution {
  return {
    foundBy: 'test',
    voice: made.voice ?? 'attributed',
    sources: (made.by ?? []).map((phrase) => spanIn(text, phrase)),
    cue: made.cue === undefined ? null : spanIn(text, made.cue),
    entry: made.act ? { lemma: made.cue ?? '', kind: 'verb', act: made.act, frames: [], addressee: false } : null,
    content: (made.content ?? []).map((phrase) => spanIn(text, phrase)),
    continues: made.continues ?? null,
    within: made.within ?? null,
    score: 1,
  }
}

export const articleOf = (text: string): Article => ({
  id: 'a',
  revision: 'r',
  url: null,
  publisher: null,
  language: 'en',
  headline: null,
  byline: [],
  dateline: null,
  published: null,
  completeness: { state: 'unknown', seen: null, evidence: null },
  text,
})

/** Blocks are lines; a line that starts with "# " in the text is a heading. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: line[0].length < 40 && !/[.?!”"]$/.test(line[0]) ? 'heading' : 'paragraph',
  }))
}

export async function draftOf(text: string, attributions: readonly Attribution[]) {
  const article = articleOf(text)
  const blocks = blocksOf(text)
  const { value } = await segment.run({ article, blocks })
  return { article, blocks, ...value, attributions }
}

export async function resolved(text: string, made: readonly Made[]) {
  const draft = await draftOf(
    text,
    made.map((one) => attributionOf(text, one)),
  )
  const { value, problems } = (await resolve.run(draft)) as Outcome<'sources' | 'references'>
  return { ...value, problems }
}
