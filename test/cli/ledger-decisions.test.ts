import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COURIER, type Desk, desk, HERALD, type Json } from './desk.ts'

let at: Desk
beforeEach(async () => {
  at = desk()
  await at.run('add', at.file('courier.html', COURIER), at.file('herald.html', HERALD), '--story', 'dam')
})
afterEach(() => at.remove())

const board = async (): Promise<Json> => (await at.json('board', 'dam'))[0]
const claims = async (): Promise<Json[]> => (await at.json('export', 'dam'))[0].claims
const claim = async (words: string): Promise<Json> =>
  (await claims()).find(({ claim }: Json) => claim.content.some(({ exact }: Json) => exact.includes(words)))!.claim
const withClaim = async (id: string): Promise<Json> =>
  (await board()).propositions.find((one: Json) => one.claims.includes(id))

describe('decisions on claims', () => {
  it('a rejected claim counts no more, until it is accepted', async () => {
    const { id } = await claim('reopen the road')
    await at.json('reject', 'dam', id.slice(0, 8))
    expect(await withClaim(id)).toBeUndefined()
    await at.json('accept', 'dam', id)
    expect(await withClaim(id)).toMatchObject({ textClaim: id })
  })
  it('a decision is undone, and its undoing as well', async () => {
    const { id } = await claim('reopen the road')
    const [{ id: rejection }] = await at.json('reject', 'dam', id)
    const [{ id: undoing }] = await at.json('undo', 'dam', rejection)
    expect(await withClaim(id)).toMatchObject({ textClaim: id })
    await at.json('undo', 'dam', undoing)
    expect(await withClaim(id)).toBeUndefined()
    expect(await decisions()).toHaveLength(3)
  })
  it('what was undone twice over is undone again, and what holds already is not written', async () => {
    const { id } = await claim('reopen the road')
    const [{ id: rejection }] = await at.json('reject', 'dam', id)
    const [{ id: undoing }] = await at.json('undo', 'dam', `#${rejection}`)
    expect(await at.json('undo', 'dam', rejection)).toEqual([{ nothingToDo: 'it is undone already' }])
    await at.json('undo', 'dam', undoing)
    await at.json('undo', 'dam', rejection)
    expect(await withClaim(id)).toMatchObject({ textClaim: id })
    expect(await decisions()).toHaveLength(4)
  })
  it('says in one line that there is nothing to do, and writes nothing', async () => {
    const { id, act } = await claim('failed during the night')
    const other = (await withClaim(id)).claims.find((one: string) => one !== id)
    const apart = (await claim('reopen the road')).id
    await at.run('rename', 'dam', 'Brannish Energy Company', 'Brannish Energy')
    await at.run('reliability', 'dam', 'Vesna Tarrow', 'B')
    await at.run('reject', 'dam', apart)
    const entries = await at.json('log')
    for (const [verb, ...args] of [
      ['accept', id],
      ['reject', apart],
      ['relabel', id, '--act', act],
      ['merge', id, other],
      ['split', ...(await withClaim(id)).claims],
      ['rename', 'Brannish Energy', 'Brannish Energy'],
      ['reliability', 'Vesna Tarrow', 'B'],
    ] as [string, ...string[]][]) {
      const { status, out, err } = await at.run(verb, 'dam', ...args)
      expect({ status, err }, verb).toEqual({ status: 0, err: '' })
      expect(out, verb).toMatch(/^nothing to do: .+\n$/)
    }
    expect(await at.json('log')).toEqual(entries)
  })
  it('a relabelled claim takes another stance', async () => {
    const { id } = await claim('reopen the road')
    await at.run('relabel', 'dam', id, '--act', 'denies')
    expect(await withClaim(id)).toMatchObject({ status: 'denied' })
  })
  it('claims are split from a proposition, and merged into one', async () => {
    const { id } = await claim('failed on Sunday night')
    const before = await withClaim(id)
    await at.run('split', 'dam', id)
    expect((await withClaim(id)).claims).toEqual([id])
    const other = before.claims.find((one: string) => one !== id)
    await at.run('merge', 'dam', id, other)
    expect((await withClaim(id)).claims.toSorted()).toEqual(before.claims.toSorted())
  })
  it('says who, when and why', async () => {
    const { id } = await claim('reopen the road')
    const [one] = await at.json('reject', 'dam', id, '--by', 'ana', '--why', 'a wish')
    expect(one).toMatchObject({ by: 'ana', why: 'a wish', at: '2031-03-20T09:02:00.000Z', change: { kind: 'reject' } })
    expect((await at.run('accept', 'dam', id)).out).toMatch(/^accept {2}decision [0-9a-f]{16} {2}by desk\n$/)
  })
  it('refuses what is not there, or not one, and writes nothing', async () => {
    const entries = await at.json('log')
    for (const [verb, ...args] of [
      ['reject', 'zzzz'],
      ['undo', 'zzzz'],
      ['rename', 'Nobody', 'Somebody'],
      ['mark', 'nowhere', '--content', '0-5'],
    ] as [string, ...string[]][]) {
      const { status, out, err } = await at.run(verb, 'dam', ...args)
      expect({ status, out }, verb).toEqual({ status: 1, out: '' })
      expect(err.split('\n'), verb).toHaveLength(2)
    }
    expect((await at.run('reject', 'flood', 'aa')).err).toContain('no story “flood”')
    expect(await at.json('log')).toEqual(entries)
  })
})

