/** One block of the text, its words marked with the claims that they belong to. Text nodes only. */
import { useMemo, useRef } from 'preact/hooks'
import type { Claim } from '../../model.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { looks, type Stretch } from '../../pipeline/report/html/marks.ts'
import type { Span } from '../../text/span.ts'
import { visible } from '../../text/visible.ts'
import { isPrinting } from '../printing.ts'
import type { Fate } from './fate.ts'
import { useNear } from './near.ts'
import { claimsOn, type MarkedLeaf, stretchesOf } from './pieces.ts'
import { AT, TO } from './place.ts'
import { runsOf } from './runs.ts'

/** What all leaves of a text have in common; the same object as long as nothing of it changes. */
export interface Sheet {
  readonly text: string
  readonly claims: readonly Claim[]
  /** What persons made of the claims, by their index. */
  readonly fates: readonly Fate[]
  readonly linkOf: (claim: Claim) => string
}

interface LeafProps {
  readonly leaf: MarkedLeaf
  readonly sheet: Sheet
  /** Index of the claim in hand, -1 for none. */
  readonly inHand: number
  /** The text is long: the leaf is marked when it comes near the window. */
  readonly waits: boolean
}

const TAGS = { headline: 'h2', evidence: 'p', paragraph: 'p' } as const

/** Drawn again only where the claim in hand comes or goes. */
export function Leaf({ leaf, sheet, inHand, waits }: LeafProps) {
  // biome-ignore lint/suspicious/noExplicitAny: one of two elements
  const box = useRef<any>(null)
  const isNear = useNear(box, !waits)
  const own = useMemo(() => claimsOn(leaf), [leaf])
  const here = own.has(inHand) ? inHand : -1
  const isMarked = isNear || here >= 0 || isPrinting()
  return useMemo(() => {
    const Tag = TAGS[leaf.role]
    return (
      <Tag ref={box} class={`leaf ${leaf.role}${leaf.goesOn ? ' goes-on' : ''}`} dir="auto">
        {isMarked ? <MarkedWords leaf={leaf} sheet={sheet} inHand={here} /> : <Runs text={sheet.text} span={leaf} />}
      </Tag>
    )
  }, [leaf, sheet, here, isMarked])
}

const MarkedWords = ({ leaf, sheet, inHand }: Omit<LeafProps, 'waits'>) => (
  <>
    {stretchesOf(leaf).map((stretch) => (
      <>
        {leaf.opens.get(stretch.start)?.map((index) => (
          <Opening key={index} index={index} sheet={sheet} inHand={index === inHand} />
        ))}
        <Words key={stretch.start} stretch={stretch} sheet={sheet} inHand={inHand} />
      </>
    ))}
  </>
)

interface OpeningProps {
  readonly index: number
  readonly sheet: Sheet
  readonly inHand: boolean
}

export const numberId = (claim: Claim): string => `claim-${claim.id}`

/** Where a claim begins: its sign and number, which lead to it. */
function Opening({ index, sheet: { claims, fates, linkOf }, inHand }: OpeningProps) {
  const claim = claims[index]!
  const who = claim.sources.map(({ exact }) => exact).join(' and ') || 'no source named'
  const fate = fates[index] === 'found' ? '' : `, ${fates[index]}`
  return (
    <a
      id={numberId(claim)}
      class={`number of-${claim.act} ${fates[index]}${inHand ? ' hand' : ''}`}
      href={linkOf(claim)}
      aria-current={inHand ? 'true' : undefined}
      aria-label={visible(`Claim ${index + 1}: ${who}, ${claim.act}${fate}`)}
    >
      {MARKS[claim.act]}
      {index + 1}
    </a>
  )
}

interface WordsProps {
  readonly stretch: Stretch
  readonly sheet: Sheet
  readonly inHand: number
}

function Words({ stretch, sheet, inHand }: WordsProps) {
  const { marks } = stretch
  if (marks.length === 0) return <Runs text={sheet.text} span={stretch} />
  const top = marks[0]!
  const names = looks(marks, sheet.claims)
  if (marks.some(({ claim }) => claim === inHand)) names.push('hand')
  if (marks.every(({ claim }) => sheet.fates[claim] === 'rejected')) names.push('rejected')
  return (
    <span class={names.join(' ')} data-claim={top.claim}>
      <Runs text={sheet.text} span={stretch} />
    </span>
  )
}

const Runs = ({ text, span }: { readonly text: string; readonly span: Span }) => (
  <>
    {runsOf(text, span).map(({ start, end, shown, unseen }) =>
      unseen ? (
        <span key={start} class="unseen" {...{ [AT]: start, [TO]: end }}>
          {shown}
        </span>
      ) : (
        <span key={start} {...{ [AT]: start }}>
          {shown}
        </span>
      ),
    )}
  </>
)
