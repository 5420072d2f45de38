import { describe, expect, it } from 'vitest'
import type { Addition } from '../../../src/store/store.ts'
import { addition, TEXT, time } from '../article.ts'
import { opener, type Places } from './place.ts'

const CHANGED = TEXT.replace('Monday', 'Tuesday')

export function adding(places: Places): void {
  describe('adding', () => {
    const open = opener(places)
    const kinds = async (store: Awaited<ReturnType<typeof open>>, after = 0) =>
      (await store.log(after)).map(({ kind }) => kind)

    it('keeps a reading and its payload as they were', async () => {
      const store = await open()
      const added = await addition({ syndicatedFrom: 'Fenwire' })
      expect(added.reading.claims.length).toBeGreaterThan(0)
      expect(await store.add(added)).toBe('new')
      expect(await store.readings('dam')).toEqual([added.reading])
      expect(await store.reading('orvel')).toEqual([added.reading])
      expect(await store.payload('orvel', added.payload.sha256)).toEqual(added.payload)
    })
    it('writes a line of the log for each thing, numbered from 1 without gaps', async () => {
      const store = await open()
      await store.add(await addition())
      const log = await store.log(0)
      expect(log.map(({ kind }) => kind)).toEqual(['payload', 'article', 'revision', 'reading', 'member'])
      expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
      expect(log[3]).toEqual({
        seq: 4,
        at: time(0),
        kind: 'reading',
        story: 'dam',
        article: 'orvel',
        about: expect.stringMatching(/^text [0-9a-f]{16}, \d+ claims$/),
        engine: '1.0.0',
        by: null,
        why: null,
        sets: null,
      })
    })
    it('no line of the log holds words of the article', async () => {
      const store = await open()
      await store.add(await addition())
      const words = JSON.stringify(await store.log(0))
      expect(words).toContain('orvel')
      expect(words).not.toMatch(/engineers|risk|Board|Monday/)
    })
    it('writes nothing for what it knows, later or from other bytes', async () => {
      const store = await open()
      await store.add(await addition())
      const before = [await store.log(0), await store.readings('dam')]
      expect(await store.add(await addition())).toBe('known')
      expect(await store.add(await addition({ second: 5, how: 'url' }))).toBe('known')
      expect(await store.add(await addition({ second: 6, bytes: new Uint8Array([1, 2]) }))).toBe('known')
      expect([await store.log(0), await store.readings('dam')]).toEqual(before)
    })
    it('keeps both texts when one changed', async () => {
      const store = await open()
      const [old, changed] = [await addition(), await addition({ text: CHANGED, second: 1 })]
      await store.add(old)
      expect(await store.add(changed)).toBe('revision')
      expect(await store.readings('dam')).toEqual([old.reading, changed.reading])
      expect(await kinds(store, 5)).toEqual(['payload', 'revision', 'reading'])
    })
    it('adds both revisions again without a line', async () => {
      const store = await open()
      const both = [await addition(), await addition({ text: CHANGED, second: 1 })]
      for (const one of both) await store.add(one)
      for (const one of both) expect(await store.add(one)).toBe('known')
      expect(await kinds(store)).toHaveLength(8)
    })
    it('notes that a page was set back to an earlier text, when it was fetched and not a file', async () => {
      const store = await open()
      for (const [second, text] of [TEXT, CHANGED].entries())
        await store.add(await addition({ text, second, how: 'url' }))
      expect(await store.add(await addition({ second: 3, how: 'file' }))).toBe('known')
      const back = await addition({ second: 4, how: 'url' })
      expect(await store.add(back)).toBe('revision')
      expect(await store.add(await addition({ second: 5, how: 'url' }))).toBe('known')
      const readings = await store.reading('orvel')
      expect(readings.map(({ capturedAt }) => capturedAt)).toEqual([time(0), time(1), time(4)])
      expect(readings[2]).toEqual(back.reading)
      expect((await store.stories())[0]).toMatchObject({ articles: 1, revisions: 2 })
    })
    it('tells what adding once more would not change, before it is read', async () => {
      const store = await open()
      const one = await addition({ how: 'url' })
      const asked = { story: 'dam', payload: { how: 'url', at: time(9) }, ...stateOf(one) } as const
      expect(await store.holds(asked)).toBeNull()
      await store.add(one)
      const claims = one.reading.claims.filter(({ voice }) => voice === 'attributed').length
      expect(await store.holds(asked)).toBe(claims)
      expect(await store.holds({ ...asked, story: 'river' })).toBeNull()
      expect(await store.holds({ ...asked, revision: 'another' })).toBeNull()
      expect(await store.holds({ ...asked, article: 'another' })).toBeNull()
      expect(await store.holds({ ...asked, engine: { ...asked.engine, version: '9.0.0' } })).toBeNull()
      expect(await store.holds({ ...asked, engine: { ...asked.engine, model: 'small-1' } })).toBeNull()
      await store.add(await addition({ how: 'url', text: 'It was mended.', second: 5 }))
      // a page that was set back is another revision; a file is a copy of some day
      expect(await store.holds(asked)).toBeNull()
      expect(await store.holds({ ...asked, payload: { how: 'file', at: time(9) } })).toBe(claims)
      await store.forget('orvel', 'Mara', 'order', time(10))
      expect(await store.holds({ ...asked, payload: { how: 'file', at: time(11) } })).toBeNull()
    })
    it('keeps the old reading when a newer engine reads, be it by version or by model', async () => {
      const store = await open()
      const engines = [{}, { version: '1.1.0' }, { version: '1.1.0', model: 'small-1', runtime: 'wasm' as const }]
      const outcomes = []
      for (const engine of engines) outcomes.push(await store.add(await addition({ engine })))
      expect(outcomes).toEqual(['new', 'reread', 'reread'])
      expect((await store.readings('dam')).map(({ engine }) => [engine.version, engine.model])).toEqual([
        ['1.0.0', null],
        ['1.1.0', null],
        ['1.1.0', 'small-1'],
      ])
      expect((await store.log(6)).map(({ kind, engine }) => [kind, engine])).toEqual([['reading', '1.1.0, small-1']])
    })
    it('an old revision read anew is no new text, though its payload was fetched', async () => {
      const store = await open()
      for (const [second, text] of [TEXT, CHANGED].entries())
        await store.add(await addition({ text, second, how: 'url' }))
      const again = { ...(await addition({ how: 'url', engine: { version: '1.1.0' } })), at: time(50) }
      expect(await store.add(again)).toBe('reread')
      expect((await store.log(8)).map(({ kind, at }) => [kind, at])).toEqual([['reading', time(50)]])
      expect((await store.readings('dam')).map(({ addedAt }) => addedAt)).toEqual([undefined, time(50), undefined])
    })
    it('puts a known article into another story', async () => {
      const store = await open()
      await store.add(await addition())
      expect(await store.add(await addition({ story: 'river' }))).toBe('joined')
      expect(await store.add(await addition({ story: 'river' }))).toBe('known')
      expect(await store.readings('river')).toEqual(await store.readings('dam'))
      expect(await kinds(store, 5)).toEqual(['member'])
    })
    it('keeps bytes once that two articles came with', async () => {
      const store = await open()
      const [one, two] = [await addition(), await addition({ article: 'copy', second: 1 })]
      expect([await store.add(one), await store.add(two)]).toEqual(['new', 'new'])
      expect(await store.payload('copy', two.payload.sha256)).toEqual(two.payload)
      expect(await store.payload('orvel', one.payload.sha256)).toEqual(one.payload)
    })
    it.each([
      ['an empty text', ''],
      ['characters beyond the first plane, and what cannot be seen', 'Ørvel 🜁 \u0000\u202e\u200b said no.'],
      ['half a character', 'Orvel \ud83d said no.'],
      ['quotation marks and backslashes', `Robert'); drop table entry; -- said "\\" no.`],
    ])('keeps %s', async (_, text) => {
      const store = await open()
      const added = await addition({ text, bytes: new Uint8Array([0, 255, 0, 128]), syndicatedFrom: "O'Hara Post" })
      await store.add(added)
      expect(await store.readings('dam')).toEqual([added.reading])
      expect((await store.payload('orvel', added.payload.sha256))?.bytes).toEqual(added.payload.bytes)
    })
    it('keeps an article of 10,000 claims', async () => {
      const store = await open()
      const { reading, ...rest } = await addition()
      const claims = Array.from({ length: 10_000 }, (_, i) => ({
        ...reading.claims[0]!,
        id: i.toString(16).padStart(16, '0'),
      }))
      await store.add({ ...rest, reading: { ...reading, claims } })
      expect((await store.readings('dam'))[0]!.claims).toHaveLength(10_000)
      expect(await store.claims('000000000000270f')).toHaveLength(1)
    })
    it('leaves nothing of an addition that failed half-way', async () => {
      const store = await open()
      const { reading, ...rest } = await addition()
      const broken = { ...reading, claims: [{ ...reading.claims[0]!, id: null as unknown as string }] }
      await expect(store.add({ ...rest, reading: broken })).rejects.toThrow()
      expect([await store.log(0), await store.stories(), await store.reading('orvel')]).toEqual([[], [], []])
      expect(await store.add({ ...rest, reading })).toBe('new')
    })
    it('gives everything back after it was closed and opened again', async () => {
      const place = await places.fresh()
      const added = await addition()
      await (await open(place)).add(added)
      const again = await open(place)
      expect(await again.readings('dam')).toEqual([added.reading])
      expect(await again.add(added)).toBe('known')
    })
  })
}

const stateOf = ({ reading: { article, revision, engine } }: Addition) => ({ article, revision, engine })
