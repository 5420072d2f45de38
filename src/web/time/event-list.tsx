/** Who took which position, day by day. */
import type { TimelineEvent } from '../../ledger-views.ts'
import type { TimelinePage } from '../../page-views.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { SourceName } from '../parts/source-name.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { Words } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { Windowed } from '../parts/windowed.tsx'
import { href } from '../router.ts'
import type { Day } from './sayings.ts'

export const dayId = (said: string): string => `day-${said}`

interface DayEventsProps {
  readonly story: string
  readonly day: Day
  readonly page: Pick<TimelinePage, 'articles' | 'dated'>
}

const keyOf = ({ claim, source }: TimelineEvent): string => `${claim} ${source.id}`

/** CSS pixels of an event of one line. */
const HEIGHT = 38

export const DayEvents = ({ story, day, page }: DayEventsProps) => (
  <section class="day">
    <h2 id={day.captured ? undefined : dayId(day.said)} tabIndex={-1}>
      {day.captured && <span class="quiet">not told when, captured </span>}
      <When at={day.said} /> <small class="quiet">{count(day.events.length, 'position')}</small>
    </h2>
    <Windowed items={day.events} idOf={keyOf} as="ol" height={HEIGHT}>
      {(event) => <EventItem key={keyOf(event)} story={story} event={event} page={page} />}
    </Windowed>
  </section>
)

interface EventItemProps {
  readonly story: string
  readonly event: TimelineEvent
  readonly page: DayEventsProps['page']
}

function EventItem({ story, event, page }: EventItemProps) {
  const { stance, from, source, words, claim, publisher, proposition } = event
  const article = page.articles[claim]
  const link = article
    ? href({ view: 'article', story, id: article, query: { claim } })
    : href({ view: 'proposition', story, id: proposition })
  return (
    <li class="event">
      <StanceMark stance={stance} worded changed={from !== null} />
      <p>
        <SourceName source={source} story={story} />:{' '}
        <a class="event-words" href={link}>
          <Words parts={words.length > 0 ? words : ['']} />
        </a>{' '}
        {event.first.map((kind) => (
          <span key={kind} class="tag">
            first {kind}
          </span>
        ))}{' '}
        {newsOf(event).map((news) => (
          <span key={news} class="tag warn">
            {visible(news)}
          </span>
        ))}{' '}
        <span class="quiet small">
          {page.dated[claim] === 'published' && 'published in '}
          {visible(publisher ?? 'publisher not known')} ·{' '}
          <a href={href({ view: 'proposition', story, id: proposition })}>who else</a>
        </span>
      </p>
    </li>
  )
}

/** What it changes. */
const newsOf = ({ from, stance, amends }: TimelineEvent): string[] => [
  ...(from ? [`${from} → ${stance}`] : []),
  ...amends.map(({ value, exact, how, source }) =>
    how === 'replaces' ? `“${value}” → “${exact}”` : `“${exact}”, not “${value}” (${sourceName(source)})`,
  ),
]
