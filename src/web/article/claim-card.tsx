/** The claim in hand: who says what, what we make of it, and what can be decided on it. */
import type { Claim, Source } from '../../model.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { withMarks } from '../../pipeline/report/content.ts'
import { cautions, GOES_ON, identity, NO_SOURCE, quantity, time } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { readable } from '../dates.ts'
import { Theirs, Words } from '../parts/theirs.tsx'
import { href } from '../router.ts'
import type { Fate } from './fate.ts'
import { FATES } from './fate.ts'
import type { Sheet } from './leaf.tsx'

interface ClaimCardProps {
  readonly story: string
  readonly index: number
  readonly sheet: Sheet
  readonly proposition: string | null
}

export function ClaimCard({ story, index, sheet, proposition }: ClaimCardProps) {
  const claim = sheet.claims[index]!
  const fate = sheet.fates[index]!
  return (
    <div class={`claim-card of-${claim.act} ${fate}`}>
      <Act claim={claim} fate={fate} />
      <Who claim={claim} />
      {claim.content.length > 0 && (
        <blockquote>
          <Words parts={claim.content.map((part) => withMarks(sheet.text, part))} />
        </blockquote>
      )}
      <Meaning claim={claim} sheet={sheet} />
      {proposition && (
        <p>
          <a class="button" href={href({ view: 'proposition', story, id: proposition })}>
            Who else says so, who denies it
          </a>
        </p>
      )}
    </div>
  )
}

const Act = ({ claim, fate }: { readonly claim: Claim; readonly fate: Fate }) => (
  <p class="act">
    <b>
      <span aria-hidden="true">{MARKS[claim.act]}</span> {claim.act}
    </b>
    {cautions(claim).map((caution) => (
      <span key={caution} class="tag warn">
        {visible(caution)}
      </span>
    ))}
    {fate !== 'found' && <span class={`tag fate ${fate}`}>{FATES[fate]}</span>}
  </p>
)

const Who = ({ claim: { sources, cue } }: { readonly claim: Claim }) => (
  <div class="who">
    <p>
      {sources.length === 0 && <span class="ours">{NO_SOURCE} </span>}
      {sources.map((source, index) => (
        <>
          {index > 0 && ' and '}
          <SourceWords source={source} />
        </>
      ))}{' '}
      {cue ? (
        <i class="cue-words">
          <Theirs text={cue.exact} />
        </i>
      ) : (
        <span class="ours">[{GOES_ON}]</span>
      )}
    </p>
    {sources.flatMap(chain).map((source) => (
      <p key={source.start} class="quiet small">
        via <SourceWords source={source} />
      </p>
    ))}
  </div>
)

const chain = ({ via }: Source): readonly Source[] => via.flatMap((from) => [from, ...chain(from)])

function SourceWords({ source }: { readonly source: Source }) {
  const known = identity(source)
  return (
    <>
      <b>
        <Theirs text={source.exact} />
      </b>
      {known.length > 0 && <span class="ours small"> [{visible(known.join(' · '))}]</span>}
    </>
  )
}

interface Entry {
  readonly name: string
  readonly ours: string
  readonly theirs?: string | undefined
}

/** What we make of the words, beside the words themselves. */
const meaningOf = ({ said, times, quantities, places, foundBy, quotation }: Claim): Entry[] => [
  ...(said
    ? [{ name: 'said', ours: readable(said.edtf) + (said.impliedBy ? ' (implied)' : ''), theirs: said.exact }]
    : []),
  ...times.map((one) => ({ name: 'when', ours: time({ ...one, edtf: readable(one.edtf) }), theirs: one.exact })),
  ...quantities.map((one) => ({ name: 'how many', ours: quantity(one), theirs: one.exact })),
  ...places.map(({ name, country, precision, exact }) => ({
    name: 'where',
    ours: `${[name, country].filter(Boolean).join(', ')} (${precision})`,
    theirs: exact,
  })),
  { name: 'words', ours: quotation },
  { name: 'found by', ours: foundBy },
]

function Meaning({ claim, sheet }: { readonly claim: Claim; readonly sheet: Sheet }) {
  return (
    <dl class="meaning">
      {meaningOf(claim).map(({ name, ours, theirs }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>
            {visible(ours)} {theirs !== undefined && <i class="quiet">{<Theirs text={theirs} />}</i>}
          </dd>
        </div>
      ))}
      <Others name="inside" ids={claim.within === null ? [] : [claim.within]} sheet={sheet} />
      <Others name="refers to" ids={claim.refersTo} sheet={sheet} />
    </dl>
  )
}

function Others({
  name,
  ids,
  sheet,
}: {
  readonly name: string
  readonly ids: readonly string[]
  readonly sheet: Sheet
}) {
  const found = sheet.claims.flatMap((claim, index) => (ids.includes(claim.id) ? [{ claim, index }] : []))
  if (found.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {found.map(({ claim, index }) => (
          <a key={claim.id} href={sheet.linkOf(claim)}>
            claim {index + 1}
          </a>
        ))}
      </dd>
    </div>
  )
}
