/** A new article, a new state of its text, or the same text read again: what that did to its claims. */
import type { ArticleRef, StoryClaim } from '../../ledger-model.ts'
import type { ArticleChange, ClaimChange } from '../../ledger-views.ts'
import { HOW, NEWS } from '../../pipeline/report/changed.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { CompletenessMark } from '../parts/completeness-mark.tsx'
import { Theirs, Words } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { placeOf } from '../proposition/place.ts'
import { href } from '../router.ts'
import { kept } from './words.ts'

interface ArticleChangeProps {
  readonly story: string
  readonly change: ArticleChange
}

export function ArticleChangeItem({ story, change: { how, article, from, claims, corrections } }: ArticleChangeProps) {
  const at = { story, id: article.article }
  return (
    <li class="change">
      <h3>
        <span class={how === 'new' ? 'tag new' : 'tag'}>{NEWS[how]}</span>{' '}
        <a class="changed" href={href({ view: 'article', ...at })}>
          {article.headline ? (
            <Theirs text={article.headline} />
          ) : (
            <span class="ours">{visible(untitled(article))}</span>
          )}
        </a>
      </h3>
      <p class="quiet small">
        {visible(article.publisher ?? 'publisher not known')} · captured <When at={article.capturedAt} />
        {from && ` · ${count(kept(claims), 'claim')} kept`}
        {article.truncated && (
          <>
            {' '}
            <CompletenessMark />
          </>
        )}
        {how === 'revision' && from && (
          <>
            {' · '}
            <a href={href({ view: 'compare', ...at, query: { from: from.revision, to: article.revision } })}>
              compare the texts
            </a>
          </>
        )}
      </p>
      <ul>
        {claims.map((one) => (
          <ClaimChangeLine key={(one.after ?? one.before)!.claim.id} story={story} change={one} />
        ))}
        {corrections.map(({ exact, start }) => (
          <li key={start} class="correction">
            <span class="tag warn">correction</span> <Theirs text={exact} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Ours, for an article without a headline. */
const untitled = ({ publisher, url, article }: ArticleRef): string => `[no headline: ${publisher ?? url ?? article}]`

/** Nothing for a claim that was kept. */
function ClaimChangeLine({
  story,
  change: { before, after, how },
}: {
  readonly story: string
  readonly change: ClaimChange
}) {
  if (before && after && how.length === 0) return null
  const names = !before ? ['added'] : !after ? ['removed'] : how.map((one) => HOW[one])
  return (
    <li class="claim-change">
      <div class="tags">
        {names.map((name) => (
          <span key={name} class="tag warn">
            {name}
          </span>
        ))}
      </div>
      <div>
        {before && (
          <del>
            <Told story={story} claim={before} />
          </del>
        )}
        {after && (
          <ins>
            <Told story={story} claim={after} />
          </ins>
        )}
      </div>
    </li>
  )
}

const Told = ({ story, claim }: { readonly story: string; readonly claim: StoryClaim }) => (
  <a href={placeOf(story, claim)}>
    <b>{visible(claim.sources.map(sourceName).join(' and '))}</b>{' '}
    {claim.claim.cue && (
      <i>
        <Theirs text={claim.claim.cue.exact} />
      </i>
    )}{' '}
    <Words parts={claim.words} />
  </a>
)
