/** The dates that were given, one under the other in order of saying, so that one sees how they moved. */
import type { DateEntry } from '../../ledger-model.ts'
import { visible } from '../../text/visible.ts'
import { TimeAxis } from '../parts/time-axis.tsx'
import { type Domain, domainOf } from '../time/axis.ts'
import { type Extent, extentIn } from '../time/extent.ts'
import { useWidth } from '../use-width.ts'
import { worded } from './series.tsx'

/** Below this width of the window there is room for fewer days, in CSS pixels. */
const NARROW = 640

/** Nothing where one date alone was given. The table below says the same in words. */
export function DateStrips({ dates }: { readonly dates: readonly DateEntry[] }) {
  const most = useWidth() < NARROW ? 4 : 8
  const shown = [...new Map(dates.map((entry) => [`${entry.source.id} ${worded(entry)}`, entry])).values()].flatMap(
    (entry) => {
      const extent = extentIn(entry.edtf, entry.relation)
      return extent ? [{ entry, extent }] : []
    },
  )
  const domain = domainOf(shown.map(({ extent }) => extent))
  if (!domain || new Set(dates.map(worded)).size < 2) return null
  return (
    <div class="date-strips" aria-hidden="true">
      {shown.map(({ entry, extent }) => (
        <div key={entry.claim + entry.exact} class="date-strip">
          <Bar
            extent={extent}
            domain={domain}
            changed={entry.amends?.how === 'replaces'}
            name={visible(worded(entry))}
          />
        </div>
      ))}
      <TimeAxis domain={domain} most={most} />
    </div>
  )
}

interface BarProps {
  readonly extent: Extent
  readonly domain: Domain
  readonly changed: boolean
  readonly name: string
}

/** An end that is open fades. */
function Bar({ extent: { from, to, soft }, domain, changed, name }: BarProps) {
  const share = (at: number): number => (100 * (at - domain.from)) / (domain.to - domain.from)
  const [left, right] = [share(from ?? domain.from), share(to ?? domain.to)]
  const kind = [from === null && 'opens', to === null && 'goes-on', soft && 'soft', changed && 'changed']
  return (
    <>
      <i
        class={['date-bar', ...kind].filter(Boolean).join(' ')}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
      <span class="date-name" style={left > 60 ? { right: `${101 - left}%` } : { left: `${right + 1}%` }}>
        {name}
      </span>
    </>
  )
}
