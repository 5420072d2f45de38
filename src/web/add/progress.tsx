/** What becomes of each input, while it does. */
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { count, group } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { announce } from '../parts/announce.ts'
import { Failure } from '../parts/failure.tsx'
import { href } from '../router.ts'
import type { Item } from './events.ts'
import type { Adding } from './use-adding.ts'

export function Progress({ adding: { story, items, done, failure } }: { readonly adding: Adding }) {
  useEffect(() => {
    if (done) announce(summary(done))
  }, [done])
  const box = useRef<HTMLElement>(null)
  const isThere = items.length > 0 || failure !== null
  // a form may fill a phone's screen
  useLayoutEffect(() => {
    if (isThere) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isThere, done, failure])
  if (!isThere) return null
  if (failure && items.length === 0)
    return (
      <section ref={box}>
        <Failure error={failure} />
      </section>
    )
  return (
    <section ref={box} class="view-section progress">
      <h2>
        {done ? summary(done) : 'Reading'}{' '}
        {done && (
          <a class="button" href={href({ view: 'story', story })}>
            Open the board
          </a>
        )}
      </h2>
      <ol>
        {items.map((item) => (
          <li key={item.input} class={item.event}>
            <Line story={story} item={item} />
          </li>
        ))}
      </ol>
      {failure && <Failure error={failure} />}
    </section>
  )
}

const summary = ({ added, refused }: { readonly added: number; readonly refused: number }): string =>
  `${count(added, 'article')} in the ledger${refused > 0 ? `, ${count(refused, 'input')} refused` : ''}`

const OUTCOMES: Readonly<Record<string, string>> = {
  new: 'new article',
  revision: 'new revision of an article',
  reread: 'read again by a newer engine',
  joined: 'was in the ledger, now in this story too',
  known: 'was known already',
  forgotten: 'was forgotten for legal reasons, and stays so',
}

function Line({ story, item }: { readonly story: string; readonly item: Item }) {
  const name = <b dir="auto">{visible(item.input)}</b>
  switch (item.event) {
    case 'received':
      return (
        <>
          {name} <span class="quiet">{group(item.bytes)} bytes received</span>
        </>
      )
    case 'reading':
      return (
        <>
          {name} <span class="quiet">is being read</span>
        </>
      )
    case 'added':
      return (
        <>
          <a href={href({ view: 'article', story, id: item.article })}>{name}</a>{' '}
          <span class="quiet">
            {OUTCOMES[item.outcome] ?? item.outcome}, {count(item.claims, 'claim')}
          </span>
        </>
      )
    case 'refused':
      return <Refused name={name} error={item.error} />
  }
}

type RefusedItem = Extract<Item, { event: 'refused' }>

/** The message says what was found, what was expected and what to do. */
const Refused = ({ name, error }: { readonly name: JSX.Element; readonly error: RefusedItem['error'] }) => (
  <>
    {name} <span class="refusal">refused: {visible(error.message)}</span> <code>{error.code}</code>
  </>
)
