/** The pipeline: the ordered list of stages, and the fold that runs them. This is the program; everything else serves it. */
import type { Engine, Problem, ReadResult } from '../model.ts'
import { assemble } from './assemble/index.ts'
import { classify } from './classify/index.ts'
import type { Capture, Draft, Extractor, Stated } from './draft.ts'
import { extract } from './extract/index.ts'
import { ingest } from './ingest/index.ts'
import { normalise } from './normalise/index.ts'
import { resolve } from './resolve/index.ts'
import { segment } from './segment/index.ts'
import type { Stage } from './stage.ts'

export const STAGES = [
  ingest, // bytes → the article and its blocks
  segment, // blocks → sentences, tokens, quotations
  extract, // → attributions: source, cue, content
  resolve, // → who each source is, what each claim refers to
  normalise, // → times, quantities, places, when it was said
  classify, // → act, certainty, negation, hedge
  assemble, // → claims
] as const

/** Reads one captured input into claims. Never throws on any text: what is wrong with it stands in `problems`. */
export async function run(
  capture: Capture,
  stated: Stated,
  engine: Engine,
  extractor: Extractor | null = null,
): Promise<ReadResult> {
  let draft = { capture, stated, extractor } as Draft
  let problems: readonly Problem[] = []
  for (const stage of STAGES as readonly Stage[]) {
    const outcome = await stage.run(draft)
    draft = { ...draft, ...outcome.value }
    problems = [...problems, ...outcome.problems]
  }
  const { article, claims, times, quantities, places } = draft
  const mentions = { times, quantities, places }
  return { input: capture.input, article, claims, mentions, problems, engine, readAt: stated.readAt }
}
