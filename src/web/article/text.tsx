/** The text of an article: its leaves, and where it stops. */
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Article } from '../../model.ts'
import { completeness } from '../../pipeline/report/words.ts'
import { navigate } from '../history.ts'
import { isPrinting } from '../printing.ts'
import { Leaf, type Sheet } from './leaf.tsx'
import { leavesOf } from './leaves.ts'
import { markedLeaves } from './pieces.ts'

interface TextProps {
  readonly article: Article
  readonly sheet: Sheet
  /** Index of the claim in hand, -1 for none. */
  readonly inHand: number
  readonly box: RefObject<HTMLDivElement | null>
  /** While a claim is being marked the keyboard moves over the words. */
  readonly onKey: ((event: KeyboardEvent) => void) | null
}

export function Text({ article, sheet, inHand, box, onKey }: TextProps) {
  const leaves = useMemo(() => markedLeaves(leavesOf(article), sheet.claims), [article, sheet.claims])
  const prints = isPrinting()
  // a selection changes with every stroke, the leaves do not
  const drawn = useMemo(
    () =>
      leaves.map((leaf) => (
        <Leaf key={leaf.start} leaf={leaf} sheet={sheet} inHand={inHand} waits={leaves.length >= MANY} />
      )),
    [leaves, sheet, inHand, prints],
  )
  const marking = onKey
    ? {
        tabIndex: 0,
        role: 'application' as const,
        'aria-label': 'The text: choose words with the arrow keys',
        onKeyDown: onKey,
      }
    : {}
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what a click does, the numbers in the text do as links
    // biome-ignore lint/a11y/useKeyWithClickEvents: likewise
    <div
      ref={box}
      class={onKey ? 'article-text marking' : 'article-text'}
      {...marking}
      onClick={(event) => take(event, sheet)}
    >
      {drawn}
      <Ending article={article} />
    </div>
  )
}

/** Leaves from which on they wait to be marked: a text that a browser does not draw at once. */
const MANY = 300

/** A click on marked words takes their claim in hand, unless words were selected. */
function take(event: MouseEvent, { claims, linkOf }: Sheet): void {
  const words = (event.target as Element).closest<HTMLElement>('[data-claim]')
  if (!words || !document.getSelection()?.isCollapsed) return
  navigate(linkOf(claims[Number(words.dataset.claim)]!), { replace: true })
}

/** Where the text stops, and whether that is the end of the article: ours. */
function Ending({ article }: { readonly article: Article }) {
  const { state } = article.completeness
  if (state === 'complete') return <p class="ending">End of the article</p>
  return (
    <p class={`ending ${state}`}>
      <b>The text stops here{state === 'truncated' ? `: ${completeness(article)}` : ''}.</b>{' '}
      {state === 'truncated' ? 'What follows was not read.' : 'Nothing tells whether the article goes on.'}
    </p>
  )
}
