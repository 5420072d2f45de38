import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COURIER, COURIER_LATER, type Desk, desk, HERALD, type Json } from './desk.ts'

let at: Desk
beforeAll(async () => {
  at = desk()
  const courier = at.file('courier.html', COURIER)
  await at.run('add', courier, '--story', 'dam')
  await at.run('board', 'dam') // what it keeps is used for the next one
  await at.run('add', at.file('herald.html', HERALD), '--story', 'dam')
})
afterAll(() => at.remove())

const failure = (board: Json) =>
  board.propositions.find(({ text }: Json) => text.includes('dam failed during the night'))

describe('hearsay board', () => {
  it('is the contract of the board', async () => {
    const [board] = await at.json('board', 'dam')
    expect(Object.keys(board)).toEqual(['story', 'asOf', 'propositions'])
    expect(board).toMatchObject({ story: 'dam', asOf: '2031-03-20T09:01:00.000Z' })
    const one = failure(board)
    for (const key of [
      'id',
      'textClaim',
      'claims',
      'positions',
      'numbers',
      'dates',
      'origins',
      'status',
      'reason',
      'withheldBy',
      'interestedOnly',
    ])
      expect(one, key).toHaveProperty(key)
    const company = one.positions.find(({ source }: Json) => source.name === 'Brannish Energy Company')
    expect(company).toMatchObject({
      stance: 'supports',
      changes: [{ from: 'denies', to: 'supports', said: '2031-03-11' }],
    })
  })
  it('is the same when it was kept and when it is made anew', async () => {
    const [kept] = await at.json('board', 'dam')
    const other = desk()
    await other.run('backup', `${other.folder}/none`) // an empty ledger is made on first use
    await at.run('backup', `${other.folder}/copy`)
    expect(await other.json('board', 'dam', '--ledger', `${other.folder}/copy`)).toEqual([kept])
    other.remove()
  })
  it('shows who stands where, by shape and word', async () => {
    const { out } = await at.run('board', 'dam')
    expect(out).toContain('✓ supports')
    expect(out).toContain('● corroborated')
    expect(out).toContain('[denies → supports: Brannish Energy Company, 2031-03-11]')
    expect(out).toContain('[number amended: “At least 12” → “At least 17” (Vesna Tarrow, 2031-03-11)]')
    expect(out).not.toContain('✗ denies     Brannish')
  })
  it('shows the words of the claims on request', async () => {
    const { out } = await at.run('board', 'dam', '--words')
    expect(out).toMatch(/✗ denies +Brannish Energy Company denied: that the Lorn Quay dam had\n +failed/)
  })
  it.each([['board'], ['board', '--words'], ['timeline'], ['numbers'], ['unconfirmed']])(
    '%s %s fits 80 columns',
    async (verb, ...more) => {
      const { out } = await at.run(verb, 'dam', ...more)
      expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
    },
  )
  it('makes no ledger and no story by looking', async () => {
    const own = desk()
    for (const [verb, ...args] of [
      ['board', 'Nope'],
      ['who', 'Nobody'],
      ['reject', 'Nope', 'aa'],
      ['forget', 'aa'],
    ] as [string, ...string[]][])
      expect((await own.run(verb, ...args)).status, verb).toBe(1)
    expect((await own.run('stories')).out).toContain('no stories yet')
    expect(existsSync(join(own.folder, 'home'))).toBe(false)
    await at.run('board', 'Nope')
    expect((await at.json('stories')).map(({ story }) => story)).toEqual(['dam'])
    own.remove()
  })
  it('says which stories there are where it is asked for another', async () => {
    const { status, out, err } = await at.run('board', 'flood')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('no story “flood” among dam')
  })
})

