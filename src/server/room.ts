/** How much of uploads is held at once, from when it is announced until its answer has been sent. */
import { UserError } from '../index.ts'

/** Of one request. */
export interface Share {
  /** Bytes of it so far, those that it announces included. Throws `request-busy` where they find no room. */
  hold(bytes: number): void
  release(): void
}

/** Bytes of all uploads together: two of the largest. Reading one takes some times its size. */
const ROOM = 200_000_000

export function roomOf(): () => Share {
  let held = 0
  return () => {
    let own = 0
    return {
      hold: (bytes) => {
        const more = Math.max(0, bytes - own)
        if (held + more > ROOM) throw new UserError('request-busy', `${megabytes(held)} of uploads being read`)
        held += more
        own += more
      },
      release: () => {
        held -= own
        own = 0
      },
    }
  }
}

/** A decision is small. */
export const NO_SHARE: Share = { hold: () => {}, release: () => {} }

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
