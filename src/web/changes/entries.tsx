/** What persons did in the time: decisions, and articles that they removed. */
import type { Decision } from '../../ledger-model.ts'
import type { Changes } from '../../ledger-views.ts'
import { visible } from '../../text/visible.ts'
import { told } from '../decide/words.ts'
import { When } from '../parts/when.tsx'
import { href } from '../router.ts'

export function Decisions({ story, decisions }: { readonly story: string; readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="changed-decisions">
      <h2 id="changed-decisions">
        Decisions <small>{decisions.length}</small>
      </h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id} class="change">
            <b dir="auto">{visible(decision.by)}</b> {visible(told(decision.change))}
            <p class="quiet small">
              <When at={decision.at} /> · <span dir="auto">{visible(decision.why) || 'no reason given'}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href({ view: 'decisions', story })}>All decisions</a>
      </p>
    </section>
  )
}

export function Forgotten({ forgotten }: Pick<Changes, 'forgotten'>) {
  if (forgotten.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="forgotten">
      <h2 id="forgotten">
        Removed articles <small>{forgotten.length}</small>
      </h2>
      <ul>
        {forgotten.map(({ article, by, why, at }) => (
          <li key={article + at} class="change">
            <b dir="auto">{visible(by)}</b> removed the article <code>{visible(article)}</code>
            <p class="quiet small">
              <When at={at} /> · <span dir="auto">{visible(why) || 'no reason given'}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
