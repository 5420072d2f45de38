/** The model that ships: whole, within its size, read with by default, and complained of where it is spoilt. */
import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openExtractor, shippedModel } from '../../src/effects/model.ts'
import { nodeEffects } from '../../src/effects/node.ts'
import { openExtractor as opened, read } from '../../src/index.ts'
import type { RuntimeName } from '../../src/neural/session.ts'
import { fromLine } from '../../src/wire.ts'
import { hearsay } from '../cli/hearsay.ts'
import { capture, STATED } from '../support/read-text.ts'

const TEXT =
  '“The quay is closed,” said Tavo Brask, the harbour master. The army has not confirmed it, the ministry said.'
const FOLDER = shippedModel()!
const FILES = ['manifest.json', 'reader.onnx', 'head.onnx', 'vocab.txt']
/** What a reader may be asked to fetch with the program, in bytes. */
const MOST = 25e6

describe('the model that ships', () => {
  it('is not larger than it may be', () => {
    expect(FILES.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0)).toBeLessThan(MOST)
  })
  it('is what a program of your own opens without a folder', async () => {
    const { claims, engine } = await read(capture(TEXT), STATED, await opened())
    expect(engine).toMatchObject({ model: expect.stringMatching(/^\S+ \d/), runtime: 'native' })
    expect(claims.map(({ sources }) => sources[0]?.exact)).toContain('Tavo Brask, the harbour master')
  })
  it('is what the command line opens where none is named', async () => {
    const [own, named] = await Promise.all([
      nodeEffects().openExtractor(null, 1),
      nodeEffects().openExtractor(FOLDER, 1),
    ])
    expect(own!.name).toBe(named!.name)
    expect(await own!.find(TEXT)).toEqual(await named!.find(TEXT))
  })
  it('finds by WASM what it finds natively, but for the last bits of its scores', async () => {
    const spans = async (name: RuntimeName) =>
      (await (await openExtractor(undefined, [name])).find(TEXT)).map(({ score: _, ...rest }) => rest)
    expect(await spans('wasm')).toEqual(await spans('native'))
  })
})

describe('hearsay read without --model', () => {
  const ran = async (env: Record<string, string>) => {
    const { status, out, complaints } = await hearsay(['read', '--json', '-'], { input: TEXT, env })
    return { status, engine: fromLine(out.trimEnd()).engine, complaints }
  }
  it('reads with the model that ships', async () => {
    const { status, engine, complaints } = await ran({ HEARSAY_MODEL: '' })
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] })
    expect(engine).toMatchObject({ model: (await openExtractor()).name, runtime: 'native' })
  })
  it('reads by rules alone where HEARSAY_MODEL says so', async () => {
    expect(await ran({ HEARSAY_MODEL: 'none' })).toMatchObject({
      status: 0,
      engine: { model: null, runtime: 'none' },
      complaints: [],
    })
  })
  it.each(FILES)('says in one line that %s is cut short or missing, and reads by rules', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-model-'))
    cpSync(FOLDER, folder, { recursive: true })
    truncateSync(join(folder, name), statSync(join(folder, name)).size - 2)
    const cut = await ran({ HEARSAY_MODEL: folder })
    rmSync(join(folder, name))
    const missing = await ran({ HEARSAY_MODEL: folder })
    rmSync(folder, { recursive: true })
    for (const { status, engine, complaints } of [cut, missing]) {
      expect({ status, engine }).toMatchObject({ status: 0, engine: { model: null, runtime: 'none' } })
      expect(complaints).toHaveLength(1)
      expect(complaints[0]).toMatch(/^hearsay: found .*; expected .*; reading by rules alone$/)
    }
  })
})
