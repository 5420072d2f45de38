/**
 * Concepts: words that news uses for one another, whatever their part of speech ("send", "dispatch", "deployment"). Ours,
 * written by hand; words whose counts must stay apart (killed and injured) stand in rows of their own. A word not in the
 * tables stands for itself, by its stem.
 */
import { AFFAIRS } from './affairs.ts'
import { ENTITIES } from './entities.ts'
import { HARM } from './harm.ts'

/** Concept, and its words: in any form that has the same stem, or behind `=` in this form only. */
export type ConceptRow = readonly [concept: string, words: string]

/** What happens, or is done. */
export const EVENTS: readonly ConceptRow[] = [...HARM, ...AFFAIRS]
/** Who and what. */
export const THINGS: readonly ConceptRow[] = ENTITIES
