/** Where the noun phrase ends that is the content of a cue. */
import { endOfQuotation } from './content-end.ts'
import { type Context, closedBy, isQuoted, openedBy, sentenceOf } from './context.ts'

const ENDS_PHRASE = new Set(
  'because although though while when if unless after before since until so than but even'.split(' '),
)
const STRONG_MARKS = new Set([';', ':', '—', '–', '-', '--', '(', ',', '?', '!'])

/** Where the noun phrase ends that is the content of a cue: before a mark, a subordinate clause or a further verb. */
export function phraseEnd(context: Context, first: number): number {
  const { tags, tokens } = context
  const { last } = sentenceOf(context, first)
  for (let index = first; index < last; index++) {
    // “safe,” closes the phrase with its own comma
    if (index > first && closedBy(context, index - 1) && tokens[index - 2]!.text === ',') return index
    if (isQuoted(context, index) || openedBy(context, index)) continue
    const { text, lower } = tokens[index]!
    if (STRONG_MARKS.has(text) || (index > first && ENDS_PHRASE.has(lower))) return index
    if (lower === 'as' && index > first && tags[index + 1] === 'pronoun') return index
    if (tags[index] === 'coordinator' && /^(?:verb|auxiliary|pronoun|adverb)$/.test(tags[index + 1] ?? '')) return index
  }
  return endOfQuotation(context, last)
}
