/** Two revisions of an article: what was taken out, what came in, and what that did to its claims. */
import { useState } from 'preact/hooks'
import type { ArticlePage, ArticleRevision, Comparison } from '../../page-views.ts'
import { visible } from '../../text/visible.ts'
import { article, compare } from '../api.ts'
import { ClaimChanges } from '../compare/claim-changes.tsx'
import { Corrections } from '../compare/corrections.tsx'
import { TextChanges } from '../compare/text-changes.tsx'
import { navigate } from '../history.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/compare.css'

export function View({ route: { story, id, query } }: ViewProps) {
  const load = useLoad(article(story!, id!))
  return (
    <Loaded of={load} alone>
      {(page) => <Chosen story={story!} id={id!} page={page} query={query} />}
    </Loaded>
  )
}

interface ChosenProps {
  readonly story: string
  readonly id: string
  readonly page: ArticlePage
  readonly query: Readonly<Record<string, string>>
}

/** The last two where the address names none. */
function Chosen({ story, id, page, query }: ChosenProps) {
  const { revisions, reading } = page
  const to = query.to ?? revisions.at(-1)!.revision
  const from = query.from ?? earlier(revisions, to)
  const name = reading.article.headline?.exact ?? reading.article.publisher ?? 'Article'
  return (
    <div class="read">
      <PageHead title={`Revisions · ${visible(name)}`} heading={<span dir="auto">{visible(name)}</span>}>
        <a class="button" href={href({ view: 'article', story, id })}>
          Read the article
        </a>
      </PageHead>
      {from === null ? (
        <Empty title="There is one revision only">
          <p>When the text of the article changes and is added again, both stand here side by side.</p>
        </Empty>
      ) : (
        <>
          <Choice {...{ story, id, revisions, from, to }} />
          <Compared story={story} id={id} from={from} to={to} />
        </>
      )}
    </div>
  )
}

/** The text before the one named: a mere reading again has the same. */
function earlier(revisions: readonly ArticleRevision[], to: string): string | null {
  const at = revisions.findLastIndex(({ revision }) => revision === to)
  return revisions.slice(0, Math.max(0, at)).findLast(({ revision }) => revision !== to)?.revision ?? null
}

interface ChoiceProps {
  readonly story: string
  readonly id: string
  readonly revisions: readonly ArticleRevision[]
  readonly from: string
  readonly to: string
}

function Choice({ story, id, revisions, from, to }: ChoiceProps) {
  const own = [...new Map(revisions.map((one) => [one.revision, one])).values()]
  const field = (name: 'from' | 'to', value: string) => (
    <label>
      {name === 'from' ? 'Earlier' : 'Later'}{' '}
      <select
        value={value}
        onChange={({ currentTarget }) =>
          navigate(href({ view: 'compare', story, id, query: { from, to, [name]: currentTarget.value } }), {
            replace: true,
          })
        }
      >
        {own.map(({ revision, capturedAt }, index) => (
          <option key={revision} value={revision}>
            {`${index + 1}: ${capturedAt.slice(0, 16).replace('T', ' ')} UTC`}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <p class="compare-choice">
      {field('from', from)} {field('to', to)}
    </p>
  )
}

function Compared({ story, id, from, to }: Omit<ChoiceProps, 'revisions'>) {
  const load = useLoad(compare(story, id, from, to))
  return <Loaded of={load}>{(comparison) => <Changes story={story} id={id} comparison={comparison} />}</Loaded>
}

interface ChangesProps {
  readonly story: string
  readonly id: string
  readonly comparison: Comparison
}

function Changes({ story, id, comparison }: ChangesProps) {
  const [isBeside, setBeside] = useState(true)
  return (
    <>
      <Corrections corrections={comparison.corrections} />
      <ClaimChanges story={story} id={id} comparison={comparison} />
      <section class="view-section">
        <h2>
          The text{' '}
          <label class="small compare-mode">
            <input type="checkbox" checked={isBeside} onChange={() => setBeside(!isBeside)} /> side by side
          </label>
        </h2>
        <TextChanges chunks={comparison.text} isBeside={isBeside} />
      </section>
    </>
  )
}
