/** The time under a chart of rows: its ticks with their days. */
import { type Domain, ticksOf } from '../time/axis.ts'

interface TimeAxisProps {
  readonly domain: Domain
  /** At most so many ticks. */
  readonly most: number
}

export const TimeAxis = ({ domain, most }: TimeAxisProps) => (
  <div class="time-axis" aria-hidden="true">
    {ticksOf(domain, most).map(({ at, label, strong }) => (
      <span
        key={at}
        class={strong ? 'tick strong' : 'tick'}
        style={{ left: `${(100 * (at - domain.from)) / (domain.to - domain.from)}%` }}
      >
        {label}
      </span>
    ))}
  </div>
)
