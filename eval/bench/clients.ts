/** Many clients at once: each asks again as soon as it has its answer. */

export interface Load {
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  readonly failed: number
}

/** `paths` are asked in turn, each client beginning with another. */
export async function load(
  url: string,
  paths: readonly string[],
  { clients, ms }: { readonly clients: number; readonly ms: number },
): Promise<Load> {
  const times: number[] = []
  let failed = 0
  const started = performance.now()
  const client = async (first: number): Promise<void> => {
    for (let i = first; performance.now() - started < ms; i++) {
      const asked = performance.now()
      const answer = await fetch(url + paths[i % paths.length]!)
      await answer.arrayBuffer()
      times.push(performance.now() - asked)
      if (answer.status !== 200) failed++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)))
  const taken = performance.now() - started
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { requestsPerSecond: (times.length / taken) * 1000, median: at(0.5), p99: at(0.99), failed }
}
