/** What is compared: the rules alone, the learned extractor alone, and both as the program joins them. */
import type { Extractor, Learned } from '../../src/pipeline/draft.ts'
import type { Span } from '../../src/text/span.ts'
import { readText } from '../read-text.ts'
import { type Predicted, predicted } from './predicted.ts'
import type { Pair } from './spans.ts'

/** Finds the attributions of one text. */
export type System = (id: string, text: string) => Promise<Predicted[]>

/** By name, in the order of the tables; without an extractor the rules alone. */
export function systems(extractor: Extractor | null): ReadonlyMap<string, System> {
  const rules: System = (id, text) => read(id, text, null)
  if (!extractor) return new Map([['rules', rules]])
  const remembered = remembering(extractor)
  return new Map<string, System>([
    ['rules', rules],
    ['model', async (_, text) => (await remembered.find(text)).flatMap((found) => record(found, extractor.name))],
    ['both', (id, text) => read(id, text, remembered)],
  ])
}

async function read(id: string, text: string, extractor: Extractor | null): Promise<Predicted[]> {
  const result = await readText(id, text, {}, extractor)
  if (result.article.text !== text) throw new Error(`${id}: the article text is not the file's text`)
  return predicted(result.claims)
}

/** Score from which the model is believed by itself: what is best for it alone. */
const SURE = 0.5

function record({ cue, sources, content, score }: Learned, foundBy: string): Predicted[] {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }): Pair => [start, end])
  return score < SURE ? [] : [{ source: pairs(sources), cue: pairs([cue]), content: pairs(content), foundBy }]
}

/** An extractor that reads the same text once. */
function remembering(extractor: Extractor): Extractor {
  let last: { readonly text: string; readonly found: ReturnType<Extractor['find']> } | undefined
  return {
    ...extractor,
    find: (text) => {
      if (last?.text !== text) last = { text, found: extractor.find(text) }
      return last.found
    },
  }
}
