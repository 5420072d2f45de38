/** The shell: what stands around every view, and which view stands in it. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { ApiError } from './api.ts'
import { followLinks, useRoute } from './history.ts'
import { listenForKeys } from './keys.ts'
import { LIVE } from './parts/announce.ts'
import { DecisionNotice } from './parts/decision-notice.tsx'
import { Failure } from './parts/failure.tsx'
import { Help } from './parts/help.tsx'
import { Loading } from './parts/loaded.tsx'
import { TopBar } from './parts/top-bar.tsx'
import type { Route, ViewName } from './router.ts'
import { type ViewModule, viewOf } from './views.ts'

export function App() {
  const route = useRoute()
  useLayoutEffect(() => {
    followLinks()
    listenForKeys()
  }, [])
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <TopBar route={route} />
      <main id="main" tabIndex={-1}>
        {route ? <View key={keyOf(route)} route={route} /> : <Failure error={NOWHERE} alone />}
      </main>
      <DecisionNotice />
      <Help />
      <div id={LIVE} class="hidden" role="status" aria-live="polite" />
    </>
  )
}

const NOWHERE = new ApiError(404, 'not-found', 'No page stands at this address.', null, 'begin at the stories')

/** Another query is the same view. */
const keyOf = ({ view, story, id }: Route): string => [view, story, id].join('\n')

const loaded = new Map<ViewName, ViewModule>()

function View({ route }: { readonly route: Route }) {
  const [, redraw] = useState(0)
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => {
    if (loaded.has(route.view)) return
    viewOf(route.view).then(
      (module) => {
        loaded.set(route.view, module)
        redraw((n) => n + 1)
      },
      () => setError(new ApiError(0, 'offline', 'This part of the page could not be loaded.', null, 'reload the page')),
    )
  }, [route.view])
  const module = loaded.get(route.view)
  if (error) return <Failure error={error} alone />
  return module ? <module.View route={route} /> : <Loading />
}
