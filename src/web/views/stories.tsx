/** The stories of the ledger: where a desk begins. */
import type { StorySummary } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { stories } from '../api.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { When } from '../parts/when.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/stories.css'

export function View(_: ViewProps) {
  const load = useLoad(stories())
  return (
    <div class="read">
      <PageHead title="Stories">
        <a class="button primary" href="/add">
          Add articles
        </a>
      </PageHead>
      <Loaded of={load}>{({ stories }) => (stories.length === 0 ? <Begin /> : <StoryList stories={stories} />)}</Loaded>
    </div>
  )
}

const Begin = () => (
  <Empty title="No story yet">
    <p>
      A story is a developing event that you follow: who said what of it, who confirms it, who denies it. Add its first
      articles, and its board is there.
    </p>
    <p>
      <a class="button primary" href="/add">
        Add articles
      </a>
    </p>
    <p class="quiet small">
      On the command line: <code>hearsay add INPUT… --story NAME</code>
    </p>
  </Empty>
)

const StoryList = ({ stories }: { readonly stories: readonly StorySummary[] }) => (
  <ul class="stories">
    {stories
      .toSorted((a, b) => (a.latest < b.latest ? 1 : -1))
      .map((story) => (
        <StoryItem key={story.story} {...story} />
      ))}
  </ul>
)

const StoryItem = ({ story, articles, revisions, claims, first, latest }: StorySummary) => (
  <li>
    <h2>
      <a href={href({ view: 'story', story })} dir="auto">
        {visible(story)}
      </a>
    </h2>
    <p class="quiet small">
      {count(articles, 'article')}
      {revisions > articles ? ` in ${count(revisions, 'revision')}` : ''} · {count(claims, 'claim')} · captured{' '}
      <When at={first} /> – <When at={latest} />
    </p>
  </li>
)
