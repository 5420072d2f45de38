/** The rules that look at one cue, in order: the first that finds a source and a content wins. */
import type { CueRule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { barePosition } from './bare-position.ts'
import { clauseAfter } from './clause-after.ts'
import { hearsayAdverb } from './hearsay-adverb.ts'
import { infinitiveAfter } from './infinitive-after.ts'
import { noComment } from './no-comment.ts'
import { adjectiveClause, nounClause } from './noun-clause.ts'
import { parenthetical } from './parenthetical.ts'
import { passive } from './passive.ts'
import { phraseAfterCue } from './phrase-after.ts'
import { quotationAfter } from './quotation-after.ts'
import { quotationBefore } from './quotation-before.ts'
import { relativeObject } from './relative-object.ts'

export const CUE_RULES: readonly CueRule[] = [
  accordingTo, // … , according to X
  hearsayAdverb, // … reportedly …
  noComment, // X declined to comment on …
  quotationBefore, // “…,” X said
  quotationAfter, // X said: “…”
  parenthetical, // …, X said. / …, X said, …
  relativeObject, // …, which X called …
  passive, // … was announced by X
  clauseAfter, // X said that … / X told Y …
  infinitiveAfter, // X urged Y to …
  phraseAfterCue, // X criticized …
  barePosition, // X denies
  nounClause, // X's claim that …
  adjectiveClause, // X is confident that …
]
