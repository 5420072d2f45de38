/**
 * Whom the join believes, rule by rule. Chosen on the tenth of the training documents that the model did not see, by which of both was
 * right more often where both found the same cue (`docs/model.md`, "Rules and model").
 */
import type { Act } from '../../model.ts'

/** Rules that stand as they are, whatever the model makes of their cue: "declined | to comment" is no content. */
export const WHOLE: ReadonlySet<string> = new Set(['no-comment'])

/** Score that a finding of the model needs where no rule found its cue, and where one did. */
export const LEARNED = 0.5
export const SHARED = 0.4
/**
 * And one whose cue the lexicon does not know, or that names nobody, with a content that is not quoted: outside of its corpus the model takes
 * deeds for words, and of those below that name nobody one in ten was right.
 */
export const UNKNOWN = 0.7

/** Score that a rule's finding needs where the model found nothing: of those below, two in three were wrong. */
export const ALONE = 0.95

/** Of single rules: what the model was hardly shown or never, since its corpus annotates little of it. */
export const KEPT: Readonly<Record<string, number>> = {
  'bare-position': 0,
  'no-comment': 0,
  'according-to': 0,
  'noun-clause': 0,
}

/** Of single acts: who confirms or denies is what a reader looks for, so that a doubtful one is better than none. */
export const POSITIONS: Readonly<Partial<Record<Act, number>>> = {
  confirms: 0.6,
  denies: 0.6,
  doubts: 0.6,
  withholds: 0.6,
}

/** Verbs of plain saying: they begin a statement of their own behind an "and", and trail one that says nothing else. */
export const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'inform', 'announce', 'claim', 'warn', 'report'])
