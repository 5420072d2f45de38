/** Why the claims stand together: a line a link, ours. */
import type { Link, StoryClaim } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { Theirs } from '../parts/theirs.tsx'

interface GroupingProps {
  readonly grouping: readonly Link[]
  readonly claims: readonly StoryClaim[]
}

/** Characters of a claim's words: they only tell which one is meant. */
const BEGINNING = 70

export function Grouping({ grouping, claims }: GroupingProps) {
  if (grouping.length === 0) return null
  const words = new Map(claims.map((one) => [one.claim.id, one]))
  return (
    <details class="grouping">
      <summary>Why they stand together: {count(grouping.length, 'link')}</summary>
      <ul>
        {grouping.map(({ a, b, why, score }) => (
          <li key={`${a} ${b}`}>
            <p>
              <Beginning of={words.get(a)} />
              <span class="quiet"> and </span>
              <Beginning of={words.get(b)} />
            </p>
            <p class="quiet">
              {visible(why)}; {score}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Beginning({ of }: { readonly of: StoryClaim | undefined }) {
  const text = of?.words.join(' … ') || of?.claim.cue?.exact
  if (!text) return <span class="ours">a claim without words of its own</span>
  return <Theirs text={text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text} />
}
