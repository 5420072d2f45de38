/** Hits of a search: claims with their sources, articles with the words around, what was searched for marked. */
import type { Hit } from '../../page-views.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { cautions, GOES_ON, NO_SOURCE } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { Theirs } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { href } from '../router.ts'
import { pieces } from './hits.ts'

interface MarkedProps {
  readonly text: string
  readonly q: string
}

/** Words of an article with the hits in them. */
const Marked = ({ text, q }: MarkedProps) => (
  <span class="theirs" dir="auto">
    {pieces(text.replaceAll(/[\t\n\v\f\r]+/g, ' '), q).map(({ text, hit }) =>
      hit ? <mark>{visible(text)}</mark> : visible(text),
    )}
  </span>
)

export const HitItem = ({ hit, q }: { readonly hit: Hit; readonly q: string }) => (
  <li class="hit">
    {hit.kind === 'claim' ? <ClaimHit hit={hit} q={q} /> : <ArticleHit hit={hit} q={q} />}
    <p class="quiet small">
      <span dir="auto">{visible(hit.article.publisher ?? 'publisher not known')}</span>
      {hit.article.published && (
        <>
          {' · '}
          <When at={hit.article.published} day />
        </>
      )}
      {' · '}
      <a href={href({ view: 'story', story: hit.story })} dir="auto">
        {visible(hit.story)}
      </a>
      {hit.kind === 'claim' && hit.proposition && (
        <>
          {' · '}
          <a href={href({ view: 'proposition', story: hit.story, id: hit.proposition })}>who stands where</a>
        </>
      )}
    </p>
  </li>
)

interface OneHitProps<K extends Hit['kind']> {
  readonly hit: Extract<Hit, { kind: K }>
  readonly q: string
}

const ClaimHit = ({ hit: { story, article, claim, does, words, sources }, q }: OneHitProps<'claim'>) => (
  <p class={`of-${does.act}`}>
    <b class="hit-act">
      <span aria-hidden="true">{MARKS[does.act]}</span> {does.act}
    </b>{' '}
    {sources.length === 0 && <span class="ours">{NO_SOURCE}</span>}
    {sources.map((name, index) => (
      <>
        {index > 0 && ' and '}
        <b class={`source-name${name.startsWith('[') ? ' unnamed' : ''}`}>{visible(name)}</b>
      </>
    ))}{' '}
    {does.cue ? (
      <span class="hit-cue">
        — <Theirs text={does.cue.exact} />
      </span>
    ) : (
      <span class="ours">{GOES_ON}</span>
    )}
    {cautions(does).map((caution) => (
      <>
        {' '}
        <span key={caution} class="tag warn">
          {visible(caution)}
        </span>
      </>
    ))}
    <br />
    <a href={href({ view: 'article', story, id: article.article, query: { claim } })}>
      <Marked text={words.join(' … ') || '[no words of its own]'} q={q} />
    </a>
  </p>
)

const ArticleHit = ({ hit: { story, article, exact }, q }: OneHitProps<'article'>) => (
  <>
    <h2>
      <a href={href({ view: 'article', story, id: article.article })}>
        {article.headline === null ? <span class="ours">[no headline]</span> : <Marked text={article.headline} q={q} />}
      </a>
    </h2>
    <p>
      … <Marked text={exact} q={q} /> …
    </p>
  </>
)
