import { describe, expect, it } from 'vitest'
import { openExtractor } from '../../src/effects/model.ts'
import { loadRuntime } from '../../src/neural/session.ts'
import { TINY } from '../support/tiny.ts'

const TEXT = '“It was a long night,” said Tavo Brask. The army has not confirmed it, the ministry said on Tuesday.'

describe('the runtime', () => {
  it('is the native one where it loads', async () => {
    expect((await loadRuntime()).name).toBe('native')
  })
  it('is WASM where the native one does not load', async () => {
    expect((await loadRuntime(['wasm'])).name).toBe('wasm')
    expect((await openExtractor(TINY, ['wasm'])).runtime).toBe('wasm')
  })
  it('is missed in one line where none loads', async () => {
    const error = await loadRuntime([]).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'runtime-missing' })
    expect((error as Error).message).not.toContain('\n')
  })
})

describe('the same text', () => {
  it('gives the same on every run, whatever was read before or is read beside it', async () => {
    const extractor = await openExtractor(TINY)
    const alone = await extractor.find(TEXT)
    await extractor.find(`Norvale. ${TEXT} `.repeat(40))
    const beside = await Promise.all([TEXT, `${TEXT}\n\n${TEXT}`, 'Norvale', TEXT].map((text) => extractor.find(text)))
    expect([await extractor.find(TEXT), beside[0], beside[3]]).toEqual([alone, alone, alone])
    expect(alone.length).toBeGreaterThan(0)
  })
})
