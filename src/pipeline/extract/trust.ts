/**
 * Whom the join believes, rule by rule. Chosen on the tenth of the training documents that the model did not see, by which of both was
 * right more often where both found the same cue (`docs/model.md`, "Rules and model").
 */

export type Role = 'source' | 'cue' | 'content'

/** Roles in which a rule is right more often than the model; in all others the model is. */
export const TRUSTED: Readonly<Record<string, readonly Role[]>> = {
  'quotation-before': ['cue', 'source', 'content'],
  'quotation-after': ['content'],
  parenthetical: ['cue', 'source', 'content'],
  'according-to': ['content'],
  passive: ['source', 'content'],
}

/** Score that a finding of the model needs where no rule found its cue, and where one did. */
export const LEARNED = 0.65
export const SHARED = 0.35

/** Score that a rule's finding needs where the model found nothing. */
export const ALONE = 0.85

/** Of single rules: those for what the model was never shown, since its corpus annotates none of it, are always kept. */
export const KEPT: Readonly<Record<string, number>> = { 'bare-position': 0, 'no-comment': 0 }
