/** Which claims go into a proposition of their own: chosen by ticking. */
import { useState } from 'preact/hooks'
import type { Wish } from '../../ledger/decide.ts'
import type { StoryClaim } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { visible } from '../../text/visible.ts'
import { proposition } from '../api.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Words } from '../parts/theirs.tsx'
import { useLoad } from '../use-load.ts'

interface SplitFieldsProps {
  readonly story: string
  readonly proposition: string
  readonly onWish: (wish: Wish | string) => void
}

export function SplitFields({ story, proposition: id, onWish }: SplitFieldsProps) {
  const load = useLoad(proposition(story, id))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const turn = (claim: string, all: number): void => {
    const next = chosen.includes(claim) ? chosen.filter((one) => one !== claim) : [...chosen, claim]
    setChosen(next)
    onWish(wishOf(next, all))
  }
  return (
    <Loaded of={load}>
      {({ claims }) => (
        <fieldset>
          <legend>Claims that go into a proposition of their own</legend>
          <ul class="candidates">
            {claims.map((one) => (
              <Candidate
                key={one.claim.id}
                story={one}
                isChosen={chosen.includes(one.claim.id)}
                onTurn={() => turn(one.claim.id, claims.length)}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </Loaded>
  )
}

function wishOf(claims: readonly string[], all: number): Wish | string {
  if (claims.length === 0) return 'Choose the claims that go.'
  return claims.length === all ? 'One claim at least must stay.' : { kind: 'split', claims }
}

interface CandidateProps {
  readonly story: StoryClaim
  readonly isChosen: boolean
  readonly onTurn: () => void
}

const Candidate = ({ story: { sources, words, claim, article }, isChosen, onTurn }: CandidateProps) => (
  <li>
    <label>
      <input type="checkbox" checked={isChosen} onChange={onTurn} />
      <span>
        <b>{visible(sources.map(sourceName).join(' + '))}</b> <span class="quiet">{claim.act}:</span>{' '}
        <Words parts={words} /> <span class="quiet">{visible(article.publisher ?? 'publisher not known')}</span>
      </span>
    </label>
  </li>
)
