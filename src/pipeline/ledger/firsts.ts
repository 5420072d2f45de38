/** Firsts: the first report of a proposition, its first confirmation and its first denial. */
import type { First, Firsts } from '../../ledger-model.ts'
import type { Utterance } from './positions.ts'

/** Utterances come in order of saying. */
export function firstsOf(utterances: readonly Utterance[]): Firsts {
  const supports = utterances.filter(({ stance }) => stance === 'supports')
  return {
    report: firstOf(supports[0]),
    confirmation: firstOf(supports.find(({ held }) => held.claim.act === 'confirms')),
    denial: firstOf(utterances.find(({ stance }) => stance === 'denies')),
  }
}

const firstOf = (one: Utterance | undefined): First | null =>
  one ? { said: one.held.said, source: one.source.id, claim: one.held.claim.id } : null
