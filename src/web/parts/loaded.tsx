/** What is loaded: the view, or that it is coming, or why it is not there. */
import type { ComponentChildren } from 'preact'
import type { Load } from '../use-load.ts'
import { Failure } from './failure.tsx'

interface LoadedProps<T> {
  readonly of: Load<T>
  /** Nothing else stands in the view: a failure is its heading. */
  readonly alone?: boolean
  readonly children: (data: T) => ComponentChildren
}

export function Loaded<T>({ of, alone = false, children }: LoadedProps<T>) {
  if (of.state === 'loading') return <Loading />
  if (of.state === 'failed') return <Failure error={of.error} retry={of.retry} alone={alone} />
  return <>{children(of.data)}</>
}

/** Lines where words will be. They appear only after a moment, so that a quick answer does not flicker. */
export const Loading = () => (
  <div class="loading" role="status">
    <span class="hidden">Loading</span>
    <i aria-hidden="true" />
    <i aria-hidden="true" />
    <i aria-hidden="true" />
    <i aria-hidden="true" />
  </div>
)
