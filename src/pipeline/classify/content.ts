/** The content of an attribution as sentences of words, and the clause in it that is classified. */
import { DISCOURSE_MARKERS } from '../../lexicon/en/opinions.ts'
import { type Framed, unframed } from './frames.ts'
import { all, phraseTable } from './phrases.ts'
import { isPunctuation, type Word } from './words.ts'

/** Sentences of one content that are looked at in search of a predicate. */
const MOST_SENTENCES = 4

export interface Content {
  readonly words: readonly Word[]
  /** The first sentence with a predicate, else the first. */
  readonly main: Framed
  readonly complementizer: Complementizer | null
  /** The content is an infinitive or a gerund, with no finite verb of its own. */
  readonly untensed: boolean
}

export type Complementizer = 'that' | 'whether' | 'if' | 'to'

/** `direct`: the words are all the speaker's own. `asked`: a leading "if" means "whether". */
export function readContent(parts: readonly (readonly Word[])[], direct: boolean, asked: boolean): Content {
  const sentences = sentencesOf(parts)
  const first = sentences[0] ?? []
  const complementizer = direct ? null : complementizerOf(first)
  const read = sentences.slice(0, MOST_SENTENCES).map((sentence, index) => {
    const start = index === 0 && complementizer ? afterComplementizer(sentence, complementizer, asked) : 0
    return unframed(sentence, overMarkers(sentence, start), direct)
  })
  const main = read.find(({ clause }) => clause.predicate) ?? read[0] ?? unframed([], 0, direct)
  return { words: parts.flat(), main, complementizer, untensed: !direct && isUntensed(first) }
}

/** The parts of a resumed quotation are one sentence where the text has them in one: a comma stands in for the cue. */
function sentencesOf(parts: readonly (readonly Word[])[]): Word[][] {
  const sentences: Word[][] = []
  let last: Word | null = null
  for (const part of parts) {
    for (const [index, word] of part.entries()) {
      if (!last || last.sentence !== word.sentence) sentences.push([])
      else if (index === 0 && !isPunctuation(last))
        sentences.at(-1)!.push({ ...last, lower: ',', text: ',', kind: 'punctuation' })
      sentences.at(-1)!.push(word)
      last = word
    }
  }
  return sentences
}

function complementizerOf(sentence: readonly Word[]): Complementizer | null {
  const lower = sentence[0]?.lower
  return lower === 'that' || lower === 'whether' || lower === 'if' || lower === 'to' ? lower : null
}

/** "said if A, B": the "if" belongs to the clause when a main clause can follow it. */
function afterComplementizer(sentence: readonly Word[], complementizer: Complementizer, asked: boolean): number {
  if (complementizer === 'to') return 0
  return complementizer === 'if' && !asked && sentence.some(({ lower }) => lower === ',') ? 0 : 1
}

const isUntensed = ([first, second]: readonly Word[]): boolean =>
  first?.lower === 'to' ||
  (first?.lower === 'not' && second?.lower === 'to') ||
  isGerund(first) ||
  (first?.lower === 'not' && isGerund(second))

const isGerund = (word: Word | undefined): boolean => word !== undefined && /^\p{Ll}{2,}ing$/u.test(word.text)

const markers = phraseTable(all(DISCOURSE_MARKERS, true))

/** "Look, I mean, we know": turns of speech in front, with the comma that sets them off. */
function overMarkers(sentence: readonly Word[], start: number): number {
  let at = start
  for (let match = markers(sentence, at); match; match = markers(sentence, at)) {
    const comma = sentence[at + match.length]?.lower === ','
    if (!comma && !/^(?:and|but|so|or)$/.test(sentence[at]!.lower)) break
    at += match.length + (comma ? 1 : 0)
  }
  return at < sentence.length ? at : start
}
