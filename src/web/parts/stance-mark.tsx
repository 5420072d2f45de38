/** A source's stance: shape and colour, and the word for those who see neither. */
import type { Stance } from '../../ledger-model.ts'
import { STANCE_ICONS } from './icons.tsx'

interface StanceMarkProps {
  readonly stance: Stance
  /** Shows the word beside the shape. */
  readonly worded?: boolean
  /** It was another before: a second ring tells. */
  readonly changed?: boolean
}

export const StanceMark = ({ stance, worded = false, changed = false }: StanceMarkProps) => (
  <span class={`stance of-${stance}${changed ? ' turned' : ''}`}>
    {STANCE_ICONS[stance]}
    <span class={worded ? 'word' : 'hidden'}>{` ${stance}`}</span>
    {changed && <span class="hidden">, changed</span>}
  </span>
)
