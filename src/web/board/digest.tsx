/** What stands under the words of a proposition on the board: its numbers, its dates that moved, its turns, what to be careful of. All ours. */
import type { Proposition } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { shortDay } from '../dates.ts'
import { Flags } from '../parts/flags.tsx'
import { type Move, movesInShort } from './moves.ts'
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
    {movesInShort(proposition.dates).map((move) => (
      <DateMoved key={[move.of, ...move.steps].join()} move={move} />
    ))}
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
      <Steps steps={series.steps} sign="→" word="then" /> <span class="quiet">{visible(series.of)}</span>
    </span>
  )
}

const DateMoved = ({ move: { steps, how, of } }: { readonly move: Move }) => (
  <span class="in-short">
    <span class="hidden">Date: </span>
    {how === 'replaces' ? (
      <Steps steps={steps} sign="→" word="then" />
    ) : (
      <Steps steps={steps} sign="≠" word="differs from" />
    )}{' '}
    <span class="quiet">{visible(of)}</span>
  </span>
)

interface StepsProps {
  /** Null where some are left out. */
  readonly steps: readonly (string | null)[]
  /** Between two of them, and how it is read out. */
  readonly sign: string
  readonly word: string
}

const Steps = ({ steps, sign, word }: StepsProps) => (
  <>
    {steps.map((step, index) => (
      <>
        {index > 0 && (
          <span class="quiet">
            <span aria-hidden="true"> {sign} </span>
            <span class="hidden">, {word} </span>
          </span>
        )}
        {step === null ? <span class="quiet">…</span> : <b>{step}</b>}
      </>
    ))}
  </>
)

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
