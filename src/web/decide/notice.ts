/** The decision that was just made, for the bar that tells of it. */
import type { Decision } from '../../ledger-model.ts'

export interface Made {
  readonly story: string
  readonly decision: Decision
}

const MADE = 'hearsay:decided'

export const notice = (made: Made | null): void => void dispatchEvent(new CustomEvent(MADE, { detail: made }))

/** Gives what ends it. */
export function onNotice(listener: (made: Made | null) => void): () => void {
  const follow = (event: Event): void => listener((event as CustomEvent<Made | null>).detail)
  addEventListener(MADE, follow)
  return () => removeEventListener(MADE, follow)
}
