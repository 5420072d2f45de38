import { describe, expect, it } from 'vitest'
import { addition, decision, refTo, TEXT, time } from '../article.ts'
import { opener, type Places } from './place.ts'

export function asking(places: Places): void {
  describe('asking', () => {
    const open = opener(places)

    it('has nothing to say when it is empty', async () => {
      const store = await open()
      expect([await store.stories(), await store.log(0), await store.readings('dam')]).toEqual([[], [], []])
      expect([await store.reading('x'), await store.decisions('dam'), await store.claims('0')]).toEqual([[], [], []])
      expect([
        await store.head('dam'),
        await store.payload('x', 'y'),
        (await store.cached('dam', ['board'])).size,
      ]).toEqual([0, null, 0])
    })
    it('sums stories up, by name; claims are those of the latest reading of the latest text', async () => {
      const store = await open()
      const changed = await addition({ text: `${TEXT}\n\nThe mayor said the gates were open.`, second: 9 })
      const all = [await addition({ story: 'river' }), await addition(), changed]
      all.push(
        await addition({ article: 'b', second: 3 }),
        await addition({ article: 'b', engine: { version: '2.0.0' } }),
      )
      for (const one of all) await store.add(one)
      const [few, many] = [all[0]!.reading.claims.length, changed.reading.claims.length]
      expect(many).toBeGreaterThan(few)
      expect(await store.stories()).toEqual([
        { story: 'dam', articles: 2, revisions: 3, claims: many + few, first: time(0), latest: time(9) },
        { story: 'river', articles: 1, revisions: 2, claims: many, first: time(0), latest: time(9) },
      ])
    })
    it('gives readings in order of capture, whatever the order in which they came', async () => {
      const store = await open()
      for (const [article, second] of [
        ['late', 7],
        ['early', 2],
        ['middle', 5],
      ] as const)
        await store.add(await addition({ article, second }))
      expect((await store.readings('dam')).map(({ article }) => article)).toEqual(['early', 'middle', 'late'])
    })
    it('finds claims by how their id begins', async () => {
      const store = await open()
      const { reading, ...rest } = await addition()
      const ids = ['0a11000000000000', '0a12000000000000', '0b00000000000000', 'f000000000000000']
      await store.add({ ...rest, reading: { ...reading, claims: ids.map((id) => ({ ...reading.claims[0]!, id })) } })
      const found = async (prefix: string) => (await store.claims(prefix)).map(({ claim }) => claim)
      expect(await found('0a')).toEqual(ids.slice(0, 2))
      expect(await found(ids[3]!)).toEqual([ids[3]])
      expect(await found('')).toEqual(ids)
      expect(await found('c')).toEqual([])
      expect((await store.claims('f'))[0]).toEqual({ claim: ids[3], article: 'orvel', revision: reading.revision })
    })
    it('names a claim once that two engines found', async () => {
      const store = await open()
      const added = await addition()
      for (const engine of [{}, { version: '2.0.0' }]) await store.add(await addition({ engine }))
      expect(await store.claims(added.reading.claims[0]!.id)).toHaveLength(1)
    })
    it('knows what came from a path or an address, as long as it is held', async () => {
      const store = await open()
      await store.add(await addition())
      await store.add(await addition({ article: 'tollen', text: 'Other words.' }))
      expect(await store.articlesFrom('orvel.txt')).toEqual(['orvel'])
      expect(await store.articlesFrom('nowhere.txt')).toEqual([])
      await store.forget('orvel', 'Mara', 'order', time(1))
      expect(await store.articlesFrom('orvel.txt')).toEqual([])
    })
    it('keeps decisions in the order in which they were made, and each once', async () => {
      const store = await open()
      const added = await addition()
      await store.add(added)
      const made = [
        decision('z', { kind: 'accept', claim: refTo(added) }),
        decision('a', { kind: 'rename', source: 'orvel-dam-board', name: 'Board of the Orvel Dam' }),
        decision('m', { kind: 'undo', decision: 'z' }),
      ]
      for (const one of [...made, made[0]!]) await store.decide(one)
      await store.decide(decision('other', { kind: 'reliability', source: 's', grade: 'C' }, 'river'))
      expect(await store.decisions('dam')).toEqual(made)
      expect((await store.log(5)).map(({ kind, story, about }) => [kind, story, about])).toEqual([
        ['decision', 'dam', `accept of claim ${refTo(added).claim} by Mara, decision z`],
        ['decision', 'dam', 'rename by Mara, decision a'],
        ['decision', 'dam', 'undo of decision z by Mara, decision m'],
        ['decision', 'river', 'reliability by Mara, decision other'],
      ])
      await store.decide(decision('r', { kind: 'relabel', claim: refTo(added), act: 'doubts', negated: true }))
      const log = await store.log(0)
      expect(log.slice(5).map(({ sets }) => sets)).toEqual([
        null,
        { source: 'orvel-dam-board', name: 'Board of the Orvel Dam' },
        null,
        { source: 's', grade: 'C' },
        { act: 'doubts', negated: true },
      ])
      expect(log.map(({ by, why }) => [by, why]).slice(0, 5)).toEqual(Array(5).fill([null, null]))
      expect(log.slice(5).map(({ by, why }) => [by, why])).toEqual(
        made.concat(made[0]!, made[0]!).map(({ by, why }) => [by, why]),
      )
    })
    it('the head of a story moves with all that touches it, and with nothing else', async () => {
      const store = await open()
      await store.add(await addition())
      expect(await store.head('dam')).toBe(5)
      await store.add(await addition({ article: 'other', story: 'river' }))
      expect([await store.head('dam'), await store.head('river')]).toEqual([5, 10])
      await store.add(await addition({ story: 'river' }))
      expect(await store.head('river')).toBe(11)
      await store.add(await addition({ story: 'river', engine: { version: '2.0.0' } }))
      expect([await store.head('dam'), await store.head('river')]).toEqual([12, 12])
      await store.decide(decision('d', { kind: 'rename', source: 'a', name: 'b' }))
      expect([await store.head('dam'), await store.head('river')]).toEqual([13, 12])
      await store.forget('other', 'Mara', 'court order', time(40))
      expect([await store.head('dam'), await store.head('river')]).toEqual([13, 14])
    })
    it('keeps derived rows by story and key, and removes them', async () => {
      const store = await open()
      await store.add(await addition())
      const made = { head: 5, from: null, whole: false }
      await store.cache('dam', new Map(Object.entries({ board: '{"a":1}', p1: 'x', p2: 'y' })), made)
      await store.cache('dam', new Map(Object.entries({ board: 'ü', p1: null })), made)
      await store.cache('river', new Map([['board', 'r']]), made)
      const keys = ['board', 'p1', 'p2', 'p3']
      expect(Object.fromEntries(await store.cached('dam', keys))).toEqual({ board: 'ü', p2: 'y' })
      expect(Object.fromEntries(await store.cached('river', keys))).toEqual({ board: 'r' })
      await store.cache('dam', new Map([['p3', 'z']]), { ...made, whole: true })
      expect(Object.fromEntries(await store.cached('dam', keys))).toEqual({ p3: 'z' })
      expect(Object.fromEntries(await store.cached('river', keys))).toEqual({ board: 'r' })
      expect(await store.log(5)).toEqual([])
    })
    it('keeps derived rows only where those that they were made from are still there', async () => {
      const store = await open()
      await store.add(await addition())
      const keep = (value: string, from: [string, string | null]) =>
        store.cache('dam', new Map([['mark', value]]), { head: 5, from, whole: false })
      expect(await keep('one', ['mark', null])).toBe(true)
      expect(await keep('two', ['mark', null])).toBe(false)
      expect(await keep('two', ['mark', 'zero'])).toBe(false)
      expect(await store.cached('dam', ['mark'])).toEqual(new Map([['mark', 'one']]))
      expect(await keep('two', ['mark', 'one'])).toBe(true)
      expect(await store.cached('dam', ['mark'])).toEqual(new Map([['mark', 'two']]))
    })
    it('takes more derived rows at once than a statement takes values', async () => {
      const store = await open()
      await store.add(await addition())
      const rows = new Map(Array.from({ length: 12_000 }, (_, i) => [`p${i}`, String(i)] as const))
      await store.cache('dam', rows, { head: 5, from: null, whole: false })
      expect((await store.cached('dam', [...rows.keys(), 'p-1'])).size).toBe(12_000)
    })
    it('tells where the readings of a story are, and fetches some of them', async () => {
      const store = await open()
      await store.add(await addition({ how: 'url' }))
      await store.add(await addition({ article: 'tollen', second: 1 }))
      await store.add(await addition({ how: 'url', text: 'It was mended.', second: 2 }))
      await store.add(await addition({ how: 'url', second: 3 })) // the page was set back
      await store.add(await addition({ article: 'tollen', engine: { version: '2.0.0' } }))
      await store.add(await addition({ article: 'other', story: 'river' }))
      const [readings, states] = [await store.readings('dam'), await store.states('dam')]
      const place = ({ article, revision, capturedAt }: (typeof states)[number] | (typeof readings)[number]) =>
        `${article} ${revision} ${capturedAt}`
      expect(states.map(place)).toEqual(readings.map(place))
      expect(new Set(states.map(({ at }) => at.join())).size).toBe(states.length)
      expect(await store.readingsAt(states)).toEqual(readings)
      for (const [i, state] of states.entries()) expect(await store.readingsAt([state])).toEqual([readings[i]])
      expect(await store.readingsAt([states[2]!, states[1]!])).toEqual([readings[1], readings[2]])
      await store.forget('tollen', 'Mara', 'order', time(40))
      expect((await store.states('dam')).map(({ article }) => article)).toEqual(['orvel', 'orvel', 'orvel'])
      expect(await store.readingsAt(states)).toEqual(readings.filter(({ article }) => article === 'orvel'))
    })
  })
}
