/** What persons decided in a story: who, when, why, and the way back. */
import type { ClaimRef, Decision } from '../../ledger-model.ts'
import type { DecisionLog } from '../../page-views.ts'
import { visible } from '../../text/visible.ts'
import { decisions } from '../api.ts'
import { told, undoneBy, wordsOf } from '../decide/words.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { Undo } from '../parts/undo.tsx'
import { When } from '../parts/when.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/decide.css'
import '../theme/decisions.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const load = useLoad(decisions(story))
  return (
    <div class="read">
      <PageHead title={`Decisions · ${visible(story)}`} heading="Decisions" />
      <Loaded of={load}>
        {({ decisions }) => (decisions.length === 0 ? <Nothing /> : <Log story={story} decisions={decisions} />)}
      </Loaded>
    </div>
  )
}

const Nothing = () => (
  <Empty title="Nothing was decided yet">
    <p>
      Claims can be left out, relabelled, or marked where they were missed; propositions split and merged; sources
      renamed and graded. Each decision stands here with who made it and why, and can be taken back.
    </p>
  </Empty>
)

/** The latest first. */
const Log = ({ story, decisions }: Pick<DecisionLog, 'story' | 'decisions'>) => (
  <ol class="decisions" reversed>
    {decisions.toReversed().map((decision) => (
      <Entry key={decision.id} story={story} decision={decision} all={decisions} />
    ))}
  </ol>
)

interface EntryProps {
  readonly story: string
  readonly decision: DecisionLog['decisions'][number]
  readonly all: readonly Decision[]
}

function Entry({ story, decision, all }: EntryProps) {
  const { by, at, why, change, undone } = decision
  const about = undoneBy(decision, all)
  return (
    <li class={undone ? 'undone' : undefined}>
      <div>
        <p>
          <b dir="auto">{visible(by)}</b> {visible(told(change))}
          {about && <span>: {visible(`${about.by} ${told(about.change)}`)}</span>}{' '}
          {undone && <span class="tag">undone</span>}
        </p>
        {wordsOf(change).map((words, index) => (
          <p key={index} class="decided-words">
            <Theirs text={words} />
          </p>
        ))}
        <p class="quiet small">
          <When at={at} />
          {why && (
            <>
              {' · '}
              <span dir="auto">{visible(why)}</span>
            </>
          )}
          <Where story={story} decision={decision} />
        </p>
      </div>
      {!undone && <Undo story={story} decision={decision} />}
    </li>
  )
}

/** Leads to the sentence that it is about. */
function Where({ story, decision: { change } }: Pick<EntryProps, 'story' | 'decision'>) {
  const ref: ClaimRef | undefined = 'claim' in change ? change.claim : 'claims' in change ? change.claims[0] : undefined
  if (ref)
    return (
      <>
        {' · '}
        <a href={href({ view: 'article', story, id: ref.article, query: { claim: ref.claim } })}>to the sentence</a>
      </>
    )
  if (!('source' in change)) return null
  return (
    <>
      {' · '}
      <a href={href({ view: 'source', story, id: change.source })}>to the source</a>
    </>
  )
}
