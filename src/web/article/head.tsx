/** What is known of the article itself: who published it and when, how much of it was seen, in which states it was captured. */
import type { Article } from '../../model.ts'
import type { ArticlePage } from '../../page-views.ts'
import { webAddress } from '../../pipeline/report/html/escape.ts'
import { completeness, count, published } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { navigate } from '../history.ts'
import { PageHead } from '../parts/page-head.tsx'
import { When } from '../parts/when.tsx'
import { href } from '../router.ts'

interface HeadProps {
  readonly story: string
  readonly id: string
  readonly page: ArticlePage
}

export function Head({ story, id, page }: HeadProps) {
  const { article, claims, problems, capturedAt, syndicatedFrom } = page.reading
  const headline = article.headline?.exact
  return (
    <>
      <PageHead
        title={visible(headline ?? `${article.publisher ?? 'Article'}: ${firstWords(article.text)}`)}
        heading={<Publisher article={article} />}
      >
        {problems.length > 0 && (
          <a class="button" href="#problems">
            {count(problems.length, 'problem')}
          </a>
        )}
      </PageHead>
      <p class="article-state">
        <Published article={article} /> · captured <When at={capturedAt} />
        {syndicatedFrom && <> · taken over from {visible(syndicatedFrom)}</>} ·{' '}
        {count(claims.filter(({ voice }) => voice === 'attributed').length, 'claim')}
        {webAddress(article.url) && (
          <>
            {' '}
            ·{' '}
            <a href={article.url!} target="_blank" rel="noreferrer noopener">
              {visible(article.url!)}
            </a>
          </>
        )}
      </p>
      <Completeness article={article} />
      <Revisions story={story} id={id} page={page} />
    </>
  )
}

/** UTF-16 units of the words by which an article without a headline goes. */
const FIRST = 60

const firstWords = (text: string): string => `${text.slice(0, FIRST).trim().replaceAll(/\s+/g, ' ')} …`

const Publisher = ({ article: { publisher } }: { readonly article: Article }) =>
  publisher === null ? <span class="quiet">Publisher not known</span> : <span dir="auto">{visible(publisher)}</span>

function Published({ article }: { readonly article: Article }) {
  const known = published(article)
  return known ? (
    <>
      published <When at={known.date} /> <span class="quiet">({known.origin})</span>
    </>
  ) : (
    <>day of publication not known</>
  )
}

/** In words and as a bar: ours, not the publisher's. */
function Completeness({ article }: { readonly article: Article }) {
  const { state, seen } = article.completeness
  return (
    <p class={`completeness ${state}`}>
      {completeness(article)}
      {seen !== null && state === 'truncated' && (
        <meter min={0} max={1} value={seen} aria-label="share of the article that was seen" />
      )}
    </p>
  )
}

function Revisions({ story, id, page: { revisions, reading } }: HeadProps) {
  const at = revisions.findIndex(({ revision }) => revision === reading.article.revision)
  const before = revisions[at - 1] ?? (revisions.length > 1 ? revisions[at + 1] : undefined)
  if (revisions.length < 2) return null
  const [from, to] = [before!, revisions[at]!].toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))
  const change = (event: Event): void => {
    const revision = (event.currentTarget as HTMLSelectElement).value
    navigate(href({ view: 'article', story, id, query: { revision } }))
  }
  return (
    <p class="revisions">
      <label>
        Revision{' '}
        <select value={reading.article.revision} onChange={change}>
          {revisions.map(({ revision, capturedAt }, index) => (
            <option key={revision} value={revision}>
              {`${index + 1} of ${revisions.length}, ${capturedAt.slice(0, 16).replace('T', ' ')} UTC`}
            </option>
          ))}
        </select>
      </label>{' '}
      <a href={href({ view: 'compare', story, id, query: { from: from!.revision, to: to!.revision } })}>
        Compare with the one before
      </a>
    </p>
  )
}
