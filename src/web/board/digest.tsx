/** What stands under the words of a proposition on the board: its numbers, its turns, what to be careful of. All ours. */
import type { Proposition } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { shortDay } from '../dates.ts'
import { Flags } from '../parts/flags.tsx'
import type { News } from './news.ts'
import { seriesInShort } from './series.ts'

interface DigestProps {
  readonly proposition: Proposition
  readonly news: News | undefined
}

export const Digest = ({ proposition, news }: DigestProps) => (
  <p class="digest">
    {news && <span class="tag new">{news}</span>}
    <NumbersInShort numbers={proposition.numbers} />
    <Turns positions={proposition.positions} />
    <Flags {...proposition} />
  </p>
)

function NumbersInShort({ numbers }: Pick<Proposition, 'numbers'>) {
  const series = seriesInShort(numbers)
  if (!series) return null
  return (
    <span class="in-short">
      <span class="hidden">Numbers: </span>
      {series.steps.map((step, index) => (
        <>
          {index > 0 && (
            <span class="quiet">
              <span aria-hidden="true"> → </span>
              <span class="hidden">, then </span>
            </span>
          )}
          {step === null ? <span class="quiet">…</span> : <b>{step}</b>}
        </>
      ))}{' '}
      <span class="quiet">{visible(series.of)}</span>
    </span>
  )
}

/** Changes of position shown of one proposition, the latest. */
const TURNS = 3

function Turns({ positions }: Pick<Proposition, 'positions'>) {
  const turns = positions
    .flatMap(({ source, changes }) => changes.map((change) => ({ source, ...change })))
    .sort((a, b) => (a.said < b.said ? 1 : -1))
  return (
    <>
      {turns.slice(0, TURNS).map(({ source, from, to, said, claim }) => (
        <span key={claim} class="turn">
          {visible(sourceName(source))}: {from} → {to}, {shortDay(said)}
        </span>
      ))}
      {turns.length > TURNS && <span class="turn">{count(turns.length - TURNS, 'more change')}</span>}
    </>
  )
}
