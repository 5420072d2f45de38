/** What the bodies of the tests are given: a server on an empty ledger, made for each of them. */
import { afterAll, beforeAll } from 'vitest'
import { addExample, type Running, running, type Wanted } from '../running.ts'

export interface Ledgers {
  /** A place for a ledger; undefined: a new file. */
  fresh(): Promise<string | undefined>
}

/** Milliseconds that a busy machine may take. */
const START = 60_000

/** One server for the tests of a `describe`. */
export function server(ledgers: Ledgers, wanted: Wanted & { readonly example?: boolean } = {}): Running {
  let started: Running
  beforeAll(async () => {
    const ledger = await ledgers.fresh()
    started = await running({ ...wanted, ...(ledger === undefined ? {} : { ledger }) })
    if (wanted.example) await addExample(started)
  }, START)
  afterAll(() => started?.close(), START)
  return new Proxy({} as Running, { get: (_, name) => Reflect.get(started, name) })
}
