/** What was wrong or doubtful about the text. */
import type { Problem } from '../../model.ts'
import { visible } from '../../text/visible.ts'

export const Problems = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <section class="view-section" id="problems">
    <h2>
      Problems <small>{problems.length === 0 ? 'none were found' : problems.length}</small>
    </h2>
    <ul class="problems">
      {problems.map(({ rule, message, found, expected }, index) => (
        <li key={index}>
          {visible(message)}
          {found !== null && <span class="quiet"> Found: {visible(found)}.</span>}
          {expected !== null && <span class="quiet"> Expected: {visible(expected)}.</span>} <code>{rule}</code>
        </li>
      ))}
    </ul>
  </section>
)
