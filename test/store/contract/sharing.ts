import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleOf, endOf, readExample } from '../../../eval/torture/articles.ts'
import { runAdder } from '../../../eval/torture/child.ts'
import { inspect } from '../../../eval/torture/inspect.ts'
import { openStore } from '../../../src/store/open.ts'
import { addition } from '../article.ts'
import { opener, type Places } from './place.ts'

/** What is acknowledged when the first so many articles are. */
const numbers = (count: number) => Array.from({ length: count }, (_, i) => ({ article: articleOf(i), end: endOf(i) }))

export function sharing(places: Places): void {
  describe('several at once', () => {
    const open = opener(places)
    let folder: string
    let base: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'hearsay-share-'))
      base = join(folder, 'base.json')
      writeFileSync(base, JSON.stringify(await readExample()))
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    it('three processes that make a ledger and add to it lose nothing and add nothing twice', async () => {
      const place = await places.fresh()
      const tasks = [0, 20, 40].map((first) => ({ place, base, story: 'both', first, count: 40 }))
      const ended = await Promise.all(tasks.map((task) => runAdder(task, null)))
      expect(ended.map(({ complaint }) => complaint)).toEqual(['', '', ''])
      expect(ended.map(({ added }) => added.size)).toEqual([40, 40, 40])
      const outcomes = ended.flatMap(({ added }) => [...added.values()])
      expect(outcomes.filter((outcome) => outcome !== 'known')).toHaveLength(80)
      expect(await inspect(place, numbers(80))).toEqual({ present: 80, wrong: [] })
    })
    it('a process that is killed leaves what was acknowledged, and nothing half', async () => {
      const place = await places.fresh()
      const killed = await runAdder({ place, base, story: 'torture', first: 0, count: 100_000 }, 400)
      expect(killed.killed).toBe(true)
      const { wrong } = await inspect(place, numbers(killed.added.size))
      expect(wrong).toEqual([])
    })
    it('the inspection sees what is missing', async () => {
      const place = await places.fresh()
      await runAdder({ place, base, story: 'torture', first: 0, count: 3 }, null)
      expect((await inspect(place, numbers(4))).wrong).toEqual([
        `${articleOf(3)} (3) was acknowledged and is there 0 times`,
      ])
      const store = await openStore(place, {})
      await store.forget((await store.log(0))[0]!.article!, 'Mara', 'order', '2031-06-18T09:00:00.000Z')
      await store.close()
      const { wrong } = await inspect(place, numbers(1))
      expect(wrong).toHaveLength(2)
      expect(wrong[0]).toContain(`${articleOf(0)} is half there: article member payload`)
    })
    it('calls at once in one process do not mix', async () => {
      const store = await open()
      const all = await Promise.all(Array.from({ length: 20 }, (_, i) => addition({ article: `a${i % 10}` })))
      const outcomes = await Promise.all(all.map((one) => store.add(one)))
      expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(10)
      expect((await store.log(0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
      expect(await store.readings('dam')).toHaveLength(10)
    })
    it('one reader sees what another process added', async () => {
      const place = await places.fresh()
      const [one, two] = [await open(place), await open(place)]
      await one.add(await addition())
      expect(await two.readings('dam')).toHaveLength(1)
    })
  })
}
