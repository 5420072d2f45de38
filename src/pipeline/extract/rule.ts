/** What a rule of extraction is. */
import type { CueEntry } from '../../lexicon/en/cue-entry.ts'
import type { Range, Scene } from './context.ts'
import type { Cue } from './cue.ts'

/** What a rule found, in tokens; `content` in the order of the text. */
export interface Found {
  readonly sources: readonly Range[]
  readonly cue: Range | null
  readonly entry: CueEntry | null
  readonly content: readonly Range[]
  readonly score: number
}

/** Looks at one cue: what are its source and its content? The first rule of the list that finds something wins. */
export interface CueRule {
  readonly id: string
  /** `earlier`: the source of the cue before it in the same sentence. */
  find(scene: Scene, cue: Cue, earlier?: Range): Found | undefined
}
