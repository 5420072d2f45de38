/** What became of the claims: those that changed first, those that were kept as a number. */
import type { StoryClaim } from '../../ledger-model.ts'
import type { ClaimChange } from '../../ledger-views.ts'
import type { Comparison } from '../../page-views.ts'
import { HOW } from '../../pipeline/report/changed.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { Words } from '../parts/theirs.tsx'
import { href } from '../router.ts'

interface ClaimChangesProps {
  readonly story: string
  readonly id: string
  readonly comparison: Comparison
}

export function ClaimChanges({ story, id, comparison: { claims, from, to } }: ClaimChangesProps) {
  const changed = claims.filter((change) => labelsOf(change).length > 0)
  const kept = claims.length - changed.length
  const linkTo = (claim: StoryClaim, revision: string): string =>
    href({ view: 'article', story, id, query: { claim: claim.claim.id, revision } })
  return (
    <section class="view-section">
      <h2>
        The claims <small>{count(kept, 'claim')} kept as they were</small>
      </h2>
      {changed.length === 0 && <p class="quiet">No claim changed.</p>}
      <ul class="claim-changes">
        {changed.map((change, index) => (
          <li key={index}>
            <p>
              {labelsOf(change).map((label) => (
                <span key={label} class="tag warn">
                  {label}
                </span>
              ))}
            </p>
            {change.before && <Side sign="−" of={change.before} link={linkTo(change.before, from.revision)} />}
            {change.after && <Side sign="+" of={change.after} link={linkTo(change.after, to.revision)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** None of a claim that was kept. */
function labelsOf({ before, after, how }: ClaimChange): readonly string[] {
  if (!before) return ['added']
  return after || how.length > 0 ? how.map((one) => HOW[one]) : ['removed']
}

interface SideProps {
  readonly sign: '−' | '+'
  readonly of: StoryClaim
  readonly link: string
}

const Side = ({ sign, of: { sources, claim, words }, link }: SideProps) => (
  <p class={sign === '+' ? 'side later' : 'side earlier'}>
    <span class="side-sign" role="img" aria-label={sign === '+' ? 'later' : 'earlier'}>
      {sign}
    </span>
    <span>
      <b>{visible(sources.map(sourceName).join(' + '))}</b> <span class="quiet">{claim.act}:</span>{' '}
      <a href={link}>
        <Words parts={words.length > 0 ? words : [claim.cue?.exact ?? '']} />
      </a>
    </span>
  </p>
)
