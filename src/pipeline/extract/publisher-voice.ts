/** The publisher's own sentences: those of the body that no attribution touches, one claim each. */
import { overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from '../draft.ts'
import { contentOf } from './content.ts'
import type { Context } from './context.ts'

/** A sentence shorter than this, in tokens, is a label rather than a statement. */
const STATEMENT = 4

/** Attributions in the publisher's voice, for the sentences of paragraphs without any other. */
export function publisherVoice(context: Context, attributions: readonly Attribution[]): Attribution[] {
  const touched = spansOf(attributions)
  let next = 0
  return context.sentences.flatMap((sentence) => {
    while (next < touched.length && touched[next]!.end <= sentence.start) next++
    const free = next === touched.length || !overlaps(touched[next]!, sentence)
    const says = context.blocks[sentence.block]!.kind === 'paragraph' && sentence.last - sentence.first >= STATEMENT
    const content = free && says ? contentOf(context, sentence) : []
    return content.length > 0 ? [ownSentence(content)] : []
  })
}

/** Contents, cues and sources in order, each reaching as far as any before it. */
function spansOf(attributions: readonly Attribution[]): Span[] {
  const spans = attributions
    .flatMap(({ content, cue, sources }) => [...content, ...sources, ...(cue ? [cue] : [])])
    .sort((a, b) => a.start - b.start)
  let end = 0
  return spans.map((span) => {
    end = Math.max(end, span.end)
    return { start: span.start, end }
  })
}

const ownSentence = (content: readonly Span[]): Attribution => ({
  foundBy: 'publisher-voice',
  voice: 'publisher',
  sources: [],
  cue: null,
  entry: null,
  content,
  continues: null,
  within: null,
  score: 1,
})
