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

function firstOf(one: Utterance | undefined): First | null {
  if (!one) return null
  const { claim, said, dated } = one.held
  return { said, dated, source: one.source.id, claim: claim.id }
}