const decisions = async (): Promise<Json[]> => (await at.json('export', 'dam'))[0].decisions

describe('decisions on sources', () => {
  it('a renamed source has its new name on the board, and is one with another of that name', async () => {
    await at.run('rename', 'dam', 'Brannish Energy Company', 'Norvale Water Authority')
    const names = (await board()).propositions.flatMap(({ positions }: Json) =>
      positions.map((p: Json) => p.source.name),
    )
    expect(names).not.toContain('Brannish Energy Company')
    expect(new Set(names).size).toBeLessThan(names.length + 1)
  })
  it('a source is renamed again, and keeps its grade', async () => {
    await at.run('reliability', 'dam', 'Brannish Energy Company', 'C')
    await at.run('rename', 'dam', 'Brannish Energy Company', 'Brannish Energy')
    await at.run('rename', 'dam', 'Brannish Energy', 'Energy of Brann')
    const named = (await board()).propositions.flatMap((one: Json) => one.positions)
    const grades = named.map(({ source, reliability }: Json) => [source.name, reliability])
    expect(grades).toContainEqual(['Energy of Brann', 'C'])
    expect(grades.map(([name]: [string]) => name)).not.toContain('Brannish Energy')
    await at.run('rename', 'dam', 'Energy of Brann', 'Brannish Energy Company')
    expect((await at.json('who', 'Brannish Energy Company'))[0].claims).toHaveLength(2)
  })
  it('a graded source keeps its grade on every proposition', async () => {
    await at.run('reliability', 'dam', 'Vesna Tarrow', 'B')
    const positions = (await board()).propositions.flatMap((one: Json) => one.positions)
    const grades = positions
      .filter(({ source }: Json) => source.name === 'Vesna Tarrow')
      .map((p: Json) => p.reliability)
    expect([...new Set(grades)]).toEqual(['B'])
    expect((await at.run('reliability', 'dam', 'Vesna Tarrow', 'G')).status).toBe(2)
  })
})

describe('hearsay mark', () => {
  it('adds a claim by its characters, with the amounts in them', async () => {
    const [{ claim: known, article }] = (await claims()).filter(({ claim }) => claim.quantities.length > 0)
    const { start, end } = known.content[0]
    const [{ change }] = await at.json(
      'mark',
      'dam',
      article.article,
      '--content',
      `${start}-${end}`,
      '--source',
      `${start}-${start + 3}`,
      '--act',
      'confirms',
    )
    expect(change.value).toMatchObject({
      foundBy: 'person',
      act: 'confirms',
      content: known.content,
      quantities: known.quantities,
    })
    expect(await withClaim(change.value.id)).toBeDefined()
  })
  it('takes the beginning of an id for the article, where it is of one', async () => {
    const [{ article }] = await claims()
    const [{ change }] = await at.json('mark', 'dam', `#${article.article.slice(0, 8)}`, '--content', '0-20')
    expect(change.claim.article).toBe(article.article)
    expect((await at.run('mark', 'dam', '', '--content', '0-20')).err).toContain('2 articles whose ids begin with “”')
  })
  it('names the story where that is not there', async () => {
    expect((await at.run('mark', 'dum', 'a', '--content', '1-2')).err).toContain('no story “dum”')
    expect((await at.run('proposition', 'zz')).err).toContain('no proposition whose id begins with “zz”')
  })
  it('refuses characters that are not there', async () => {
    const [{ article }] = await claims()
    const { status, err } = await at.run('mark', 'dam', article.article, '--content', '0-999999')
    expect(status).toBe(1)
    expect(err).toContain('found 0-999999 in a text of')
    expect((await at.run('mark', 'dam', article.article, '--content', '9-3')).status).toBe(2)
    expect((await at.run('mark', 'dam', article.article)).status).toBe(2)
  })
})

