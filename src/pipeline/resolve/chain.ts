/** Where a source has it from: "after a briefing with the NIS", "citing two officials", "told the Herald, which reported". */
import { VIA_PHRASES } from '../../lexicon/en/via.ts'
import { type Span, at as spanAt } from '../../text/span.ts'
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
      if (owner !== null) chains[owner]!.push(placeOf(tokens, link.range, attributions[owner]!))
    }
  }
  return chains
}

/** The attributions with a source in each sentence. */
function bySentence(sentences: readonly Sentence[], attributions: readonly Attribution[]) {
  const found = new Map<Sentence, number[]>()
  for (const [index, { sources, continues }] of attributions.entries()) {
    const sentence = sources[0] && continues === null ? spanAt(sentences, sources[0].start) : undefined
    if (!sentence) continue
    const others = found.get(sentence)
    if (others) others.push(index)
    else found.set(sentence, [index])
  }
  return found
}

/** Phrases after "citing", "after a briefing with" and the like, in text order. */
function* linksIn(tokens: readonly Token[], sentence: Sentence): Generator<Link> {
  for (let at = sentence.first; at < sentence.last; at++) {
    const trigger = longestAt(TRIGGERS, tokens, at, sentence.last)
    if (!trigger) continue
    let next = at + trigger.size
    for (let range = phraseAt(tokens, next, sentence); range; range = phraseAt(tokens, next, sentence)) {
      yield { range, at: tokens[at]!.start }
      next = range.to
      if (tokens[next]?.lower !== 'and' && tokens[next]?.lower !== 'or') break
      next++
    }
    at = Math.max(at, next - 1)
  }
}

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

/** The attribution outside whose content the link stands: the one whose source is nearest before it, else the next. */
function ownerOf(link: Link, attributions: readonly Attribution[], indices: readonly number[]): number | null {
  let before: number | null = null
  let behind: number | null = null
  for (const index of indices) {
    const { sources, content, cue } = attributions[index]!
    const { start } = sources[0]!
    if ([...content, ...(cue ? [cue] : [])].some((part) => holds(part, link.at))) continue
    if (start > link.at) behind ??= index
    else if (before === null || start >= attributions[before]!.sources[0]!.start) before = index
  }
  return before ?? behind
}

const holds = (part: Span, offset: number): boolean => part.start <= offset && offset < part.end
