/** The sources of a story: who said how much, who changed position, who is how reliable. */
import { useState } from 'preact/hooks'
import type { SourceCard } from '../../page-views.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { sources } from '../api.ts'
import { moveRow } from '../board/rows.ts'
import { useKeys } from '../keys.ts'
import { Empty } from '../parts/empty.tsx'
import { Identity } from '../parts/identity.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Reliability } from '../parts/reliability.tsx'
import { Some } from '../parts/some.tsx'
import { When } from '../parts/when.tsx'
import { href, type ViewProps } from '../router.ts'
import { arranged, ORDERS, type Order, orderOf } from '../source/order.ts'
import { useLoad } from '../use-load.ts'
import '../theme/source.css'

const FIELD = 'source-words'

export function View({ route }: ViewProps) {
  const story = route.story!
  const [words, setWords] = useState('')
  const load = useLoad(sources(story))
  useKeys('Sources', {
    j: { say: 'next source', run: () => moveRow(1) },
    k: { say: 'the one before', run: () => moveRow(-1) },
    '/': { say: 'look for a source', run: () => document.getElementById(FIELD)?.focus() },
  })
  return (
    <div class="read">
      <PageHead title={`Sources · ${visible(story)}`} heading="Sources">
        <input
          id={FIELD}
          type="search"
          class="small no-print"
          placeholder="Name, role or body"
          aria-label="Name, role or body"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </PageHead>
      <Loaded of={load}>
        {({ sources }) => (
          <SourceTable story={story} sources={sources} order={orderOf(route.query.order)} words={words} />
        )}
      </Loaded>
    </div>
  )
}

/** Rows drawn at a time. */
const SHOWN = 300

interface SourceTableProps {
  readonly story: string
  readonly sources: readonly SourceCard[]
  readonly order: Order
  readonly words: string
}

function SourceTable({ story, sources, order, words }: SourceTableProps) {
  const found = arranged(sources, order, words)
  if (sources.length === 0) return <Empty title="No source yet">No article of this story names who said it.</Empty>
  if (found.length === 0) return <Empty title="No source fits" />
  return (
    <Some of={found} most={SHOWN} noun="source">
      {(shown) => (
        <table class="sources">
          <caption class="quiet small">{count(found.length, 'source')}</caption>
          <thead>
            <tr>
              {ORDERS.map(([one, name]) => (
                <th
                  key={one}
                  scope="col"
                  class={one}
                  aria-sort={one === order ? (one === 'name' ? 'ascending' : 'descending') : undefined}
                >
                  <a href={href({ view: 'sources', story, query: { order: one } })}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((card) => (
              <Row key={card.source.id} story={story} card={card} />
            ))}
          </tbody>
        </table>
      )}
    </Some>
  )
}

function Row({ story, card }: { readonly story: string; readonly card: SourceCard }) {
  const { source, claims, propositions, articles, changes, latest, reliability } = card
  return (
    <tr>
      <th scope="row" class="name">
        <a class={source.named ? 'row-link' : 'row-link unnamed'} href={href({ view: 'source', story, id: source.id })}>
          {visible(sourceName(source))}
        </a>
        <Identity source={source} />
      </th>
      <td class="claims">
        {count(claims, 'claim')}
        <span class="quiet">
          {' '}
          on {count(propositions, 'proposition')}, {count(articles, 'article')}
        </span>
      </td>
      <td class={changes > 0 ? 'changes turn' : 'changes quiet none'}>
        {changes > 0 ? `${count(changes, 'change')} of position` : 'none'}
      </td>
      <td class="latest">
        <When at={latest} day />
      </td>
      <td class={reliability === 'F' ? 'reliability none' : 'reliability'}>
        <span class="narrow-only">reliability </span>
        <Reliability grade={reliability} />
      </td>
    </tr>
  )
}
