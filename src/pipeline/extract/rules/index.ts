/** The rules that look at one cue, in order: the first that finds a source and a content wins. */
import type { CueRule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { clauseAfter } from './clause-after.ts'
import { infinitiveAfter } from './infinitive-after.ts'
import { parenthetical } from './parenthetical.ts'
import { passive } from './passive.ts'
import { phraseAfterCue } from './phrase-after.ts'
import { quotationAfter } from './quotation-after.ts'
import { quotationBefore } from './quotation-before.ts'

export const CUE_RULES: readonly CueRule[] = [
  accordingTo, // … , according to X
  quotationBefore, // “…,” X said
  quotationAfter, // X said: “…”
  parenthetical, // …, X said. / …, X said, …
  passive, // … was announced by X
  clauseAfter, // X said that … / X told Y …
  infinitiveAfter, // X urged Y to …
  phraseAfterCue, // X criticized …
]
