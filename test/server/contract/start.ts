/** What the bodies of the tests are given: a server on an empty ledger, made for each of them. */
import { afterAll, beforeAll, expect } from 'vitest'
import { type Described, described } from '../described.ts'
import { addExample, type Running, running, type Wanted } from '../running.ts'

export interface Ledgers {
  /** A place for a ledger; undefined: a new file. */
  fresh(): Promise<string | undefined>
}

/** One server for the tests of a `describe`. Every answer that it gives is held to the description of the interface. */
export function server(ledgers: Ledgers, wanted: Wanted & { readonly example?: boolean } = {}): Running {
  let started: Running
  let description: Described | null = null
  beforeAll(async () => {
    const ledger = await ledgers.fresh()
    started = await running({ ...wanted, ...(ledger === undefined ? {} : { ledger }) })
    if (wanted.example) await addExample(started)
  })
  afterAll(() => started?.close())
  const ask: Running['ask'] = async (path, init) => {
    const answer = await started.ask(path, init)
    if (description === null && (await started.ask('/api/openapi.json')).status === 200)
      description = await described(started)
    const operation = description?.operationAt(init?.body === undefined ? 'get' : 'post', path)
    const isHeld = operation && description && answer.status < 300 && init?.method !== 'HEAD'
    if (isHeld) expect(description!.wrongs(operation.name, answer), `${operation.name}: ${path}`).toEqual([])
    return answer
  }
  return new Proxy({} as Running, { get: (_, name) => (name === 'ask' ? ask : Reflect.get(started, name)) })
}
