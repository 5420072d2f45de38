import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { addition, decision, TEXT, time } from '../article.ts'
import { opener, type Places } from './place.ts'

export function copying(places: Places): void {
  describe('backup and restore', () => {
    const open = opener(places)
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'hearsay-copy-'))
    })
    afterAll(() => rmSync(folder, { recursive: true }))
    let made = 0
    const path = () => join(folder, `backup-${made++}`, 'ledger.sqlite')

    async function filled(): Promise<Store> {
      const store = await open()
      for (const article of ['orvel', 'b', 'gone']) await store.add(await addition({ article }))
      await store.add(await addition({ text: `${TEXT} Again.`, second: 5, syndicatedFrom: 'Fenwire' }))
      await store.add(
        await addition({ story: 'river', engine: { version: '2.0.0', model: 'small-1', runtime: 'native' } }),
      )
      await store.decide(decision('d', { kind: 'rename', source: 'a', name: 'b' }))
      await store.forget('gone', 'Mara', 'order', time(9))
      return store
    }
    const content = async (store: Store) => ({
      log: await store.log(0),
      stories: await store.stories(),
      readings: [await store.readings('dam'), await store.readings('river')],
      decisions: await store.decisions('dam'),
      claims: await store.claims(''),
      payload: await store.payload('orvel', (await store.reading('orvel'))[0]!.payload!),
      gone: [await store.reading('gone'), await store.add(await addition({ article: 'gone' }))],
    })

    it('a backup is a ledger of one file that can be opened, and holds everything', async () => {
      const store = await filled()
      const to = path()
      await store.backup(to)
      expect(readdirSync(join(to, '..'))).toEqual(['ledger.sqlite'])
      const expected = await content(store)
      expect(expected.readings[0]).toHaveLength(4)
      expect(await content(await open(to))).toEqual(expected)
    })
    it('a backup restored into an empty ledger is the ledger, and can be added to', async () => {
      const store = await filled()
      const to = path()
      await store.backup(to)
      const restored = await open()
      await restored.restore(to)
      expect(await content(restored)).toEqual(await content(store))
      expect(await restored.add(await addition({ article: 'next', second: 20 }))).toBe('new')
      expect((await restored.log(0)).map(({ seq }) => seq)).toEqual(
        Array.from({ length: (await store.log(0)).length + 5 }, (_, i) => i + 1),
      )
    })
    it('an empty ledger is backed up and restored too', async () => {
      const to = path()
      await (await open()).backup(to)
      const restored = await open()
      await restored.restore(to)
      expect(await restored.log(0)).toEqual([])
    })
    it('is not restored into a ledger that holds something', async () => {
      const store = await filled()
      const to = path()
      await store.backup(to)
      await expect(store.restore(to)).rejects.toMatchObject({ code: 'ledger-not-empty' })
      expect(await store.stories()).toHaveLength(2)
    })
    it('never overwrites a file, and leaves nothing behind', async () => {
      const store = await filled()
      const to = path()
      mkdirSync(join(to, '..'), { recursive: true })
      writeFileSync(to, 'something else')
      await expect(store.backup(to)).rejects.toMatchObject({ code: 'backup-exists' })
      expect(readdirSync(join(to, '..'))).toEqual(['ledger.sqlite'])
    })
    it('says what is wrong with a file that is no backup', async () => {
      const store = await open()
      const to = path()
      await expect(store.restore(to)).rejects.toMatchObject({ code: 'backup-missing' })
      expect(existsSync(to)).toBe(false)
      mkdirSync(join(to, '..'), { recursive: true })
      writeFileSync(to, '')
      await expect(store.restore(to)).rejects.toMatchObject({
        code: 'backup-missing',
        found: expect.stringContaining('an empty file'),
      })
      writeFileSync(to, 'something else that is long enough to be read as the header of a database')
      await expect(store.restore(to)).rejects.toMatchObject({
        code: 'ledger-foreign',
        found: expect.stringContaining(to),
      })
      expect(await store.log(0)).toEqual([])
    })
    it('holds one state while this ledger and others write', async () => {
      const place = await places.fresh()
      const [store, other] = [await open(place), await open(place)]
      for (let i = 0; i < 30; i++) await store.add(await addition({ article: `a${i}` }))
      const to = path()
      const writing = (async () => {
        for (let i = 30; i < 60; i++) await (i % 2 === 0 ? store : other).add(await addition({ article: `a${i}` }))
      })()
      await store.backup(to)
      await writing
      const copy = await open(to)
      const log = await copy.log(0)
      expect(log.length % 5).toBe(0)
      expect(log.length).toBeGreaterThanOrEqual(150)
      expect(await copy.readings('dam')).toHaveLength(log.length / 5)
    })
  })
}
