/** The content of an attribution as sentences of words, and the clause in it that is classified. */

import { formsOfWord } from '../../lexicon/cue-index.ts'
import { UNTENSED } from '../../lexicon/en/modals.ts'
import { DISCOURSE_MARKERS } from '../../lexicon/en/opinions.ts'
import type { Range } from './clause-scan.ts'
import { type Framed, unframed } from './frames.ts'
import { mainClause } from './main-clause.ts'
import { all, phraseTable } from './phrases.ts'
import { groupEnd } from './verb-group.ts'
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

export type Complementizer = 'that' | 'whether' | 'if'

/** `direct`: the words are all the speaker's own. `asked`: the cue takes a question, a leading "if" means "whether". */
export function readContent(parts: readonly (readonly Word[])[], direct: boolean, asked: boolean): Content {
  const sentences = sentencesOf(parts)
  const first = sentences[0] ?? []
  const complementizer = direct ? null : complementizerOf(first)
  const untensed = direct ? null : untensedGroup(first)
  const read = sentences.slice(0, MOST_SENTENCES).map((sentence, index) => {
    if (index === 0 && untensed) return { clause: mainClause(sentence, 0, untensed), frames: [], telling: false }
    const start = index === 0 && !direct ? clauseStart(sentence, complementizer, asked) : 0
    return unframed(sentence, overMarkers(sentence, start), direct)
  })
  const main =
    read.find(({ clause, frames }) => clause.predicate || frames.length > 0) ?? read[0] ?? unframed([], 0, direct)
  return { words: parts.flat(), main, complementizer, untensed: untensed !== null }
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
  return lower === 'that' || lower === 'whether' || lower === 'if' ? lower : null
}

/**
 * Where the clause begins. "said if A, B": the "if" belongs to the clause when a main clause can follow it; "asked why A":
 * the word that asks is a complementizer.
 */
function clauseStart(sentence: readonly Word[], complementizer: Complementizer | null, asked: boolean): number {
  if (complementizer === 'if') return !asked && sentence.some(({ lower }) => lower === ',') ? 0 : 1
  return complementizer || (asked && /^(?:why|how|where|when|who|what|which)$/.test(sentence[0]?.lower ?? '')) ? 1 : 0
}

/** "to leave", "not to leave", "not having left": the verb group that the content begins with. */
function untensedGroup(sentence: readonly Word[]): Range | null {
  const at = sentence[0]?.lower === 'not' || sentence[0]?.lower === 'never' ? 1 : 0
  const opens = sentence[at]?.lower === 'to' || isGerund(sentence[at])
  return opens ? { first: 0, last: groupEnd(sentence, at) } : null
}

const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && (UNTENSED.has(word.lower) || formsOfWord(word.lower).has('gerund'))

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
