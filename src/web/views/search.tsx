/** Search over claims and articles. The field is in the bar above; the address holds what was asked. */
import { useState } from 'preact/hooks'
import type { StorySummary } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { search, stories } from '../api.ts'
import { navigate } from '../history.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { href, type ViewProps } from '../router.ts'
import { HitItem } from '../search/search-hits.tsx'
import { useLoad } from '../use-load.ts'
import '../theme/search.css'

/** Hits that are asked for at a time. */
const PAGE = 50

export function View({ route: { query } }: ViewProps) {
  const { q = '', story = '' } = query
  return (
    <div class="read search-view">
      <PageHead title={q ? `“${visible(q)}”` : 'Search'}>
        <StoryFilter q={q} story={story} />
      </PageHead>
      {q.trim() === '' ? <Nothing /> : <Results key={`${q}\n${story}`} q={q} story={story} />}
    </div>
  )
}

const Nothing = () => (
  <Empty title="What are you looking for?">
    <p>Words of a claim, a source or an article. Every word counts, by its beginning.</p>
  </Empty>
)

interface AskedProps {
  readonly q: string
  /** Empty: all. */
  readonly story: string
}

function StoryFilter({ q, story }: AskedProps) {
  const load = useLoad(stories())
  const known: readonly StorySummary[] = load.state === 'ready' ? load.data.stories : []
  const names = [...new Set([...known.map((one) => one.story), ...(story ? [story] : [])])]
  return (
    <label class="small">
      Story{' '}
      <select
        value={story}
        onChange={(event) =>
          navigate(href({ view: 'search', query: { q, story: event.currentTarget.value } }), { replace: true })
        }
      >
        <option value="">all stories</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {visible(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Results({ q, story }: AskedProps) {
  const [limit, setLimit] = useState(PAGE)
  const load = useLoad(search(q, { story, limit }))
  return (
    <Loaded of={load}>
      {({ total, hits }) =>
        total === 0 ? (
          <Empty title="Nothing was found">
            <p>Every word must stand in the claim or the article. Fewer words find more.</p>
          </Empty>
        ) : (
          <>
            <p class="quiet" role="status">
              {count(total, 'hit')}
            </p>
            <ol class="hits">
              {hits.map((hit, index) => (
                <HitItem key={index} hit={hit} q={q} />
              ))}
            </ol>
            {hits.length < total && (
              <button type="button" onClick={() => setLimit(limit + PAGE)}>
                Show more of {total}
              </button>
            )}
          </>
        )
      }
    </Loaded>
  )
}