describe('views', () => {
  it('proposition: all of it, by the beginning of its id', async () => {
    const [board] = await at.json('board', 'dam')
    const { id, claims } = failure(board)
    const [view] = await at.json('proposition', id.slice(0, 6))
    expect(view).toMatchObject({ story: 'dam', proposition: { id } })
    expect(view.claims.map(({ claim }: Json) => claim.id)).toEqual(claims)
    const { out } = await at.run('proposition', `#${id}`)
    for (const part of [
      '[positions]',
      '[origins]',
      '[claims]',
      '[why they stand together]',
      'Alder Courier ← Norvale Water Authority',
    ])
      expect(out).toContain(part)
    expect((await at.run('proposition', 'ffff0000ffff')).status).toBe(1)
  })
  it('timeline: in order of saying, with what was first and what changed', async () => {
    const [{ events }] = await at.json('timeline', 'dam')
    const said = events.map((event: Json) => event.said)
    expect(said).toEqual(said.toSorted())
    const turned = events.filter(({ from }: Json) => from !== null)
    expect(turned.map(({ source, from, stance }: Json) => [source.name, from, stance])).toEqual([
      ['Brannish Energy Company', 'denies', 'supports'],
    ])
    const denial = events.find(({ first }: Json) => first.includes('denial'))
    expect(denial).toMatchObject({ said: '2031-03-10T08:00:00Z', publisher: 'Alder Courier', stance: 'denies' })
    expect((await at.run('timeline', 'dam')).out).toContain('first')
  })
  it('numbers: the series, with what each amends', async () => {
    const [{ propositions }] = await at.json('numbers', 'dam')
    const series = propositions.flatMap(({ numbers }: Json) => numbers)
    expect(series.map(({ low, amends }: Json) => [low, amends?.how ?? null])).toEqual([
      [12, null],
      [17, 'replaces'],
    ])
  })
  it('who: by words of the name, with changes of position', async () => {
    const [view, ...others] = await at.json('who', 'energy company')
    expect(others).toEqual([])
    expect(view.source.name).toBe('Brannish Energy Company')
    expect(view.claims.map(({ claim }: Json) => claim.act)).toEqual(['denies', 'confirms'])
    expect((await at.run('who', 'Tarrow')).out).toContain('Vesna Tarrow')
    expect(await at.run('who', 'Nobody Known')).toMatchObject({ status: 1, out: '' })
  })
  it('unconfirmed: leaves out what is corroborated', async () => {
    const [{ propositions }] = await at.json('unconfirmed', 'dam')
    expect(propositions.length).toBeGreaterThan(0)
    for (const { status } of propositions) expect(['unconfirmed', 'singleOrigin']).toContain(status)
  })
  it('log: every entry, numbered, and those behind one', async () => {
    const entries = await at.json('log')
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(await at.json('log', '--after', '3')).toEqual(entries.slice(3))
    expect((await at.run('log')).out).toContain('2031-03-20 09:00 UTC')
  })
})

describe('hearsay export', () => {
  it('is the same, byte for byte, when all is added again', async () => {
    const before = await at.run('export', 'dam')
    await at.run('add', `${at.folder}/herald.html`, `${at.folder}/courier.html`, '--story', 'dam')
    expect(await at.run('export', 'dam')).toEqual(before)
  })
  it('gives a row a claim', async () => {
    const { out } = await at.run('export', 'dam', '--format', 'jsonl')
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const [{ claims }] = await at.json('export', 'dam')
    expect(rows.map(({ claim }) => claim)).toEqual(claims.map(({ claim }: Json) => claim.id))
    const table = (await at.run('export', 'dam', '--format', 'csv')).out.split('\r\n')
    expect(table).toHaveLength(rows.length + 2)
    expect(table[0]).toBe(Object.keys(rows[0]).join(','))
  })
})

describe('hearsay changes', () => {
  it('pairs the claims of two revisions, and ties a correction to what it corrects', async () => {
    const own = desk()
    const path = own.file('courier.html', COURIER)
    await own.run('add', path, '--story', 'dam')
    own.file('courier.html', COURIER_LATER)
    await own.run('add', path, '--story', 'dam')
    const [{ articles, propositions }] = await own.json('changes', 'dam', '--since', '2031-03-20T09:01')
    expect(articles).toMatchObject([{ how: 'revision' }])
    const changed = articles[0].claims.map(({ before, after, how }: Json) => [
      before?.words.join(' ') ?? null,
      after?.words.join(' ') ?? null,
      ...how,
    ])
    const [dam, hurt] = ['The Lorn Quay dam failed during the night', 'people were injured at the dam']
    expect(changed).toContainEqual([dam, dam, 'attributionWeakened'])
    expect(changed).toContainEqual([`At least 12 ${hurt}`, `At least 15 ${hurt}`, 'reworded', 'numberChanged'])
    expect(changed).toContainEqual(['that the Lorn Quay dam had failed', 'that the Lorn Quay dam had failed'])
    expect(changed).toContainEqual(['“We will reopen the road by Friday”', null])
    const corrected = articles[0].claims.find(({ how }: Json) => how.includes('numberChanged')).after.claim.id
    expect(articles[0].corrections).toMatchObject([{ claims: [corrected] }])
    expect(articles[0].corrections[0].exact).toMatch(/^Correction: An earlier version/)
    expect(propositions.some(({ kind }: Json) => kind === 'gone')).toBe(true)
    const { out } = await own.run('changes', 'dam', '--since', '2031-03-20T09:01')
    for (const part of ['new revision', 'number changed “At', '[attribution weakened]', '[removed]', '! Correction:'])
      expect(out).toContain(part)
    expect((await own.run('changes', 'dam', '--since', '2031-03-21')).out).toContain('[nothing changed]')
    own.remove()
  })
  it('refuses a time that is none', async () => {
    const { status, err } = await at.run('changes', 'dam', '--since', 'yesterday')
    expect(status).toBe(2)
    expect(err).toContain('expected a day as YYYY-MM-DD')
  })
})
