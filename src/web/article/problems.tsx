/** What was wrong or doubtful about the text, each with the way to its place. */
import type { Problem } from '../../model.ts'
import type { Span } from '../../text/span.ts'
import { visible } from '../../text/visible.ts'

interface ProblemsProps {
  readonly problems: readonly Problem[]
  readonly onShow: (span: Span) => void
}

export const Problems = ({ problems, onShow }: ProblemsProps) => (
  <section class="view-section" id="problems">
    <h2>
      Problems <small>{problems.length === 0 ? 'none were found' : problems.length}</small>
    </h2>
    <ul class="problems">
      {problems.map((problem, index) => (
        <li key={index}>
          <ProblemWords problem={problem} onShow={onShow} />
        </li>
      ))}
    </ul>
  </section>
)

function ProblemWords({ problem, onShow }: { readonly problem: Problem; readonly onShow: ProblemsProps['onShow'] }) {
  const { rule, message, found, expected, start, end } = problem
  return (
    <>
      {visible(message)}
      {found !== null && <span class="quiet"> Found: {visible(found)}.</span>}
      {expected !== null && <span class="quiet"> Expected: {visible(expected)}.</span>} <code>{rule}</code>{' '}
      {start !== undefined && end !== undefined && (
        <button type="button" onClick={() => onShow({ start, end })}>
          Show in the text
        </button>
      )}
    </>
  )
}
