import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COURIER, COURIER_LATER, type Desk, desk, HERALD } from './desk.ts'

let at: Desk
beforeAll(async () => {
  at = desk()
  const courier = at.file('courier.html', COURIER)
  await at.run('add', courier, '--story', 'dam')
  await at.run('add', at.file('herald.html', HERALD), '--story', 'dam')
  at.file('courier.html', COURIER_LATER)
  await at.run('add', courier, '--story', 'dam')
})
afterAll(() => at.remove())

describe('hearsay dossier', () => {
  it('writes Markdown', async () => {
    const { status, out, err } = await at.run('dossier', 'dam')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^# dam\n\n\*\*Dossier\.\*\*/)
    expect(out).toContain('> The Brannish Energy Company denied **that the Lorn Quay dam had failed**.')
    expect(out).not.toContain('## What changed')
  })
  it('tells what changed since a time', async () => {
    const { out } = await at.run('dossier', 'dam', '--since', '2031-03-01')
    expect(out).toContain('## What changed\n\nSince 2031-03-01 00:00 UTC')
    expect(out).toContain('**New revision:** Alder Courier')
    expect((await at.run('dossier', 'dam', '--since', '2031-04-01')).out).toContain('Nothing changed.')
  })
  it('writes one page', async () => {
    const { status, out } = await at.run('dossier', 'dam', '--format', 'html')
    expect(status).toBe(0)
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(out).toContain('<mark>that the Lorn Quay dam had failed</mark>')
  })
  it.each([
    [['dossier', 'bridge'], 1, 'no story “bridge” among dam'],
    [['dossier'], 2, 'story'],
    [['dossier', 'dam', '--format', 'pdf'], 2, 'markdown'],
    [['dossier', 'dam', '--since', 'soon'], 2, 'expected a day'],
  ])('%j ends with %i', async (args, expected, said) => {
    const { status, out, err } = await at.run(...args)
    expect([status, out]).toEqual([expected, ''])
    expect(err).toContain(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
