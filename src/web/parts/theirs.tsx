/** Words of an article: in serif, in their own direction, with what cannot be seen made visible. */
import { visible } from '../../text/visible.ts'
import { beginning } from './beginning.ts'

export const Theirs = ({ text }: { readonly text: string }) => (
  <span class="theirs" dir="auto">
    {visible(text.replaceAll(/[\t\n\v\f\r]+/g, ' '))}
  </span>
)

interface WordsProps {
  readonly parts: readonly string[]
  /** UTF-16 units of a part that are shown: where a list leads to the whole. */
  readonly most?: number
}

/** The words of a claim or proposition, part by part; where it has none, that is said. */
export function Words({ parts, most = Number.POSITIVE_INFINITY }: WordsProps) {
  if (parts.every((part) => part === '')) return <span class="ours">no words of its own</span>
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && <span class="ours">…</span>} <Theirs text={beginning(part, most)} />
          {part.length > most && <span class="ours"> …</span>}
        </>
      ))}
    </>
  )
}
