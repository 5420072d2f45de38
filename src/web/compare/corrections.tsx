/** Notes of the publisher on its own text. */
import type { Correction } from '../../ledger-views.ts'
import { count } from '../../pipeline/report/words.ts'
import { Theirs } from '../parts/theirs.tsx'

export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section class="view-section">
      <h2>
        The publisher notes <small>{count(corrections.length, 'correction')}</small>
      </h2>
      {corrections.map(({ exact, start, claims }) => (
        <blockquote key={start} class="correction">
          <Theirs text={exact} />{' '}
          <span class="quiet small">
            {claims.length === 0 ? '[about no claim that is held]' : `[about ${count(claims.length, 'claim')}]`}
          </span>
        </blockquote>
      ))}
    </section>
  )
}
