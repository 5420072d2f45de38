import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { boardLine, boardOf, boardTop, settle } from '../../src/ledger/board.ts'
import { storyClaims } from '../../src/ledger/claims.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import { type By, claimRef } from '../../src/ledger/decide.ts'
import { mark } from '../../src/ledger/mark.ts'
import type { Change, StoryClaim } from '../../src/ledger-model.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { jsonLine } from '../../src/wire.ts'
import { addition, time } from '../store/article.ts'

/** What of them an article holds, and in which order, decides what it says. */
const SENTENCES = [
  'The dam at Lorn Quay failed on Sunday, the Norvale Water Authority said.',
  'Olin Marsh denied that the dam at Lorn Quay had failed.',
  'At least 12 people were killed when the dam at Lorn Quay failed, the Harbour Police said.',
  'The Harbour Police said that 15 people had been killed when the dam at Lorn Quay failed.',
  'Two officials said that the gates of the dam had been left open.',
  '“The gates were left open for nine hours,” Vesna Tarrow, the minister of works, said on Monday.',
  'The ministry of works confirmed that the gates of the dam at Lorn Quay had been left open.',
  'Vesna Tarrow called the report “a fairy tale”.',
  'Olin Marsh would not comment on the allegations.',
  'The dam failed, according to the Alder Courier.',
  'Some 400 families will be moved to Sarn, the Norvale Water Authority said.',
  'Correction: An earlier version of this article said that 9 people had been killed.',
]

const WALL = 'You have 60% of this article left to read. The rest is for subscribers only.'

/** One in four is cut behind what it holds. */
const texts = fc
  .tuple(fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 5 }), fc.nat(3))
  .map(([some, cut]) => [...some.map((i) => SENTENCES[i]), ...(cut === 0 ? [WALL] : [])].join('\n\n'))

/** Numbers choose among what there is when it happens. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add'), article: fc.nat(4), text: texts }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy'), article: fc.nat(4), of: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reread'), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget'), article: fc.nat(4) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('reject', 'accept', 'relabel', 'add claim', 'split', 'merge', 'rename', 'grade', 'undo'),
      which: fc.nat(),
      other: fc.nat(),
      alone: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('ask', 'ask elsewhere', 'ask anew') }) },
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

const open: Store[] = []
const folders: string[] = []
afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

async function opened(path: string): Promise<Store> {
  const store = await openStore(path, {})
  open.push(store)
  return store
}

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-standing-'))
  folders.push(folder)
  return join(folder, 'ledger.sqlite')
}

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)]

/** Does what an event says; what there is nothing for is left out. */
async function happen(store: Store, one: Event, second: number): Promise<void> {
  const by = { by: 'ana', why: '', at: time(second) }
  if (one.kind === 'add' && 'text' in one) {
    await store.add(await addition({ article: `a${one.article}`, text: one.text, second, how: 'url' }))
  } else if (one.kind === 'copy' && 'of' in one) {
    const text = (await store.reading(`a${one.of}`)).at(-1)?.read.text
    if (text) await store.add(await addition({ article: `a${one.article}`, text, second, how: 'url' }))
  } else if (one.kind === 'forget' && 'article' in one) {
    await store.forget(`a${one.article}`, 'ana', 'order', by.at)
  } else if (one.kind === 'reread' && 'which' in one) {
    const old = pick(await store.readings('dam'), one.which)
    if (!old) return
    const again = await addition({ article: old.article, text: old.read.text, engine: { version: `2.${second}.0` } })
    const reading = { ...again.reading, claims: again.reading.claims.slice(1) }
    await store.add({ ...again, reading, at: by.at })
  } else if ('other' in one) await decideOn(store, one, by)
}

async function decideOn(
  store: Store,
  { kind, which, other, alone }: Extract<Event, { other: number }>,
  by: By,
): Promise<void> {
  const decisions = await store.decisions('dam')
  const claims = [...storyClaims(await store.readings('dam'), []).values()].filter(
    ({ claim }) => claim.voice === 'attributed',
  )
  const [one, two] = [pick(claims, which), pick(claims, other)]
  if (kind === 'undo') {
    const done = pick(decisions, which)
    if (done) await enter(store, { kind, decision: done.id }, by)
  } else if (one && two) {
    if (kind === 'add claim') {
      const content = [{ start: 0, end: Math.min(60, one.claim.content[0]?.end ?? 20) }]
      const marked = { article: one.article.article, content, cue: null, sources: [], act: 'asserts', negated: false }
      await mark(store, 'dam', { ...marked, act: 'asserts', said: null }, by).catch(alreadyThere)
    } else await enter(store, changeOf(kind, one, two, alone), by)
  }
}

