/** All claims of the article as a table, in the order of the text. */
import { MARKS } from '../../pipeline/report/acts.ts'
import { withMarks } from '../../pipeline/report/content.ts'
import { NO_SOURCE } from '../../pipeline/report/words.ts'
import { Theirs, Words } from '../parts/theirs.tsx'
import { FATES } from './fate.ts'
import type { Sheet } from './leaf.tsx'

export function ClaimList({ sheet }: { readonly sheet: Sheet }) {
  const { claims, fates, linkOf, text } = sheet
  if (claims.length === 0) return null
  return (
    <section class="view-section">
      <h2>
        The claims <small>{claims.length} in this text</small>
      </h2>
      <ol class="claim-list">
        {claims.map((claim, index) => (
          <li key={claim.id} class={`of-${claim.act} ${fates[index]}`}>
            <a class="claim-sign" href={linkOf(claim)}>
              <span aria-hidden="true">{MARKS[claim.act]}</span> {index + 1}
              <span class="hidden"> {claim.act}</span>
            </a>
            <p>
              {claim.sources.length === 0 && <span class="ours">[{NO_SOURCE}]</span>}
              {claim.sources.map((source, at) => (
                <b key={source.start}>
                  {at > 0 && ' + '}
                  <Theirs text={source.exact} />
                </b>
              ))}{' '}
              <i>{claim.cue && <Theirs text={claim.cue.exact} />}</i>{' '}
              {claim.content.length > 0 && <Words parts={claim.content.map((part) => withMarks(text, part))} />}
              {fates[index] !== 'found' && <span class="tag"> {FATES[fates[index]!]}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
