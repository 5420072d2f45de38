/** The bar over every view: which story, where in it, search, and how the page looks. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { visible } from '../../text/visible.ts'
import { navigate } from '../history.ts'
import { EVERYWHERE, useKeys } from '../keys.ts'
import { href, type Route, type ViewName } from '../router.ts'
import { Switches } from './switches.tsx'

const TABS: readonly (readonly [view: ViewName, name: string, stroke: string])[] = [
  ['story', 'Board', 'b'],
  ['timeline', 'Timeline', 't'],
  ['map', 'Map', 'm'],
  ['articles', 'Articles', 'a'],
  ['sources', 'Sources', 's'],
  ['changes', 'Changes', 'c'],
  ['decisions', 'Decisions', 'd'],
  ['add', 'Add', 'n'],
]

/** Views that stand under a tab. */
const UNDER: Readonly<Partial<Record<ViewName, ViewName>>> = {
  proposition: 'story',
  source: 'sources',
  article: 'articles',
  compare: 'articles',
}

export function TopBar({ route }: { readonly route: Route | null }) {
  const story = route?.story ?? route?.query.story ?? null
  return (
    <header class="top-bar">
      <div class="top-row">
        <a class="brand" href="/">
          Hearsay
        </a>
        {story !== null && (
          <a class="story-name" href={href({ view: 'story', story })} dir="auto">
            {visible(story)}
          </a>
        )}
        <SearchField story={story} q={route?.view === 'search' ? route.query.q : ''} />
        <Switches />
      </div>
      {story !== null && <Tabs story={story} view={route!.view} />}
    </header>
  )
}

function Tabs({ story, view }: { readonly story: string; readonly view: ViewName }) {
  const bar = useRef<HTMLElement>(null)
  const current = UNDER[view] ?? view
  // The tab that is current has changed.
  useLayoutEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current]')
    if (tab) bar.current!.scrollLeft = tab.offsetLeft - bar.current!.offsetWidth / 2 + tab.offsetWidth / 2
  }, [current])
  useKeys(
    'Go to',
    Object.fromEntries(
      TABS.map(([to, name, stroke]) => [`g ${stroke}`, { say: name, run: () => navigate(href({ view: to, story })) }]),
    ),
  )
  return (
    <nav class="tabs" ref={bar} aria-label="Story">
      {TABS.map(([to, name]) => (
        <a
          key={to}
          class={to === 'add' ? 'tab add' : 'tab'}
          href={href({ view: to, story })}
          aria-current={to === view ? 'page' : to === current ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function SearchField({ story, q }: { readonly story: string | null; readonly q: string | undefined }) {
  const field = useRef<HTMLInputElement>(null)
  // Another address brings its own words; the field itself stays, and the focus in it.
  useLayoutEffect(() => {
    field.current!.value = q ?? ''
  }, [q])
  const focus = (): void => field.current?.focus()
  useKeys(EVERYWHERE, { s: { say: 'search claims and articles', run: focus }, '/': { say: 'search', run: focus } })
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    const asked = String(new FormData(event.currentTarget as HTMLFormElement).get('q')).trim()
    if (asked) navigate(href({ view: 'search', query: { q: asked, story } }))
  }
  return (
    <search>
      <form class="search" action="/search" onSubmit={onSubmit}>
        <input
          ref={field}
          type="search"
          name="q"
          defaultValue={q ?? ''}
          placeholder="Search claims and articles"
          aria-label="Search claims and articles"
          autocomplete="off"
        />
      </form>
    </search>
  )
}
