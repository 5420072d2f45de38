import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remembering } from '../../src/ledger/remembering.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { addition, TEXT, time } from '../store/article.ts'

let folder: string
let made = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-remember-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Step = (store: Store, second: number) => Promise<unknown>

const add =
  (story: string, article: number, state: number): Step =>
  async (store, second) =>
    store.add(
      await addition({
        story,
        article: `article ${article}`,
        text: `${TEXT}\n\n(${state})`,
        second,
        how: state === 0 ? 'file' : 'url',
        engine: { version: `1.0.${state % 2}` },
      }),
    )
const decide =
  (story: string): Step =>
  (store, second) =>
    store.decide({
      id: `decision ${second}`,
      story,
      by: 'desk',
      at: time(second),
      why: '',
      change: { kind: 'rename', source: 'body:x', name: String(second) },
    })
const forget =
  (article: number): Step =>
  (store, second) =>
    store.forget(`article ${article}`, 'desk', '', time(second))

const story = fc.constantFrom('dam', 'floods')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(story, fc.nat(4), fc.nat(2)).map((given) => add(...given)) },
  { weight: 2, arbitrary: story.map(decide) },
  { weight: 1, arbitrary: fc.nat(4).map(forget) },
)

describe('a store that remembers', () => {
  it('says what the ledger says, after any entries, its own and those of others', async () => {
    const steps = fc.array(fc.tuple(step, fc.boolean(), fc.boolean()), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const place = join(folder, `${made++}.sqlite`)
        const [store, other] = [await openStore(place, {}), await openStore(place, {})]
        const kept = remembering(store)
        try {
          for (const [second, [change, own, asked]] of all.entries()) {
            await change(own ? kept : other, second)
            if (!asked) continue
            for (const name of ['dam', 'floods']) {
              expect(await kept.readings(name)).toEqual(await other.readings(name))
              expect(await kept.decisions(name)).toEqual(await other.decisions(name))
            }
          }
        } finally {
          await store.close()
          await other.close()
        }
      }),
      { numRuns: 25 },
    )
  })
  it('fetches a story once while nothing comes, and after a decision its readings not again', async () => {
    const store = await openStore(join(folder, `${made++}.sqlite`), {})
    let fetched = 0
    const kept = remembering({ ...store, readings: (name) => store.readings(name).finally(() => fetched++) })
    await add('dam', 1, 1)(store, 1)
    await kept.readings('dam')
    await kept.readings('dam')
    await decide('dam')(store, 2)
    await add('dam', 2, 1)(store, 3)
    expect(await kept.readings('dam')).toHaveLength(2)
    expect(fetched).toBe(1)
    await store.close()
  })
})
