/** Where a source has it from: "after a briefing with the NIS", "citing two officials", "told the Herald, which reported". */
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/en/function-words.ts'
import { VIA_PHRASES } from '../../lexicon/en/via.ts'
import { at as spanAt } from '../../text/span.ts'
import type { Attribution, Draft, Sentence, Token } from '../draft.ts'
import { lexicon, longestAt } from './lexicon.ts'
import { phraseAt } from './mentions.ts'
import type { Range } from './phrase.ts'
import { type Place, placeOf } from './place.ts'
import { RELATIVE_PRONOUNS } from './pronoun.ts'

const TRIGGERS = lexicon(VIA_PHRASES.map((phrase) => [phrase, phrase] as const))

/** The phrase of the one whom a source has it from; `at`: the offset of the words that say so, or of the source itself. */
interface Link {
  readonly range: Range
  readonly at: number
}

type Given = Pick<Draft, 'tokens' | 'sentences' | 'attributions'>

/** One list an attribution: the places of those whom its sources have it from, nearest first. */
export function chainsOf({ tokens, sentences, attributions }: Given): readonly (readonly Place[])[] {
  const chains: Place[][] = attributions.map(() => [])
  for (const [sentence, indices] of bySentence(sentences, attributions)) {
    for (const link of [...toldIn(tokens, sentence), ...linksIn(tokens, sentence)]) {
      const owner = ownerOf(link, attributions, indices)
      if (owner !== null && !isSource(tokens, link.range, attributions[owner]!))
        chains[owner]!.push(placeOf(tokens, clipped(tokens, link.range, attributions[owner]!), attributions[owner]!))
    }
  }
  return chains
}

/** The attributions with a source in each sentence, in order of that source. */
function bySentence(sentences: readonly Sentence[], attributions: readonly Attribution[]) {
  const found = new Map<Sentence, number[]>()
  for (const [index, { sources, continues }] of attributions.entries()) {
    const sentence = sources[0] && continues === null ? spanAt(sentences, sources[0].start) : undefined
    if (!sentence) continue
    const others = found.get(sentence)
    if (others) others.push(index)
    else found.set(sentence, [index])
  }
  const start = (index: number) => attributions[index]!.sources[0]!.start
  for (const indices of found.values()) indices.sort((a, b) => start(a) - start(b))
  return found
}

/** Phrases after "citing", "after a briefing with" and the like, in text order. */
function* linksIn(tokens: readonly Token[], sentence: Sentence): Generator<Link> {
  for (let at = sentence.first; at < sentence.last; at++) {
    const trigger = longestAt(TRIGGERS, tokens, at, sentence.last)
    if (!trigger) continue
    let next = at + trigger.size
    for (let range = whom(tokens, next, sentence); range; range = whom(tokens, next, sentence)) {
      yield { range, at: tokens[at]!.start }
      next = range.to
      if (tokens[next]?.lower !== 'and' && tokens[next]?.lower !== 'or') break
      next++
    }
    at = Math.max(at, next - 1)
  }
}

/** Words of a phrase without a known noun. */
const WORDS_AT_MOST = 5

/** The phrase with a name or a noun for a source, else the words up to a mark or a small word: "a diver". */
function whom(tokens: readonly Token[], from: number, sentence: Sentence): Range | null {
  const range = phraseAt(tokens, from, sentence)
  if (range) return range
  let to = from
  while (
    to < Math.min(sentence.last, from + WORDS_AT_MOST) &&
    tokens[to]!.kind === 'word' &&
    !ENDS.has(tokens[to]!.lower)
  )
    to++
  return to - from > 1 && DETERMINERS.has(tokens[from]!.lower) ? { from, to } : null
}

const ENDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...BE,
  ...HAVE,
  ...MODALS,
])

/** Tokens before "told" in which its subject begins. */
const SUBJECT_AT_MOST = 10

/** "An official told the Herald, which reported": the Herald has it from the official. */
function* toldIn(tokens: readonly Token[], sentence: Sentence): Generator<Link> {
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    if (tokens[at]!.lower !== 'told') continue
    const heard = phraseAt(tokens, at + 1, sentence)
    const relative = heard && (tokens[heard.to]?.text === ',' ? heard.to + 1 : heard.to)
    if (!relative || relative >= sentence.last || !RELATIVE_PRONOUNS.has(tokens[relative]!.lower)) continue
    const subject = endingAt(tokens, at, sentence)
    if (subject) yield { range: subject, at: tokens[relative]!.start }
  }
}

/** The longest noun phrase that ends before "told", "had told" or "has told". */
function endingAt(tokens: readonly Token[], verb: number, sentence: Sentence): Range | null {
  const end = ['had', 'has', 'have'].includes(tokens[verb - 1]!.lower) ? verb - 1 : verb
  for (let at = Math.max(sentence.first, end - SUBJECT_AT_MOST); at < end; at++) {
    const range = phraseAt(tokens, at, sentence)
    if (range?.to === end) return range
  }
  return null
}

/** The phrase up to the source or cue of the claim: "after a briefing with the board, deputy Ina Berg said". */
function clipped(tokens: readonly Token[], { from, to }: Range, { sources, cue }: Attribution): Range {
  const { start } = tokens[from]!
  const stops = [...sources, ...(cue ? [cue] : [])].map((span) => span.start).filter((offset) => offset > start)
  let end = to
  while (end > from + 1 && (tokens[end - 1]!.text === ',' || stops.some((offset) => tokens[end - 1]!.start >= offset)))
    end--
  return { from, to: end }
}

/** "The agency quoted an official as saying": the official may be the source himself. */
const isSource = (tokens: readonly Token[], { from }: Range, { sources }: Attribution): boolean =>
  sources.some(({ start, end }) => start <= tokens[from]!.start && tokens[from]!.start < end)

/** Attributions on either side of a link that are looked at. */
const NEAR = 4

/** The attribution outside whose content the link stands: the one whose source is nearest before it, else the next. */
function ownerOf(link: Link, attributions: readonly Attribution[], indices: readonly number[]): number | null {
  const from = countUpTo(attributions, indices, link.at)
  const free = (index: number) => !holdsLink(attributions[index]!, link.at)
  return (
    indices.slice(Math.max(0, from - NEAR), from).findLast(free) ?? indices.slice(from, from + NEAR).find(free) ?? null
  )
}

/** How many of the attributions, in order of their sources, have their source at or before the offset. */
function countUpTo(attributions: readonly Attribution[], indices: readonly number[], offset: number): number {
  let low = 0
  let high = indices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (attributions[indices[middle]!]!.sources[0]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const holdsLink = ({ content, cue }: Attribution, offset: number): boolean =>
  [...content, ...(cue ? [cue] : [])].some(({ start, end }) => start <= offset && offset < end)
