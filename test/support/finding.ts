import { read } from '../../src/index.ts'
import type { Extractor, Learned } from '../../src/pipeline/draft.ts'
import { capture, STATED } from './read-text.ts'

/** An extractor that finds the words named, at their first place in the text. */
export interface Words {
  readonly sources?: readonly string[]
  readonly cue: string
  readonly content: readonly string[]
  readonly score?: number
}

export function finding(...all: readonly Words[]): Extractor {
  const find = async (text: string) => all.map((words) => learned(text, words))
  return { name: 'model', runtime: 'native', find }
}

function learned(text: string, { sources = [], cue, content, score = 0.9 }: Words): Learned {
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`no ${words} in the text`)
    return { start, end: start + words.length }
  }
  return { sources: sources.map(span), cue: span(cue), content: content.map(span), score }
}

/** Attributed claims as "foundBy: sources | cue | content". */
export async function claimsOf(text: string, extractor: Extractor | null): Promise<string[]> {
  const { claims } = await read(capture(text), STATED, extractor)
  return claims
    .filter(({ voice }) => voice === 'attributed')
    .map(({ foundBy, sources, cue, content }) => {
      const exact = (anchors: readonly { exact: string }[]) => anchors.map((anchor) => anchor.exact).join(' + ')
      return `${foundBy}: ${exact(sources)} | ${cue?.exact ?? '–'} | ${exact(content)}`
    })
}
