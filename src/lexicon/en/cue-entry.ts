/** The form of an entry of the cue lexicon (`cues.ts`). */
import type { Act } from '../../model.ts'

/** Which content an entry can take: see `docs/lexicon.md`. */
export type Frame = 'quote' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'gerund'

export interface CueEntry {
  /** The base form as looked up: "say", "according to", "cast doubt on". */
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'preposition' | 'phrase'
  /** The act of the bare cue; `classify` looks at the words around it. */
  readonly act: Act
  readonly frames: readonly Frame[]
}
