/** What we know of a source besides its name: what it is, in whose service, from where. All ours but the role. */
import type { SourceRef } from '../../ledger-model.ts'
import { visible } from '../../text/visible.ts'
import { Theirs } from './theirs.tsx'

export function Identity({ source: { kind, role, affiliation, country } }: { readonly source: SourceRef }) {
  const ours = [kind === 'unknown' ? null : kind, affiliation?.name, country].filter((part) => part !== null)
  return (
    <span class="identity quiet">
      {role && (
        <>
          <Theirs text={role} />
          {ours.length > 0 && ' · '}
        </>
      )}
      {visible(ours.filter(Boolean).join(' · '))}
    </span>
  )
}
