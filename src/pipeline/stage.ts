/** What a stage of the pipeline is: it reads some parts of the draft, adds others, and finds problems. */
import type { Problem } from '../model.ts'
import type { Draft } from './draft.ts'

export type Part = keyof Draft

/**
 * One step of the pipeline. `run` sees only what `reads` names and returns all that `adds` names; it does no I/O, reads
 * no clock and never throws on any text.
 */
export interface Stage<Reads extends Part = Part, Adds extends Part = Part> {
  readonly name: string
  /** One line for `hearsay explain pipeline`. */
  readonly does: string
  readonly reads: readonly Reads[]
  readonly adds: readonly Adds[]
  run(given: Pick<Draft, Reads>): Outcome<Adds> | Promise<Outcome<Adds>>
}

export interface Outcome<Adds extends Part> {
  readonly value: Pick<Draft, Adds>
  readonly problems: readonly Problem[]
}

/** Keeps the literal types of `reads` and `adds`, so that the compiler holds a stage to them. */
export const stage = <const Reads extends Part, const Adds extends Part>(
  definition: Stage<Reads, Adds>,
): Stage<Reads, Adds> => definition
