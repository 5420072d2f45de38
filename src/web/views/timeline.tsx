/** The timeline of a story: when it was said, and of which times the texts speak, as precisely as they do. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { StoryTime, StoryTimes, TimelinePage } from '../../page-views.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { timeline, times } from '../api.ts'
import { columnOf } from '../column.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { href, type ViewProps } from '../router.ts'
import { type Domain, domainOf, near } from '../time/axis.ts'
import { DayEvents, dayId } from '../time/event-list.tsx'
import { MentionList } from '../time/mention-list.tsx'
import { daysOf } from '../time/sayings.ts'
import { spokenOf } from '../time/spoken.ts'
import { labelOf } from '../time/spoken-marks.tsx'
import { TimeChart } from '../time/time-chart.tsx'
import { useLoad } from '../use-load.ts'
import { useWidth } from '../use-width.ts'
import '../theme/mentions.css'
import '../theme/timeline.css'

/** Events asked for: as many as the server gives. */
const MOST = 10_000

export function View({ route: { story, query } }: ViewProps) {
  const said = useLoad(timeline(story!, { limit: MOST }))
  const spoken = useLoad(times(story!))
  return (
    <div class="read">
      <PageHead title={`Timeline · ${visible(story!)}`} heading="Timeline" />
      <Loaded of={said}>
        {(page) => <Loaded of={spoken}>{({ times }) => <Both page={page} times={times} query={query} />}</Loaded>}
      </Loaded>
    </div>
  )
}

interface BothProps {
  readonly page: TimelinePage
  readonly times: StoryTimes['times']
  readonly query: Readonly<Record<string, string>>
}

function Both({ page, times, query }: BothProps) {
  const { story, events, total } = page
  const days = useMemo(() => daysOf(page), [page])
  const spoken = useMemo(() => spokenOf<StoryTime>(times), [times])
  const open = spoken.find(({ key }) => key === query.time)
  const sayings = useMemo(() => days.flatMap(({ extent }) => (extent ? [extent] : [])), [days])
  const core = useMemo(() => domainOf(sayings), [sayings])
  const close = core ? spoken.filter(({ extent }) => near([extent], core).length > 0) : spoken
  const isAll = query.all === 'true' || (open !== undefined && !close.includes(open))
  const shown = isAll ? spoken : close
  const domain = domainOf([...sayings, ...shown.map(({ extent }) => extent)])
  if (!domain) return <Empty title="Nothing is dated yet">Times appear here when articles are added.</Empty>
  return (
    <>
      <Chart {...{ story, days, shown, domain }} open={open?.key} />
      <Reach story={story} hidden={spoken.length - close.length} isAll={query.all === 'true'} />
      {open && (
        <section class="open-time" aria-label={labelOf(open)}>
          <h2>
            {labelOf(open)} <small class="quiet">{count(open.mentions.length, 'mention')}</small>
          </h2>
          <MentionList story={story} mentions={open.mentions} />
        </section>
      )}
      <Days story={story} days={days} page={page} day={query.day} />
      {total > events.length && (
        <p class="quiet">
          {count(events.length, 'position')} of {total} are shown.
        </p>
      )}
    </>
  )
}

interface ChartProps {
  readonly story: string
  readonly days: ReturnType<typeof daysOf>
  readonly shown: ReturnType<typeof spokenOf<StoryTime>>
  readonly domain: Domain
  readonly open: string | undefined
}

function Chart({ story, days, shown, domain, open }: ChartProps) {
  const width = columnOf(useWidth())
  return (
    <figure class="timeline-chart">
      <TimeChart story={story} days={days} spoken={shown} domain={domain} width={width} open={open} />
      <figcaption class="quiet small">
        Above: when it was said, a row a position (supports, denies, doubts, withholds). Below: the times that the
        claims speak of. A bar is a stretch, a fading bar has no end in the text, a dashed edge is “about”.
      </figcaption>
    </figure>
  )
}

interface ReachProps {
  readonly story: string
  readonly hidden: number
  readonly isAll: boolean
}

function Reach({ story, hidden, isAll }: ReachProps) {
  if (hidden === 0) return null
  return (
    <p class="small">
      {isAll ? (
        <a href={href({ view: 'timeline', story })}>Only the time around the sayings</a>
      ) : (
        <a href={href({ view: 'timeline', story, query: { all: 'true' } })}>
          {count(hidden, 'time')} far before or after: show all
        </a>
      )}
    </p>
  )
}

/** Days that are drawn at a time. */
const PAGE = 60

interface DaysProps {
  readonly story: string
  readonly days: ReturnType<typeof daysOf>
  readonly page: TimelinePage
  readonly day: string | undefined
}

function Days({ story, days, page, day }: DaysProps) {
  const [asked, setAsked] = useState(PAGE)
  const at = days.findIndex(({ said, captured }) => !captured && said === day)
  const shown = Math.max(asked, at + 1)
  useLayoutEffect(() => {
    const head = day && document.getElementById(dayId(day))
    if (!head) return
    head.scrollIntoView({ block: 'start' })
    head.focus({ preventScroll: true })
  }, [day])
  return (
    <div class="days">
      {days.slice(0, shown).map((one) => (
        <DayEvents key={`${one.captured} ${one.said}`} story={story} day={one} page={page} />
      ))}
      {shown < days.length && (
        <button type="button" onClick={() => setAsked(shown + PAGE)}>
          Show more days ({days.length - shown} left)
        </button>
      )}
    </div>
  )
}
