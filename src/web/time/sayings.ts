/** The events of a timeline by the day on which they were said. */
import type { Stance } from '../../ledger-model.ts'
import type { TimelineEvent } from '../../ledger-views.ts'
import type { TimelinePage } from '../../page-views.ts'
import { type Extent, extentOf } from './extent.ts'

export interface Day {
  /** As the texts state it, without the time of the day; a month or a year where they state no day. */
  readonly said: string
  /** It is the day on which the article was captured: nothing tells when this was said. */
  readonly captured: boolean
  readonly extent: Extent | null
  readonly events: readonly TimelineEvent[]
}

const dayOf = (said: string): string => said.replaceAll(/T[^/]*/g, '')

/** In the order in which the days first come, which is that of time; those that nothing dates by themselves. */
export function daysOf({ events, dated }: Pick<TimelinePage, 'events' | 'dated'>): Day[] {
  const isCaptured = ({ claim }: TimelineEvent): boolean => dated[claim] === 'captured'
  const groups = Map.groupBy(events, (event) => `${isCaptured(event)} ${dayOf(event.said)}`)
  return [...groups.values()].map((own) => {
    const said = dayOf(own[0]!.said)
    const captured = isCaptured(own[0]!)
    return { said, captured, extent: captured ? null : extentOf(said), events: own }
  })
}

export const STANCES: readonly Stance[] = ['supports', 'denies', 'doubts', 'withholds']

export const countOf = ({ events }: Day, stance: Stance): number =>
  events.filter((event) => event.stance === stance).length