const alreadyThere = (error: unknown): void => {
  if (!(error instanceof UserError)) throw error
}

/** Whether it changes anything or not. */
const enter = (store: Store, change: Change, by: By) => store.decide({ id: `d ${by.at}`, story: 'dam', ...by, change })

function changeOf(kind: string, one: StoryClaim, two: StoryClaim, alone: boolean): Change {
  const [claim, another] = [one, two].map((story) => ({ ...claimRef(story), ...(alone ? { alone } : {}) }))
  const source = one.sources[0]!.id
  if (kind === 'split') return { kind, claims: [claim!] }
  if (kind === 'merge') return { kind, claims: [claim!, another!] }
  if (kind === 'relabel') return { kind, claim: claim!, act: 'denies', negated: alone }
  if (kind === 'rename') return { kind, source, name: two.sources[0]!.name }
  if (kind === 'grade') return { kind: 'reliability', source, grade: alone ? 'A' : 'E' }
  return { kind: kind === 'accept' ? 'accept' : 'reject', claim: claim! }
}

const scratch = async (store: Store) =>
  computeBoard('dam', await store.readings('dam'), await store.decisions('dam'), await store.tombstones('dam'))

describe('what is kept of a board', () => {
  it('is the board from scratch, after whatever happened, in whatever order, in whichever process', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 25 }), async (events) => {
        const path = place()
        const [here, elsewhere] = [await opened(path), await opened(path)]
        await here.add(await addition({ article: 'a0', text: SENTENCES.slice(0, 3).join('\n\n') }))
        for (const [i, one] of events.entries()) {
          await happen(here, one, i + 1)
          const asked = one.kind === 'ask' ? here : one.kind === 'ask elsewhere' ? elsewhere : null
          const store = one.kind === 'ask anew' ? await opened(path) : asked
          if (store) expect(await boardOf(store, 'dam')).toEqual(await scratch(store))
        }
        const board = await scratch(here)
        expect(await boardOf(here, 'dam')).toEqual(board)
        expect(await boardLine(elsewhere, 'dam')).toBe(jsonLine(board))
        const top = { ...board, propositions: board.propositions.slice(0, 3) }
        expect(await boardTop(await opened(path), 'dam', 3)).toEqual({ board: top, total: board.propositions.length })
        for (const store of open.splice(0)) await store.close()
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    )
  })

  it('is not needed: where nothing can be kept, the board is there all the same', async () => {
    const store = await opened(place())
    const full: Store = { ...store, cache: () => Promise.reject(new UserError('disk-full', 'no space')) }
    await store.add(await addition({ text: SENTENCES.slice(0, 6).join('\n\n') }))
    const board = await scratch(store)
    await settle(full, 'dam')
    expect(await boardOf(full, 'dam')).toEqual(board)
    expect(await boardLine(full, 'dam')).toBe(jsonLine(board))
    expect(await boardTop(full, 'dam', 2)).toMatchObject({ total: board.propositions.length })
    const lagging: Store = { ...store, cache: async () => false }
    expect(await boardOf(lagging, 'dam')).toEqual(board)
  })
  it('is read of what is shown alone, and written of what changed alone', async () => {
    const path = place()
    const [store, counted] = [await opened(path), { read: 0, written: 0 }]
    const watched: Store = {
      ...store,
      cached: async (story, keys) => {
        const rows = await store.cached(story, keys)
        counted.read += rows.size
        return rows
      },
      cache: (story, rows, made) => {
        counted.written += [...rows.values()].filter((value) => value !== null).length
        return store.cache(story, rows, made)
      },
    }
    for (let i = 0; i < 60; i++) {
      const text = `${SENTENCES[i % 12]}\n\nThe bridge at Sarn number ${i} was closed, Mayor Tilda Brenk${i} said.`
      await store.add(await addition({ article: `a${i}`, text, second: i }))
    }
    await settle(watched, 'dam')
    await store.add(await addition({ article: 'b', text: 'The mill of Orvel burned, Ada Venn said.', second: 99 }))
    Object.assign(counted, { read: 0, written: 0 })
    await settle({ ...watched }, 'dam')
    // its features, its page, its shelf, the whole and the front
    expect(counted.written).toBeLessThanOrEqual(6)
    Object.assign(counted, { read: 0, written: 0 })
    await boardTop({ ...watched }, 'dam', 3)
    expect(counted.written).toBe(0)
    expect(counted.read).toBeLessThanOrEqual(4)
  })
})
