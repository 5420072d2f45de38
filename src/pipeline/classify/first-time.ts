/**
 * "For the first time", where it dates the saying: in the cue, right after it, or in front of its clause. Inside the content
 * it belongs to what is said, and is not reported here.
 */
import type { Span } from '../../text/span.ts'
import { finiteAt } from './finite.ts'
import { all, phraseTable } from './phrases.ts'
import { isPunctuation, type Word } from './words.ts'

const phrase = phraseTable(all(['for the first time', 'for the very first time'], true))
const bare = phraseTable(all(['the first time'], true))

/** Words between the cue and the phrase: an addressee, a day ("told the court on Monday for the first time"). */
const AFTER = 7

/** Words between the phrase in front and the source or the cue. */
const BEFORE = 4

export interface Saying {
  /** Word indices of the cue, half-open. */
  readonly first: number
  readonly last: number
  /** Where the sources or the cue begin, whichever is first. */
  readonly from: number
  readonly content: readonly Span[]
  /** It confirms or denies: "first reported by" names the first reporter, "first confirmed by" the first confirmation. */
  readonly confirms: boolean
}

export function firstTimeOf(words: readonly Word[], saying: Saying): Span | null {
  return inCue(words, saying) ?? afterCue(words, saying) ?? inFront(words, saying)
}

const spanOf = (words: readonly Word[], first: number, length: number): Span => ({
  start: words[first]!.start,
  end: words[first + length - 1]!.end,
})

/** "has for the first time confirmed", "first confirmed", "its first confirmation". */
function inCue(words: readonly Word[], { first, last, confirms }: Saying): Span | null {
  for (let at = first; at < last; at++) {
    const match = phrase(words, at)
    if (match) return spanOf(words, at, match.length)
  }
  if (!confirms) return null
  for (let at = first - 1; at < last; at++) {
    const word = words[at]
    if (word?.lower === 'first' && word.sentence === words[first]!.sentence && words[at + 1]?.lower !== 'to')
      return spanOf(words, at, 1)
  }
  return null
}

function afterCue(words: readonly Word[], { last, content }: Saying): Span | null {
  const { sentence } = words[last - 1]!
  for (let at = last; at <= last + AFTER && words[at]?.sentence === sentence; at++) {
    const word = words[at]!
    if (content.some(({ start, end }) => start <= word.start && word.start < end)) return null
    const match = phrase(words, at)
    if (match) return spanOf(words, at, match.length)
    if (finiteAt(words, at, last) === 'strong') return null
  }
  return null
}

/** "For the first time(,) the ministry confirmed", "it was the first time that the ministry had confirmed". */
function inFront(words: readonly Word[], { first, from, content }: Saying): Span | null {
  const { sentence } = words[first]!
  for (let at = from - 1; at >= from - BEFORE - LONGEST && words[at]?.sentence === sentence; at--) {
    const match = phrase(words, at) ?? bare(words, at)
    if (!match || words[at - 1]?.lower === 'for' || !leadsTo(words, at, at + match.length, from)) continue
    const { start } = words[at]!
    return content.some((span) => span.start <= start && start < span.end) ? null : spanOf(words, at, match.length)
  }
  return null
}

/** Words of the longest phrase. */
const LONGEST = 5

/** Only a comma or a few words without a verb stand between the phrase and the source; it does not end another clause. */
function leadsTo(words: readonly Word[], at: number, end: number, from: number): boolean {
  if (words[at]!.lower === 'for' && !isEdge(words, at)) return false
  for (let between = end; between < from; between++) {
    if (isPunctuation(words[between]) && !(between === end && words[between]!.text === ',')) return false
    if (finiteAt(words, between, at) === 'strong') return false
  }
  return from - end <= BEFORE
}

/** At the start of a sentence or after punctuation or "and", so that it does not end another clause. */
const isEdge = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return !before || before.sentence !== words[at]!.sentence || isPunctuation(before) || before.lower === 'and'
}