describe('keeping', () => {
  it('forgets an article by its path, and does not take it again', async () => {
    const path = join(at.folder, 'courier.html')
    expect((await at.run('forget', path, '--why', 'court order')).status).toBe(0)
    expect((await at.run('forget', path)).status).toBe(1)
    expect((await at.json('add', path, '--story', 'dam'))[0].outcome).toBe('forgotten')
    expect((await at.run('board', 'dam', '--words')).out).not.toContain('Alder Courier')
    expect((await at.json('log')).at(-1)).toMatchObject({ kind: 'tombstone', about: 'forgotten by desk: court order' })
  })
  it('forgets an article by the path that it came from, though its page states an address', async () => {
    const url = 'https://herald.example/lorn-quay'
    const path = at.file('with-address.html', HERALD.replace('</head>', `<link rel="canonical" href="${url}"></head>`))
    const [{ article }] = await at.json('add', path, '--story', 'dam')
    expect(await at.json('forget', path)).toEqual([{ forgotten: article }])
    expect((await at.run('forget', url)).status).toBe(1)
  })
  it('forgets an article by eight characters of its id, as the views show it', async () => {
    const [{ article }] = await at.json('add', join(at.folder, 'courier.html'), '--story', 'dam')
    expect((await at.run('forget', article.slice(0, 7))).status).toBe(1)
    expect(await at.json('forget', `#${article.slice(0, 8)}`)).toEqual([{ forgotten: article }])
  })
  it('asks which one where several came from one path', async () => {
    const paged = (n: number) =>
      HERALD.replace('</head>', `<link rel="canonical" href="https://herald.example/${n}"></head>`)
    for (const n of [1, 2]) await at.json('add', at.file('page.html', paged(n)), '--story', 'dam')
    const { status, err } = await at.run('forget', join(at.folder, 'page.html'))
    expect(status).toBe(1)
    expect(err).toMatch(/several articles from there: [0-9a-f]{16}, [0-9a-f]{16}/)
  })
  it('tells of a forgotten article that it was there, and nothing that it said', async () => {
    const [before] = await at.json('board', 'dam')
    await at.run('forget', join(at.folder, 'herald.html'), '--why', 'court order')
    const [changes] = await at.json('changes', 'dam', '--since', before.asOf)
    expect(changes.forgotten).toMatchObject([{ by: 'desk', why: 'court order' }])
    expect(changes.asOf).toBe(changes.forgotten[0].at)
    expect((await board()).asOf).toBe(changes.asOf)
    const { out } = await at.run('changes', 'dam', '--since', before.asOf)
    expect(out).toMatch(/− forgotten \[article #[0-9a-f]{8} by desk, .+: court\s+order/)
    expect(out + JSON.stringify(changes)).not.toMatch(/Harbour Herald|Brannish Union/)
  })
  it('says in the log who decided and why', async () => {
    const { id } = await claim('reopen the road')
    await at.run('reject', 'dam', id, '--by', 'ana', '--why', 'a wish')
    expect((await at.json('log')).at(-1)).toMatchObject({ kind: 'decision', by: 'ana', why: 'a wish' })
    expect((await at.run('log')).out.replaceAll(/\s+/g, ' ')).toMatch(
      /reject of claim [0-9a-f]{16} by ana, decision [0-9a-f]{16} · a wish/,
    )
  })
  it('says in the log what was decided, until it is forgotten', async () => {
    const { id } = await claim('reopen the road')
    await at.run('relabel', 'dam', id, '--act', 'doubts', '--by', 'ana', '--why', 'read again')
    const lines = async () => (await at.run('log')).out.replaceAll(/\s+/g, ' ')
    expect(await lines()).toMatch(/by ana, decision [0-9a-f]{16} · as doubts · read again/)
    expect((await at.json('log')).at(-1)).toMatchObject({ sets: { act: 'doubts', negated: false } })
    await at.run('forget', (await at.json('log')).at(-1).article, '--by', 'ana', '--why', 'order')
    expect(await lines()).not.toContain('as doubts')
  })
  it('restores a backup into an empty ledger alone', async () => {
    const copy = join(at.folder, 'copy.sqlite')
    expect((await at.run('backup', copy)).status).toBe(0)
    expect((await at.run('backup', copy)).err).toContain('expected a path at which nothing stands')
    expect((await at.run('restore', copy)).status).toBe(1)
    const fresh = join(at.folder, 'fresh.sqlite')
    const missing = await at.run('restore', join(at.folder, 'no-copy.sqlite'), '--ledger', fresh)
    expect([missing.status, existsSync(fresh)]).toEqual([1, false])
    expect(missing.err).toContain('expected a file that hearsay backup made')
    expect((await at.run('restore', copy, '--ledger', fresh)).status).toBe(0)
    expect(await at.json('export', 'dam', '--ledger', fresh)).toEqual(await at.json('export', 'dam'))
    expect(existsSync(copy)).toBe(true)
  })
})
