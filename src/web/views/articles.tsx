/** The articles of a story: how much of each was seen, and how often it changed. */
import type { ArticleCard } from '../../page-views.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { articles } from '../api.ts'
import { CompletenessMark } from '../parts/completeness-mark.tsx'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/articles.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const load = useLoad(articles(story))
  return (
    <div class="read">
      <PageHead title={`Articles · ${visible(story)}`} heading="Articles">
        <a class="button primary" href={href({ view: 'add', story })}>
          Add articles
        </a>
      </PageHead>
      <Loaded of={load}>
        {({ articles }) =>
          articles.length === 0 ? <Nothing story={story} /> : <List story={story} articles={articles} />
        }
      </Loaded>
    </div>
  )
}

const Nothing = ({ story }: { readonly story: string }) => (
  <Empty title="No article yet">
    <p>
      <a class="button primary" href={href({ view: 'add', story })}>
        Add articles
      </a>
    </p>
  </Empty>
)

interface ListProps {
  readonly story: string
  readonly articles: readonly ArticleCard[]
}

const List = ({ story, articles }: ListProps) => (
  <table class="articles">
    <thead>
      <tr>
        <th scope="col">Article</th>
        <th scope="col">Published</th>
        <th scope="col">Captured</th>
        <th scope="col" class="number-cell">
          Claims
        </th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      {articles.map((card) => (
        <Row key={card.article.article} story={story} card={card} />
      ))}
    </tbody>
  </table>
)

function Row({ story, card }: { readonly story: string; readonly card: ArticleCard }) {
  const { article, revisions, claims, completeness, problems } = card
  const id = article.article
  return (
    <tr>
      <th scope="row">
        <span class="publisher" dir="auto">
          {visible(article.publisher ?? 'publisher not known')}
        </span>
        <a href={href({ view: 'article', story, id })}>
          {article.headline === null ? <span class="ours">[no headline]</span> : <Theirs text={article.headline} />}
        </a>
      </th>
      <td data-name="published">{article.published === null ? '–' : <When at={article.published} day />}</td>
      <td data-name="captured">
        <When at={article.capturedAt} />
      </td>
      <td data-name="claims" class="number-cell">
        {claims}
      </td>
      <td class="marks">
        {completeness.state === 'truncated' && <CompletenessMark seen={completeness.seen} />}
        {revisions > 1 && (
          <a class="tag" href={href({ view: 'compare', story, id })}>
            {count(revisions, 'revision')}
          </a>
        )}
        {problems > 0 && <span class="tag warn">{count(problems, 'problem')}</span>}
      </td>
    </tr>
  )
}
