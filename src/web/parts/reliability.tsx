/** How reliable a source is, by the NATO/Admiralty code: set by a person, F where nobody did. */
import type { Reliability as Grade } from '../../ledger-model.ts'
import { GRADES } from '../decide/words.ts'

interface ReliabilityProps {
  readonly grade: Grade
  /** With its meaning in words. */
  readonly worded?: boolean
}

export const Reliability = ({ grade, worded = false }: ReliabilityProps) => (
  <span class={grade === 'F' ? 'grade quiet' : 'grade'} title={GRADES[grade]}>
    <b>{grade}</b>
    <span class={worded ? 'word' : 'hidden'}> {GRADES[grade]}</span>
  </span>
)
