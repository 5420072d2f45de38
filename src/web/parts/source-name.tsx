/** A source across articles, by the name that we give it; leads to all that it said. */
import type { SourceRef } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { visible } from '../../text/visible.ts'
import { href } from '../router.ts'

interface SourceNameProps {
  readonly source: SourceRef
  /** Null: no link. */
  readonly story: string | null
}

export function SourceName({ source, story }: SourceNameProps) {
  const name = visible(sourceName(source))
  const kind = source.named ? 'source-name' : 'source-name unnamed'
  if (story === null) return <span class={kind}>{name}</span>
  return (
    <a class={kind} href={href({ view: 'source', story, id: source.id })}>
      {name}
    </a>
  )
}
