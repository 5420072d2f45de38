/** Adds articles to a story as they arrive, and tells what becomes of each: several are read at once, and added in their order. */

import type { Extractor, Stated } from '../pipeline/draft.ts'
import type { Added, Store } from '../store/store.ts'
import { type AddedArticle, add, type Known, known, type Prepared, prepare, type Received } from './add.ts'
import type { Arrival } from './arrivals.ts'

export interface Adding {
  readonly stated: Stated
  readonly extractor: Extractor | null
  /** How many are read at once, at most. */
  readonly width: number
  /** This moment: ISO 8601, UTC. */
  now(): string
  /** Where it is given, what it knows is not read. */
  known?(received: Received): Promise<Known | null>
  /** Writes one; what it throws ends the adding. */
  enter(prepared: Enterable): Promise<AddedArticle>
}

export type Enterable = Extract<Prepared, { readonly reading: unknown }>

/** What happened to one input. */
export type Happened =
  | { readonly event: 'received'; readonly input: string; readonly bytes: number }
  | { readonly event: 'reading'; readonly input: string }
  /** It is in the ledger. */
  | {
      readonly event: 'added'
      readonly input: string
      readonly outcome: Added
      readonly article: string
      readonly revision: string
      /** Attributed ones. */
      readonly claims: number
    }
  /** A `UserError`, or a bug. */
  | { readonly event: 'refused'; readonly input: string; readonly error: unknown }

export async function* adding(arrivals: AsyncIterable<Arrival>, how: Adding): AsyncGenerator<Happened> {
  const begun: { readonly input: string; readonly outcome: Promise<Outcome> }[] = []
  const next = async (): Promise<Happened> => {
    const { input, outcome } = begun.shift()!
    return ended(input, await outcome, how)
  }
  for await (const arrival of arrivals) {
    const { input } = arrival
    if ('capture' in arrival) {
      yield { event: 'received', input, bytes: arrival.capture.bytes.length }
      yield { event: 'reading', input }
    }
    begun.push({ input, outcome: read(arrival, how) })
    if (begun.length >= how.width) yield await next()
  }
  while (begun.length > 0) yield await next()
}

type Outcome = Prepared | { readonly error: unknown } | { readonly known: Known }

/** Never rejects. */
async function read(arrival: Arrival, { stated, extractor, now, known }: Adding): Promise<Outcome> {
  if ('error' in arrival) return arrival
  try {
    const received = { ...arrival, at: now(), stated }
    const held = (await known?.(received)) ?? null
    return held ? { known: held } : await prepare(received, extractor)
  } catch (error) {
    return { error }
  }
}

async function ended(input: string, outcome: Outcome, { enter }: Adding): Promise<Happened> {
  if ('error' in outcome) return { event: 'refused', input, error: outcome.error }
  if ('known' in outcome) return { event: 'added', input, outcome: 'known', ...outcome.known }
  const { outcome: what, reading } = await enter(outcome)
  const { article, revision } = reading
  const claims = reading.claims.filter(({ voice }) => voice === 'attributed').length
  return { event: 'added', input, outcome: what, article, revision, claims }
}

/** What a store holds already, for one that reads with this extractor. */
export const knownIn =
  (store: Store, story: string, extractor: Extractor | null): NonNullable<Adding['known']> =>
  (received) =>
    known(store, story, received, extractor)

/** Into a store that nobody else changes at the time. */
export const enterInto =
  (store: Store, story: string): Adding['enter'] =>
  (prepared) =>
    add(store, story, prepared)
