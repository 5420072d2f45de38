/** What of the board is shown: filters with how many there are of each, and words to look for. */
import { useEffect, useRef } from 'preact/hooks'
import { navigate } from '../history.ts'
import { href } from '../router.ts'
import { type BoardQuery, FILTERS, type Filter } from './query.ts'

/** Milliseconds after the last stroke. */
const PAUSE = 200
export const FIELD = 'board-words'

interface FiltersProps {
  readonly story: string
  readonly query: BoardQuery
  readonly counts: Readonly<Record<string, number>>
  /** Propositions with something new since the reader last looked; null where they never did. */
  readonly changed: number | null
}

export function Filters({ story, query, counts, changed }: FiltersProps) {
  const chip = (filter: Filter | null, name: string, n: number | null) => (
    <li key={name}>
      <a
        class="chip"
        href={address(story, { ...query, filter })}
        aria-current={query.filter === filter ? 'true' : undefined}
      >
        {name} {n !== null && <span class="n">{n}</span>}
      </a>
    </li>
  )
  return (
    <div class="filters no-print">
      <ul class="chips" aria-label="Filters">
        {chip(null, 'All', counts.all ?? null)}
        {changed !== null && chip('changed', 'Changed since I last looked', changed)}
        {FILTERS.filter(([filter]) => counts[filter] || filter === query.filter).map(([filter, name]) =>
          chip(filter, name, counts[filter] ?? 0),
        )}
      </ul>
      <WordsField story={story} query={query} />
    </div>
  )
}

function WordsField({ story, query }: Pick<FiltersProps, 'story' | 'query'>) {
  const field = useRef<HTMLInputElement>(null)
  /** Null where all that was typed stands in the address. */
  const timer = useRef<number | null>(null)
  const now = useRef(query)
  now.current = query
  // Another address, by the back button, brings its own words.
  useEffect(() => {
    const isTyping = timer.current !== null || document.activeElement === field.current
    if (field.current && !isTyping) field.current.value = query.q
  }, [query.q])
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
  const go = (): void => {
    timer.current = null
    navigate(address(story, { ...now.current, q: field.current?.value ?? '' }), { replace: true })
  }
  const onInput = (): void => {
    clearTimeout(timer.current ?? undefined)
    timer.current = window.setTimeout(go, PAUSE)
  }
  return (
    <input
      id={FIELD}
      ref={field}
      type="search"
      class="board-words"
      placeholder="Words or sources on this board"
      aria-label="Words or sources on this board"
      defaultValue={query.q}
      onInput={onInput}
      onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
    />
  )
}

export const address = (story: string, { filter, q, expresses }: BoardQuery): string =>
  href({ view: 'story', story, query: { filter, q, expresses: expresses ? 'yes' : null } })
