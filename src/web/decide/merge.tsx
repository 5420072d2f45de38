/** With which propositions to merge: found by their words, chosen by ticking. */
import { useState } from 'preact/hooks'
import type { Wish } from '../../ledger/decide.ts'
import type { Proposition } from '../../ledger-model.ts'
import { board } from '../api.ts'
import { Loaded } from '../parts/loaded.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { useLoad } from '../use-load.ts'
import type { Subject } from './choices.ts'

interface MergeFieldsProps {
  readonly story: string
  readonly subject: Exclude<Subject, { kind: 'source' }>
  readonly onWish: (wish: Wish | string) => void
}

/** Propositions offered at a time: who sees none that fits types more words. */
const OFFERED = 12

export function MergeFields({ story, subject, onWish }: MergeFieldsProps) {
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState<readonly Proposition[]>([])
  const own = subject.kind === 'claim' ? subject.proposition : subject.id
  const load = useLoad(board(story, { q, limit: OFFERED + 1, expresses: true }))
  const choose = (all: readonly Proposition[]): void => {
    setChosen(all)
    onWish(wishOf(subject, all))
  }
  return (
    <div class="merge">
      <label class="field">
        Find the other by its words{' '}
        <input type="search" value={q} onInput={(event) => setQ(event.currentTarget.value)} autocomplete="off" />
      </label>
      <ul class="candidates">
        {chosen.map((one) => (
          <Candidate
            key={one.id}
            proposition={one}
            isChosen
            onTurn={() => choose(chosen.filter((other) => other !== one))}
          />
        ))}
        <Loaded of={load}>
          {({ propositions }) =>
            propositions
              .filter(({ id }) => id !== own && !chosen.some((one) => one.id === id))
              .slice(0, OFFERED)
              .map((one) => (
                <Candidate key={one.id} proposition={one} isChosen={false} onTurn={() => choose([...chosen, one])} />
              ))
          }
        </Loaded>
      </ul>
    </div>
  )
}

/** One claim of each proposition says which are meant. */
function wishOf(subject: MergeFieldsProps['subject'], chosen: readonly Proposition[]): Wish | string {
  const own = subject.kind === 'claim' ? subject.claim.id : subject.claims[0]
  const claims = [own, ...chosen.map((one) => one.claims[0])].filter((id) => id !== undefined)
  return chosen.length === 0 ? 'Choose with what.' : { kind: 'merge', claims }
}

interface CandidateProps {
  readonly proposition: Proposition
  readonly isChosen: boolean
  readonly onTurn: () => void
}

const Candidate = ({ proposition, isChosen, onTurn }: CandidateProps) => (
  <li>
    <label>
      <input type="checkbox" checked={isChosen} onChange={onTurn} />
      <span>
        {proposition.text ? <Theirs text={proposition.text} /> : <span class="ours">[no words of its own]</span>}{' '}
        <StatusBadge status={proposition.status} />
      </span>
    </label>
  </li>
)
