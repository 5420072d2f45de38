/** The beginning of a long list, and a button for more. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { count } from '../../pipeline/report/words.ts'

interface SomeProps<T> {
  readonly of: readonly T[]
  /** Items shown at first, and more with each press. */
  readonly most: number
  /** What they are: "source". */
  readonly noun: string
  readonly children: (shown: readonly T[]) => ComponentChildren
}

export function Some<T>({ of, most, noun, children }: SomeProps<T>) {
  const [shown, setShown] = useState(most)
  const left = of.length - shown
  return (
    <>
      {children(left > 0 ? of.slice(0, shown) : of)}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + most)}>
          {count(left, `more ${noun}`)}
        </button>
      )}
    </>
  )
}
