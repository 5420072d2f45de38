/** How reliable a source is, by the NATO/Admiralty code: set by a person, F where nobody did. */
import type { Reliability as Grade } from '../../ledger-model.ts'

const MEANING: Readonly<Record<Grade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

interface ReliabilityProps {
  readonly grade: Grade
  /** With its meaning in words. */
  readonly worded?: boolean
}

export const Reliability = ({ grade, worded = false }: ReliabilityProps) => (
  <span class={grade === 'F' ? 'grade quiet' : 'grade'} title={MEANING[grade]}>
    <b>{grade}</b>
    <span class={worded ? 'word' : 'hidden'}> {MEANING[grade]}</span>
  </span>
)
