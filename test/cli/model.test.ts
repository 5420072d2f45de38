import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeEffects } from '../../src/effects/node.ts'
import { UserError } from '../../src/errors.ts'
import { openStore } from '../../src/ledger/open.ts'
import type { Extractor } from '../../src/pipeline/draft.ts'
import { fromLine } from '../../src/wire.ts'
import { TINY } from '../support/tiny.ts'
import { fake } from './fake.ts'
import { hearsay } from './hearsay.ts'

const ONE = 'The harbour was closed on Monday, the mayor of Tarn, Ada Venn, said. “We are safe,” she added.\n'
const FILES = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [`${index}.txt`, `${ONE}\nIt rained ${index} days.\n`]),
)
const INPUTS = Object.keys(FILES)

/** Runs `hearsay read --json`; says which folders were asked for, and for how many texts. */
async function read(args: readonly string[], open: (folder: string | null) => Extractor | null, env = {}) {
  const asked: [string | null, number][] = []
  const effects = {
    ...fake({ files: FILES, env }),
    openExtractor: async (folder: string | null, texts: number) => {
      asked.push([folder, texts])
      return open(folder)
    },
  }
  const status = await main(['read', '--json', ...args], effects)
  return { status, asked, err: effects.err(), results: effects.out().trimEnd().split('\n').map(fromLine) }
}

const NOTHING: Extractor = { name: 'blind 1', runtime: 'wasm', find: async () => [] }

describe('the model', () => {
  it('is that of --model, else of HEARSAY_MODEL, else the one that came with the program', async () => {
    const env = { HEARSAY_MODEL: 'theirs' }
    expect((await read(['0.txt', '--model', 'mine'], () => null, env)).asked).toEqual([['mine', 1]])
    expect((await read(['0.txt', '1.txt'], () => null, env)).asked).toEqual([['theirs', 2]])
    expect((await read(['0.txt'], () => null)).asked).toEqual([[null, 1]])
    expect((await read(['0.txt'], () => null, { HEARSAY_MODEL: '' })).asked).toEqual([[null, 1]])
  })
  it.each([
    [['--model', 'none'], {}],
    [[], { HEARSAY_MODEL: 'none' }],
  ])('is none for %j and %j', async (args, env) => {
    const { asked, results } = await read(['0.txt', ...args], () => NOTHING, env)
    expect(asked).toEqual([])
    expect(results[0]!.engine).toMatchObject({ model: null, runtime: 'none' })
  })
  it('is named in the result, with what ran it', async () => {
    expect((await read(['0.txt'], () => NOTHING)).results[0]!.engine).toMatchObject({
      model: 'blind 1',
      runtime: 'wasm',
    })
  })
  it('that cannot be used is complained of once, in one line, and the rules read alone', async () => {
    const refuse = () => {
      throw new UserError('model-unusable', 'no reader.onnx')
    }
    const { status, err, results } = await read(INPUTS, refuse)
    const { results: alone } = await read(INPUTS, () => null)
    expect(status).toBe(0)
    expect(err).toMatch(/^hearsay: found no reader\.onnx; expected .*; reading by rules alone\n$/)
    expect(results).toEqual(alone)
  })
})

describe('a model that fails while it reads', () => {
  const broken = (): Promise<never> => Promise.reject(new Error('out of\nmemory'))
  it('is complained of once, in one line, and the result says who read', async () => {
    const { status, err, results } = await read(INPUTS, () => ({ ...NOTHING, find: broken }))
    expect(status).toBe(0)
    expect(err).toMatch(/^hearsay: found Error: out of\\u000amemory; expected [^\n]*; reading by rules alone\n$/)
    for (const { engine, problems } of results) {
      expect(engine).toMatchObject({ model: null, runtime: 'none' })
      expect(problems).toMatchObject([{ rule: 'extractor-failed' }])
    }
  })
  it.each([
    ['find', /reading by rules alone/, null],
    ['vectorOf', /grouping by words alone/, 'blind 1'],
  ] as const)('in a ledger, by %s, leaves what it could do, and is tried again', async (fails, told, model) => {
    const home = mkdtempSync(join(tmpdir(), 'hearsay-failing-'))
    const run = async (isBroken: boolean) => {
      const vectorOf = isBroken && fails === 'vectorOf' ? broken : async () => 'fff'
      const find = isBroken && fails === 'find' ? broken : NOTHING.find
      const extractor = { ...NOTHING, find, sentences: { name: 'near 1', vectorOf } }
      const effects = {
        ...fake({ files: FILES, env: { HEARSAY_HOME: home } }),
        openExtractor: async () => extractor,
      }
      const status = await main(['add', '0.txt', '--story', 'harbour', '--json'], effects)
      return { status, err: effects.err(), outcome: JSON.parse(effects.out()).outcome }
    }
    const engines = async () => {
      const store = await openStore(null, { HEARSAY_HOME: home })
      const all = (await store.readings('harbour')).map(({ engine, vectors }) => [engine.model, vectors !== undefined])
      await store.close()
      return all
    }
    expect(await run(true)).toMatchObject({ status: 0, err: expect.stringMatching(told), outcome: 'new' })
    expect(await engines()).toEqual([[model, false]])
    expect(await run(false)).toEqual({ status: 0, err: '', outcome: 'reread' })
    expect((await engines()).at(-1)).toEqual(['blind 1, near 1', true])
    rmSync(home, { recursive: true })
  })
})

describe('many inputs, read by several threads', () => {
  it('come in their order, and as one by one', async () => {
    const effects = (printed: string[]) => ({
      ...fake({ files: FILES }),
      openExtractor: nodeEffects().openExtractor,
      widthFor: () => 3,
      stdout: { write: (text: string) => printed.push(text), isTerminal: false, columns: 80 },
    })
    const together: string[] = []
    expect(await main(['read', '--json', '--model', TINY, ...INPUTS], effects(together))).toBe(0)
    const apart: string[] = []
    for (const input of INPUTS) await main(['read', '--json', '--model', TINY, input], effects(apart))
    expect(together).toEqual(apart)
    expect(together).toHaveLength(INPUTS.length)
  })
  it('end when all is read, also those that had nothing to read', async () => {
    const inputs = ['none.txt', 'none.txt', '-', 'none.txt', 'none.txt', 'none.txt']
    const ran = await hearsay(['read', '--json', '--model', TINY, ...inputs], { input: ONE })
    expect(ran.status).toBe(1)
    expect(ran.complaints).toHaveLength(5)
    expect(fromLine(ran.out.trimEnd()).engine.model).toBe('tiny 0')
  })
})
