/** What the content of a claim says of the proposition that it stands in. */
import type { Reading } from '../../ledger-model.ts'
import { UNDONE } from '../../lexicon/en/stands.ts'
import type { Claim } from '../../model.ts'
import { mainClauseOf } from './content-words.ts'

/** 1 the same as the text, −1 the opposite, 0 neither. */
export type Polarity = 1 | -1 | 0

export interface Said {
  /** The content says that it is not so, by a negation or by "failed to", "refused to". */
  readonly negated: boolean
  /** It says so under a condition. */
  readonly conditional: boolean
  /** It only tells of what others say, of what would be, of what is looked into. */
  readonly telling: boolean
}

const NOTHING: Said = { negated: false, conditional: false, telling: false }

/** Of no claim: nothing. */
export function saidBy(held: { readonly claim: Claim; readonly reading: Reading } | undefined): Said {
  if (!held) return NOTHING
  const { claim, reading } = held
  const { clause, telling } = mainClauseOf(reading.read.text, claim)
  const { words, predicate } = clause
  const group = predicate ? words.slice(predicate.first, predicate.last + 1).map(({ lower }) => lower) : []
  const undone = group.some((lower, at) => UNDONE.has(lower) && group[at + 1] === 'to')
  const asking = /^(?:whether|if)\b/i.test(claim.content[0]?.exact ?? '') && !claim.conditional
  return { negated: claim.negated !== undone, conditional: claim.conditional, telling: telling || asking }
}

/** What both only tell of, or say under a condition, they say alike. */
export function polarityOf(one: Said, text: Said): Polarity {
  if ((one.conditional && !text.conditional) || (one.telling && !text.telling)) return 0
  return one.negated === text.negated ? 1 : -1
}
