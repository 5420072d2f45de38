/** Shapes of stances and statuses: told apart without colour. Drawn in a square of 16. */
import type { JSX } from 'preact'
import type { Stance, Status } from '../../ledger-model.ts'

const svg = (children: JSX.Element) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

const line = (d: string, width = 1.8) => (
  <path d={d} fill="none" stroke="currentColor" stroke-width={width} stroke-linecap="round" stroke-linejoin="round" />
)
const onFill = (d: string) => (
  <path d={d} class="on-fill" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
)

/** A disc with a tick, a square with a cross, a lozenge with a wave, an empty ring. */
export const STANCE_ICONS: Readonly<Record<Stance, JSX.Element>> = {
  supports: svg(
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      {onFill('M4.8 8.3 7 10.5 11.2 5.8')}
    </>,
  ),
  denies: svg(
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />
      {onFill('M5.2 5.2 10.8 10.8M10.8 5.2 5.2 10.8')}
    </>,
  ),
  doubts: svg(
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />
      {onFill('M4.9 8.6c1-1.6 2.1-1.6 3.1-.5s2.1 1.1 3.1-.5')}
    </>,
  ),
  withholds: svg(<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />),
}

/** Two that differ, a cross, a broken ring, a half disc, a full disc. */
export const STATUS_ICONS: Readonly<Record<Status, JSX.Element>> = {
  disputed: svg(line('M3 6h10M3 10h10M10.5 2.8 5.5 13.2', 2)),
  denied: svg(line('M4 4 12 12M12 4 4 12', 2.2)),
  unconfirmed: svg(
    <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.2" />,
  ),
  singleOrigin: svg(
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 2.2a5.8 5.8 0 0 0 0 11.6Z" fill="currentColor" />
    </>,
  ),
  corroborated: svg(<circle cx="8" cy="8" r="6.4" fill="currentColor" />),
}
