/** The form of an entry of the cue lexicon (`cues/`). */
import type { Act } from '../../model.ts'

/**
 * What an entry takes as its content: `quote` a quotation, `clause` a clause with or without "that", `that` only with it,
 * `question` whether, if, why …, `infinitive` to do, `phrase` a noun phrase or a gerund.
 */
export type Frame = 'quote' | 'clause' | 'that' | 'question' | 'infinitive' | 'phrase'

export interface CueEntry {
  /** The base form: "say", "point out", "according to", "cast doubt on". */
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition' | 'adverb'
  /** The act of the bare cue; `classify` looks at the words around it. */
  readonly act: Act
  readonly frames: readonly Frame[]
  /** Takes the person spoken to before its content: "told reporters that". */
  readonly addressee: boolean
}

/** A group of entries that share all but the lemma: lemmas are separated by commas. */
export interface CueGroup extends Omit<CueEntry, 'lemma' | 'addressee'> {
  readonly addressee?: boolean
  readonly lemmas: string
}
