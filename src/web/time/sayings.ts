/** The events of a timeline by the day on which they were said. */
import type { Stance } from '../../ledger-model.ts'
import type { TimelineEvent } from '../../ledger-views.ts'
import { type Extent, extentOf } from './extent.ts'

export interface Day {
  /** As the texts state it, without the time of the day; a month or a year where they state no day. */
  readonly said: string
  readonly extent: Extent | null
  readonly events: readonly TimelineEvent[]
}

export const dayOf = (said: string): string => said.replaceAll(/T[^/]*/g, '')

/** In the order in which the days first come, which is that of time. */
export const daysOf = (events: readonly TimelineEvent[]): Day[] =>
  [...Map.groupBy(events, ({ said }) => dayOf(said))].map(([said, own]) => ({
    said,
    extent: extentOf(said),
    events: own,
  }))

export const STANCES: readonly Stance[] = ['supports', 'denies', 'doubts', 'withholds']

export const countOf = ({ events }: Day, stance: Stance): number =>
  events.filter((event) => event.stance === stance).length
