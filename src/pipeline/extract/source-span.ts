/** The spans of the sources that a subject names: parted, and trimmed. */
import { type Span, trim } from '../../text/span.ts'
import { dropStop } from './content.ts'
import { type Range, type Scene, spanOf } from './context.ts'
import { splitSources } from './coordination.ts'

/** One span a source, in order. */
export function sourceSpans(scene: Scene, source: Range): Span[] {
  const parts = splitSources(scene, withoutBoth(scene, source))
  return (parts.length > 1 ? parts : [source]).map((part) => sourceSpan(scene, part))
}

/** "Both the army and the mayor": the pair word is no part of either. */
const withoutBoth = ({ tokens }: Scene, { first, last }: Range): Range => ({
  first: last > first + 1 && /^(?:both|neither|either)$/.test(tokens[first]!.lower) ? first + 1 : first,
  last,
})

/** "Nobody claimed that": no source says it; an article alone is a phrase misread. */
export const isNobody = ({ tokens }: Scene, { first, last }: Range): boolean =>
  last === first + 1 && /^(?:nobody|none|nothing|neither|no|a|an|the|please|there)$/.test(tokens[first]!.lower)

/** The span of a source without the marks that close its apposition or its sentence. */
const sourceSpan = (scene: Scene, source: Range): Span =>
  dropStop(scene, trim(scene.text, spanOf(scene, source), /[\s,;:“”"]/))
