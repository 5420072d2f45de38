/** What the source does, and whether what is said is negated: of a claim that is marked, and of one that is relabelled. */
import type { ComponentChildren } from 'preact'
import type { Act } from '../../model.ts'
import { MARKS } from '../../pipeline/report/acts.ts'

interface ActFieldProps {
  readonly act: Act
  readonly onAct: (act: Act) => void
  readonly class?: string
}

export const ActField = ({ act, onAct, ...looks }: ActFieldProps) => (
  <label {...looks}>
    What the source does{' '}
    <select value={act} onChange={(event) => onAct(event.currentTarget.value as Act)}>
      {Object.entries(MARKS).map(([one, sign]) => (
        <option key={one} value={one}>
          {sign} {one}
        </option>
      ))}
    </select>
  </label>
)

interface NegatedFieldProps {
  readonly negated: boolean
  readonly onNegated: (negated: boolean) => void
  /** What it means. */
  readonly children: ComponentChildren
}

export const NegatedField = ({ negated, onNegated, children }: NegatedFieldProps) => (
  <label>
    <input type="checkbox" checked={negated} onChange={(event) => onNegated(event.currentTarget.checked)} /> negated:{' '}
    {children}
  </label>
)
