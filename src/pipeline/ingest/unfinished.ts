/** Tells a text that breaks off within a sentence: "The mayor also said that the". */
import { UNFINISHED } from '../../lexicon/en/unfinished.ts'
import type { Span } from '../../text/span.ts'
import { lastSentences } from './sentence-ends.ts'

/** Words; what is shorter is a label or a name. */
const FEWEST = 4
const LAST_WORD = /(?<![\p{L}\p{N}’'-])[\p{L}’']{1,12}$/u
/** A comma, as no text ends. */
const OPEN_END = /[\p{L}\d]["”’]?,$/u

/** The last sentence of the last paragraph, where it has no stop and cannot end as it does. */
export function unfinished(text: string, paragraph: Span): Span | null {
  const span = lastSentences(text, paragraph).at(-1)!
  const sentence = text.slice(span.start, span.end)
  if (sentence.split(/\s+/, FEWEST).length < FEWEST) return null
  const word = LAST_WORD.exec(sentence)?.[0]
  return (word !== undefined && UNFINISHED.has(word)) || OPEN_END.test(sentence) ? span : null
}
