/** Since when changes are shown. Pure: the present moment is an argument. */

export interface Choice {
  readonly name: string
  /** ISO 8601, UTC. */
  readonly since: string
}

/** Before every capture. */
export const BEGINNING = '1970-01-01T00:00:00.000Z'

const HOUR = 3_600_000

/** `now`: milliseconds since 1970; `looked`: when the reader last looked, null where they never did. */
export function choices(now: number, looked: string | null): Choice[] {
  const ago = (hours: number): string => new Date(now - hours * HOUR).toISOString()
  return [
    ...(looked ? [{ name: 'since I last looked', since: looked }] : []),
    { name: 'the last hour', since: ago(1) },
    { name: 'the last day', since: ago(24) },
    { name: 'the last week', since: ago(7 * 24) },
    { name: 'from the beginning', since: BEGINNING },
  ]
}

/** The value of a field for date and time, taken as UTC; null where it is empty. */
export const typed = (value: string): string | null => (value ? `${value.slice(0, 16)}:00.000Z` : null)
