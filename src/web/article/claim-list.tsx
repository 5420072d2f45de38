/** All claims of the article, in the order of the text: who, and the first words. */
import type { Claim } from '../../model.ts'
import { MARKS } from '../../pipeline/report/acts.ts'
import { withMarks } from '../../pipeline/report/content.ts'
import { NO_SOURCE } from '../../pipeline/report/words.ts'
import { Theirs } from '../parts/theirs.tsx'
import { Windowed } from '../parts/windowed.tsx'
import { FATES } from './fate.ts'
import type { Sheet } from './leaf.tsx'

/** CSS pixels of an entry of two lines. */
const HEIGHT = 52

export const ClaimList = ({ sheet }: { readonly sheet: Sheet }) => (
  <Windowed items={sheet.claims} idOf={({ id }) => id} as="ol" class="claim-list" height={HEIGHT}>
    {(claim, index) => <Entry key={claim.id} sheet={sheet} claim={claim} index={index} />}
  </Windowed>
)

interface EntryProps {
  readonly sheet: Sheet
  readonly claim: Claim
  readonly index: number
}

const Entry = ({ sheet: { fates, linkOf, text }, claim, index }: EntryProps) => (
  <li class={`of-${claim.act} ${fates[index]}`}>
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
      {claim.content[0] && <Theirs text={shortened(withMarks(text, claim.content[0]))} />}
      {fates[index] !== 'found' && <span class="tag"> {FATES[fates[index]!]}</span>}
    </p>
  </li>
)

/** UTF-16 units that are shown of a content: two lines. */
const SHOWN = 110

function shortened(words: string): string {
  if (words.length <= SHOWN) return words
  const space = words.lastIndexOf(' ', SHOWN)
  return `${words.slice(0, space > SHOWN / 2 ? space : SHOWN)} …`
}
