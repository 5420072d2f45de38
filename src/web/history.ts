/** The browser's history: where the page is, going elsewhere, and where each entry was scrolled to. */
import { useLayoutEffect, useState } from 'preact/hooks'
import { parse, type Route } from './router.ts'
import { goBackTo, keepPlace, toTop } from './scroll.ts'

const listeners = new Set<() => void>()
/** Entries visited in this load of the page; 0 while the first is shown. */
let steps = 0

/** Whether the page has gone anywhere since it was loaded: then a view takes the focus when it opens. */
export const hasMoved = (): boolean => steps > 0

/** To a path of the page, with its query. `replace`: without an entry of its own, as filters do. */
export function navigate(path: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) {
    history.replaceState(history.state, '', path)
  } else {
    keepPlace(shown)
    history.pushState({ entry: crypto.randomUUID() }, '', path)
    toTop()
  }
  tell()
}

export function useRoute(): Route | null {
  const [at, setAt] = useState(here)
  // before anybody can go anywhere
  useLayoutEffect(() => {
    const follow = (): void => setAt(here)
    listeners.add(follow)
    return () => void listeners.delete(follow)
  }, [])
  return parse(...at)
}

/** Takes clicks on links of the page, and the buttons of the browser. Call it once. */
export function followLinks(): void {
  history.scrollRestoration = 'manual'
  if (!entry()) history.replaceState({ entry: crypto.randomUUID() }, '')
  shown = entry()
  document.addEventListener('click', follow)
  addEventListener('popstate', () => {
    // A link to a part of the same view: the browser goes there by itself.
    if (!entry()) return history.replaceState({ entry: shown }, '')
    keepPlace(shown)
    tell()
    goBackTo(shown)
  })
  addEventListener('pagehide', () => keepPlace(shown))
  goBackTo(shown)
}

/** The entry whose view is on the screen: `popstate` comes when the history is already at the next. */
let shown = ''

const entry = (): string => (history.state as { entry?: string } | null)?.entry ?? ''
const here = (): [path: string, search: string] => [location.pathname, location.search]

function tell(): void {
  shown = entry()
  steps++
  for (const listener of listeners) listener()
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]')
  const to = link && addressOf(link)
  if (!link || !to || to.origin !== location.origin || link.hasAttribute('download') || link.hasAttribute('target'))
    return
  if (to.pathname.startsWith('/api/') || parse(to.pathname, to.search) === null) return
  if (to.hash && to.pathname === location.pathname && to.search === location.search) return
  event.preventDefault()
  link.focus({ preventScroll: true })
  navigate(to.pathname + to.search + to.hash)
}

const addressOf = (link: HTMLAnchorElement | SVGAElement): URL | null =>
  URL.parse(link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '', location.href)
