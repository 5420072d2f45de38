/** How much and how long is read of one input. */
export interface Limits {
  /** Bytes of one input, after decompression. */
  readonly bytes: number
  /** Milliseconds for a whole fetch, redirects included. */
  readonly wholeMs: number
  /** Milliseconds of silence: while connecting, before the headers, between two pieces of the body. */
  readonly idleMs: number
  readonly redirects: number
}

/** 20 MB: the largest news pages with all their inline data are below 3 MB. Five redirects: browsers show 1 or 2 in practice. */
export const LIMITS: Limits = { bytes: 20_000_000, wholeMs: 30_000, idleMs: 10_000, redirects: 5 }

export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
