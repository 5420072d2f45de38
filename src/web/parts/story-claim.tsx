/** A claim of a story: who does what with which words, in which sentences, and where they stand. */
import type { ComponentChildren } from 'preact'
import type { StoryClaim } from '../../ledger-model.ts'
import type { Run } from '../../page-views.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { datedBy } from '../../pipeline/report/dated.ts'
import { cautions, GOES_ON, NO_SOURCE } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { placeOf } from '../proposition/place.ts'
import { CompletenessMark } from './completeness-mark.tsx'
import { SourceName } from './source-name.tsx'
import { Theirs, Words } from './theirs.tsx'
import { When } from './when.tsx'

interface StoryClaimItemProps {
  readonly story: string
  /** The same words of the same sources, wherever they stand; at least one. */
  readonly copies: readonly StoryClaim[]
  /** The sentences around it; its words alone where they are left out. */
  readonly context?: readonly Run[] | undefined
  /** What can be done with each. */
  readonly action?: (claim: StoryClaim) => ComponentChildren
}

export function StoryClaimItem({ story, copies, context, action }: StoryClaimItemProps) {
  const { claim, sources, words } = copies[0]!
  return (
    <article class={`claim of-${claim.act}`} id={`claim-${claim.id}`}>
      <header>
        <b class="act">
          <span aria-hidden="true">{MARKS[claim.act]}</span> {claim.act}
        </b>
        <span class="claim-sources">
          {sources.length === 0 && <span class="ours">{NO_SOURCE}</span>}
          {sources.map((source, index) => (
            <>
              {index > 0 && ' and '}
              <SourceName key={source.id} story={story} source={source} />
            </>
          ))}
        </span>
        {!claim.cue && <span class="ours">{GOES_ON}</span>}
        {cautions(claim).map((caution) => (
          <span key={caution} class="tag warn">
            {visible(caution)}
          </span>
        ))}
      </header>
      <blockquote>{context && context.length > 0 ? <Context runs={context} /> : <Words parts={words} />}</blockquote>
      <ul>
        {copies.map((of) => (
          <li key={of.claim.id} class="stands small">
            <Stands story={story} of={of} />
            {action?.(of)}
          </li>
        ))}
      </ul>
    </article>
  )
}

const Context = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, whose, strong }, index) =>
      whose === 'ours' ? (
        <span key={index} class="ours">
          {' '}
          {text}{' '}
        </span>
      ) : strong ? (
        <mark key={index}>
          <Theirs text={text} />
        </mark>
      ) : (
        <Theirs key={index} text={text} />
      ),
    )}
  </>
)

function Stands({ story, of }: { readonly story: string; readonly of: StoryClaim }) {
  const { article, said, claim } = of
  return (
    <p class="quiet">
      <a href={placeOf(story, of)}>{visible(article.publisher ?? 'publisher not known')}</a>
      {article.headline && (
        <>
          {' '}
          <Theirs text={article.headline} />
        </>
      )}{' '}
      · {datedBy({ claim, article })} <When at={said} />
      {article.truncated && (
        <>
          {' '}
          <CompletenessMark />
        </>
      )}
    </p>
  )
}
