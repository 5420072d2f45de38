/** Beside the text: the claim in hand with the ways on, or how to take one in hand. */
import type { ArticlePage } from '../../page-views.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { DecideMenu } from '../parts/decide.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimList } from './claim-list.tsx'
import type { Sheet } from './leaf.tsx'

interface ClaimPanelProps {
  readonly story: string
  readonly page: ArticlePage
  readonly sheet: Sheet
  readonly inHand: number
  /** The claim that the address asks for. */
  readonly asked: string | undefined
  readonly go: (by: 1 | -1) => void
  readonly onMark: () => void
}

export function ClaimPanel({ story, page, sheet, inHand, asked, go, onMark }: ClaimPanelProps) {
  const claim = sheet.claims[inHand]
  return (
    <>
      <div class="claim-steps">
        <button type="button" onClick={() => go(-1)} disabled={sheet.claims.length === 0}>
          ← Previous <kbd>p</kbd>
        </button>
        <span class="quiet">{claim ? `${inHand + 1} of ${sheet.claims.length}` : `${sheet.claims.length} claims`}</span>
        <button type="button" onClick={() => go(1)} disabled={sheet.claims.length === 0}>
          Next → <kbd>n</kbd>
        </button>
      </div>
      <div class="claim-actions">
        {claim && (
          <DecideMenu
            story={story}
            stroke="d"
            subject={{
              kind: 'claim',
              claim,
              rejected: sheet.fates[inHand] === 'rejected',
              proposition: page.propositions[claim.id] ?? null,
            }}
          />
        )}
        <button type="button" onClick={onMark}>
          Mark a missed claim <kbd>x</kbd>
        </button>
      </div>
      {claim ? (
        <ClaimCard story={story} index={inHand} sheet={sheet} proposition={page.propositions[claim.id] ?? null} />
      ) : (
        <Nothing asked={asked} sheet={sheet} />
      )}
    </>
  )
}

function Nothing({ asked, sheet }: { readonly asked: string | undefined; readonly sheet: Sheet }) {
  if (sheet.claims.length === 0)
    return <p class="claim-none quiet">Nothing in this text is attributed to a source, as far as it was found.</p>
  return (
    <>
      {asked && (
        <p class="claim-none" role="status">
          That claim does not stand in this revision.
        </p>
      )}
      <Legend />
      <ClaimList sheet={sheet} />
    </>
  )
}

/** What the marks in the text mean. */
const Legend = () => (
  <details class="legend quiet">
    <summary>What the marks mean</summary>
    <ul>
      <li>
        <span class="mark source by-asserts">source</span> who says it
      </li>
      <li>
        <span class="mark cue by-asserts">cue</span> the words that attribute it
      </li>
      <li>
        <span class="mark content in-asserts">content</span> what is said
      </li>
      <li>
        <span class="mark hedge">hedge</span> the source’s own doubt
      </li>
    </ul>
    <ul class="acts">
      {Object.entries(MARKS).map(([act, sign]) => (
        <li key={act} class={`of-${act}`}>
          <b>{sign}</b> {act}
        </li>
      ))}
    </ul>
  </details>
)
