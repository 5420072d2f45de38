/** The board of a story: who stands where on what. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { board, changes, dossierUrl, exportUrl, sources } from '../api.ts'
import { columnsOf, WIDE } from '../board/columns.ts'
import { address, FIELD, Filters } from '../board/filters.tsx'
import { lastLook, seenUntil } from '../board/last-look.ts'
import { List } from '../board/list.tsx'
import { Matrix } from '../board/matrix.tsx'
import { newsOf } from '../board/news.ts'
import { type BoardQuery, boardQuery } from '../board/query.ts'
import { moveRow, useRowKept } from '../board/rows.ts'
import { type HeldBoard, useBoard } from '../board/use-board.ts'
import { navigate } from '../history.ts'
import { useKeys } from '../keys.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded, Loading } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { When } from '../parts/when.tsx'
import { isPrinting } from '../printing.ts'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { useWidth } from '../use-width.ts'
import '../theme/board.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const query = boardQuery(route.query)
  const [since, setSince] = useState<string | null>(null)
  const load = useBoard(story, query, since ?? route.query.since ?? null)
  const asOf = load.state === 'ready' ? load.data.page.asOf : null
  useLayoutEffect(() => {
    if (asOf) setSince(lastLook(story, asOf))
  }, [story, asOf])
  useKeys('Board', {
    j: { say: 'next proposition', run: () => moveRow(1) },
    k: { say: 'the one before', run: () => moveRow(-1) },
    '/': { say: 'words on this board', run: () => document.getElementById(FIELD)?.focus() },
  })
  const look = (): void => {
    if (!asOf) return
    setSince(seenUntil(story, asOf))
    navigate(href({ view: 'story', story }))
  }
  return (
    <>
      <PageHead title={`Board · ${visible(story)}`} heading="Board">
        {asOf && <Downloads story={story} asOf={asOf} />}
      </PageHead>
      <Loaded of={load}>
        {(held) => <Board story={story} query={query} held={held} since={since} onSeen={look} />}
      </Loaded>
    </>
  )
}

const Downloads = ({ story, asOf }: { readonly story: string; readonly asOf: string }) => (
  <p class="downloads small quiet">
    as of <When at={asOf} /> · <a href={dossierUrl(story, 'html')}>dossier</a> ·{' '}
    <a href={dossierUrl(story, 'markdown')}>Markdown</a> · <a href={exportUrl(story, 'csv')}>CSV</a> ·{' '}
    <a href={exportUrl(story, 'json')}>JSON</a>
  </p>
)

interface BoardProps {
  readonly story: string
  readonly query: BoardQuery
  readonly held: HeldBoard
  readonly since: string | null
  readonly onSeen: () => void
}

function Board({ story, query, held, since, onSeen }: BoardProps) {
  const { page, propositions, latest, more, isWaiting } = held
  const width = useWidth()
  const wide = width >= WIDE && !isPrinting()
  const sourceLoad = useLoad(wide ? sources(story) : null)
  const news = useNews(story, since)
  useRowKept(page)
  if (wide && sourceLoad.state === 'loading') return <Loading />
  const columns = sourceLoad.state === 'ready' ? columnsOf(sourceLoad.data.sources, width) : []
  return (
    <>
      <Filters story={story} query={query} counts={page.counts} changed={news.total} />
      <Shown story={story} total={page.total} query={held.query} since={since} onSeen={onSeen} />
      <div class="board-rows" aria-busy={isWaiting}>
        {page.total === 0 && <Nothing story={story} query={held.query} />}
        {page.total > 0 && wide && (
          <Matrix
            story={story}
            total={page.total}
            propositions={propositions}
            columns={columns}
            latest={latest}
            news={news.words}
          />
        )}
        {page.total > 0 && !wide && (
          <List story={story} propositions={propositions} latest={latest} news={news.words} />
        )}
      </div>
      <End left={page.total - propositions.length} more={more} />
    </>
  )
}

function useNews(story: string, since: string | null) {
  const changed = useLoad(since ? board(story, { changedSince: since, limit: 1 }) : null)
  const told = useLoad(since ? changes(story, since) : null)
  return {
    total: since && changed.state === 'ready' ? changed.data.total : null,
    words: newsOf(told.state === 'ready' ? told.data.propositions : []),
  }
}

interface ShownProps extends Omit<BoardProps, 'held'> {
  readonly total: number
}

const Shown = ({ story, total, query, since, onSeen }: ShownProps) => (
  <p class="shown small quiet">
    <span role="status">
      {count(total, 'proposition')}
      {query.q && ` with “${visible(query.q)}”`}
    </span>
    {query.filter === 'changed' && since && (
      <>
        {' '}
        with claims captured since <When at={since} />{' '}
        <button type="button" onClick={onSeen}>
          I have seen them
        </button>
      </>
    )}{' '}
    ·{' '}
    <a href={address(story, { ...query, expresses: !query.expresses })}>
      {query.expresses ? 'leave out wishes and feelings' : 'with wishes and feelings'}
    </a>
  </p>
)

function Nothing({ story, query }: Pick<BoardProps, 'story' | 'query'>) {
  if (query.filter === null && query.q === '' && !query.expresses)
    return (
      <Empty title="Nothing on the board yet">
        <p>No article of this story holds a statement that was attributed to anybody.</p>
        <a class="button primary" href={href({ view: 'add', story })}>
          Add articles
        </a>
      </Empty>
    )
  return (
    <Empty title="Nothing fits">
      <a class="button" href={href({ view: 'story', story })}>
        Show the whole board
      </a>
    </Empty>
  )
}

/** Asks for more when it comes near the screen. */
function End({ left, more }: { readonly left: number; readonly more: () => void }) {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && more(), {
      rootMargin: '1500px',
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  })
  if (left <= 0) return null
  return (
    <button ref={end} type="button" class="more" onClick={more}>
      {count(left, 'more proposition')}
    </button>
  )
}
