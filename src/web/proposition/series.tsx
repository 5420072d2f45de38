/** Numbers or dates that were given: a row a value, with who gave it when and what it amends. Each leads to its sentence. */
import type { DateEntry, NumberEntry } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { quantity } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { readable } from '../dates.ts'
import { SourceName } from '../parts/source-name.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import type { DatedOf, PlaceOf } from './place.ts'

type Entry = NumberEntry | DateEntry

interface SeriesProps {
  readonly story: string
  readonly entries: readonly Entry[]
  readonly placeOf: PlaceOf
  /** What the day of a claim is the day of; null for one that is gone. */
  readonly datedOf: DatedOf
  /** What the values are: for the heading of the table. */
  readonly name: string
}

export const Series = ({ story, entries, placeOf, datedOf, name }: SeriesProps) => {
  const amending = entries.some(({ amends }) => amends)
  return (
    <div class="table-box">
      <table class="series">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">{name}</th>
            <th scope="col">By</th>
            {amending && <th scope="col">Amends</th>}
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(entries, keyOf).values()].map((same) => (
            <Row
              key={keyOf(same[0]!)}
              story={story}
              same={same}
              placeOf={placeOf}
              datedOf={datedOf}
              amending={amending}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Copies give a value in one source's words several times over. */
const keyOf = (entry: Entry): string =>
  [entry.source.id, entry.exact, worded(entry), entry.withdrawn?.revision, entry.amends?.value].join('\n')

export const worded = (entry: Entry): string =>
  'edtf' in entry
    ? `${entry.relation === 'on' ? '' : `${entry.relation} `}${readable(entry.edtf)}`
    : [quantity({ ...entry, start: 0, end: 0 }), entry.state].filter(Boolean).join(', ')

interface RowProps extends Pick<SeriesProps, 'story' | 'placeOf' | 'datedOf'> {
  readonly same: readonly Entry[]
  /** One of the values amends another: there is a column for it. */
  readonly amending: boolean
}

function Row({ story, same, placeOf, datedOf, amending }: RowProps) {
  const entry = same[0]!
  return (
    <tr class={entry.withdrawn ? 'withdrawn' : undefined}>
      <td>
        <span class="quiet">{datedOf(entry.claim)}</span> <When at={entry.said} day />
        {same.length > 1 && <span class="quiet"> and {same.length - 1} more</span>}
      </td>
      <td>
        <Place at={placeOf(entry.claim)} text={entry.exact} />
        <span class="quiet"> {visible(worded(entry))}</span>
        <Withdrawal withdrawn={entry.withdrawn ?? null} />
      </td>
      <td>
        <SourceName story={story} source={entry.source} />
      </td>
      {amending && (
        <td>
          <Amended entry={entry} />
        </td>
      )}
    </tr>
  )
}

const Place = ({ at, text }: { readonly at: string | null; readonly text: string }) =>
  at === null ? (
    <Theirs text={text} />
  ) : (
    <a href={at}>
      <Theirs text={text} />
    </a>
  )

function Amended({ entry: { amends } }: { readonly entry: Entry }) {
  if (!amends) return null
  return (
    <span class={amends.how === 'replaces' ? 'turn' : undefined}>
      {amends.how} <Theirs text={amends.value} />{' '}
      <span class="quiet">({amends.how === 'replaces' ? 'its own' : visible(sourceName(amends.source))})</span>
    </span>
  )
}

function Withdrawal({ withdrawn }: Pick<NumberEntry, 'withdrawn'>) {
  if (!withdrawn) return null
  return (
    <>
      {' '}
      <span class="tag warn">{withdrawn.how === 'correction' ? 'corrected' : 'edited without a note'}</span>
      {withdrawn.note && (
        <q class="note">
          <Theirs text={withdrawn.note} />
        </q>
      )}
    </>
  )
}
