import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/ledger-model.ts'
import { addition, decision, refTo, TEXT, time } from '../article.ts'
import { opener, type Places } from './place.ts'

const OTHER = 'Bridge at Tollen closed\n\nThe Tollen police said the bridge was closed on Friday.'

export function forgetting(places: Places): void {
  describe('forgetting', () => {
    const open = opener(places)

    it('removes all texts and payloads of an article and leaves a tombstone', async () => {
      const store = await open()
      const all = [await addition(), await addition({ text: `${TEXT} Again.`, second: 1 })]
      all.push(await addition({ engine: { version: '2.0.0' } }))
      for (const one of all) await store.add(one)
      const before = await store.log(0)
      expect(await store.forget('orvel', 'Mara', 'court order 7', time(20))).toBe(true)
      expect([await store.reading('orvel'), await store.readings('dam'), await store.claims('')]).toEqual([[], [], []])
      for (const { payload } of all) expect(await store.payload('orvel', payload.sha256)).toBe(null)
      expect(await store.log(0)).toEqual([
        ...before,
        {
          seq: before.length + 1,
          at: time(20),
          kind: 'tombstone',
          story: null,
          article: 'orvel',
          about: 'forgotten by Mara: court order 7',
          sets: null,
          engine: null,
          by: 'Mara',
          why: 'court order 7',
        },
      ])
      expect(await store.stories()).toEqual([
        { story: 'dam', articles: 0, revisions: 0, claims: 0, first: time(0), latest: time(1) },
      ])
    })
    it('says when there is nothing to forget', async () => {
      const store = await open()
      await store.add(await addition())
      expect(await store.forget('unknown', 'Mara', 'error', time(1))).toBe(false)
      expect(await store.forget('orvel', 'Mara', 'order', time(1))).toBe(true)
      expect(await store.forget('orvel', 'Mara', 'order', time(2))).toBe(false)
      expect(await store.log(6)).toEqual([])
    })
    it('does not take the article up again', async () => {
      const store = await open()
      await store.add(await addition())
      await store.forget('orvel', 'Mara', 'order', time(1))
      for (const again of [{}, { text: OTHER, second: 9 }, { story: 'river' }, { engine: { version: '9.0.0' } }])
        expect(await store.add(await addition(again))).toBe('forgotten')
      expect([await store.log(6), await store.readings('dam')]).toEqual([[], []])
    })
    it('leaves other articles alone, also one that came with the same bytes', async () => {
      const store = await open()
      const [other, copy] = [
        await addition({ article: 'tollen', text: OTHER }),
        await addition({ article: 'copy', second: 1 }),
      ]
      for (const one of [await addition(), other, copy]) await store.add(one)
      await store.forget('orvel', 'Mara', 'order', time(1))
      expect(await store.readings('dam')).toEqual([other.reading, copy.reading])
      expect(await store.payload('copy', copy.payload.sha256)).toEqual(copy.payload)
      expect(await store.payload('orvel', copy.payload.sha256)).toEqual(null)
      await store.forget('copy', 'Mara', 'order', time(2))
      expect(await store.payload('copy', copy.payload.sha256)).toBe(null)
    })
    it('takes the words of the article out of decisions', async () => {
      const store = await open()
      const [gone, kept] = [await addition(), await addition({ article: 'tollen', text: OTHER })]
      const third = await addition({ article: 'third', text: OTHER.replace('Friday', 'Sunday') })
      for (const one of [gone, kept, third]) await store.add(one)
      const [a, b, c] = [refTo(gone), refTo(kept), refTo(third)]
      const rename: Change = { kind: 'rename', source: 'tollen-police', name: 'Police of Tollen' }
      const changes: Change[] = [
        { kind: 'reject', claim: a },
        { kind: 'add', claim: a, value: gone.reading.claims[0]! },
        { kind: 'merge', claims: [a, b] },
        { kind: 'merge', claims: [a, b, c] },
        { kind: 'split', claims: [a, b] },
        { kind: 'relabel', claim: b, act: 'denies', negated: false },
        rename,
      ]
      for (const [i, change] of changes.entries()) await store.decide(decision(`d${i}`, change))
      await store.forget('orvel', 'Mara', 'order', time(40))
      const left = await store.decisions('dam')
      expect(left.map(({ id, change }) => [id, change])).toEqual([
        ['d3', { kind: 'merge', claims: [b, c] }],
        ['d4', { kind: 'split', claims: [b] }],
        ['d5', changes[5]],
        ['d6', rename],
      ])
      expect(JSON.stringify(left)).not.toMatch(/risk/)
    })
    it('leaves to a copy what was decided of their words, unless the article was named', async () => {
      const store = await open()
      const [gone, copy] = [await addition(), await addition({ article: 'copy' })]
      for (const one of [gone, copy]) await store.add(one)
      const ref = refTo(gone)
      await store.decide(decision('both', { kind: 'reject', claim: ref }))
      await store.decide(decision('alone', { kind: 'reject', claim: { ...ref, alone: true } }))
      await store.decide(decision('added', { kind: 'add', claim: ref, value: gone.reading.claims[0]! }))
      await store.forget('orvel', 'Mara', 'order', time(40))
      const left = (await store.decisions('dam')).map(({ id, change }) => [id, change])
      expect(left).toEqual([['both', { kind: 'reject', claim: { ...ref, article: 'copy' } }]])
    })
    it('leaves a tombstone in each story that it was in', async () => {
      const store = await open()
      for (const story of ['dam', 'river']) await store.add(await addition({ story }))
      await store.add(await addition({ article: 'tollen', text: OTHER }))
      expect(await store.tombstones('dam')).toEqual([])
      for (const [i, article] of ['tollen', 'orvel'].entries()) await store.forget(article, 'Mara', 'order', time(i))
      const [tollen, orvel] = ['tollen', 'orvel'].map((article, i) => ({
        article,
        by: 'Mara',
        why: 'order',
        at: time(i),
      }))
      expect([await store.tombstones('dam'), await store.tombstones('river')]).toEqual([[tollen, orvel], [orvel]])
    })
    it('empties what was derived of its stories, and refuses what was derived before', async () => {
      const store = await open()
      for (const story of ['dam', 'river']) await store.add(await addition({ story }))
      await store.add(await addition({ article: 'tollen', text: OTHER, story: 'bridge' }))
      const rows = new Map([['board', 'words of an article']])
      for (const story of ['dam', 'river', 'bridge'])
        await store.cache(story, rows, { head: await store.head(story), from: null, whole: false })
      const before = await store.head('dam')
      await store.forget('orvel', 'Mara', 'order', time(1))
      expect(await store.cache('dam', rows, { head: before, from: null, whole: false })).toBe(false)
      const left = []
      for (const story of ['dam', 'river', 'bridge']) left.push((await store.cached(story, ['board'])).get('board'))
      expect(left).toEqual([undefined, undefined, 'words of an article'])
      await store.cache('dam', rows, { head: await store.head('dam'), from: null, whole: false })
      expect((await store.cached('dam', ['board'])).get('board')).toBe('words of an article')
    })
  })
}
