import { afterEach, describe, expect, it } from 'vitest'
import { ledgerExtractorFor } from '../../src/cli/extractor.ts'
import { openExtractor, openSentences } from '../../src/effects/model.ts'
import { UserError } from '../../src/errors.ts'
import type { Extractor } from '../../src/pipeline/draft.ts'
import { type Desk, desk } from './desk.ts'
import { fake } from './fake.ts'

const COURIER = 'Captain Ivo Brandt said the ferry Lindmar had sprung a leak near Osk.\n'
const HERALD = 'Ben Tarrow said the ferry Lindmar was taking on water near Osk.\n'
const sentences = (await openSentences())!
const alone = await openExtractor()

describe('a ledger with directions', () => {
  let own: Desk
  afterEach(() => own.remove())
  const made = (extractor: Extractor | null) => {
    own = desk()
    own.extractor = extractor
    return [own.file('a.txt', COURIER), own.file('b.txt', HERALD)] as const
  }
  const claims = async () => {
    const [board] = await own.json('board', 'dam')
    return board.propositions.map(({ claims }: { claims: string[] }) => claims.length)
  }

  it('groups what is meant, says so, and keeps it without the encoder', async () => {
    const files = made({ ...alone, sentences })
    await own.json('add', '--story', 'dam', ...files)
    own.extractor = null
    expect(await claims()).toEqual([2])
    const [{ propositions }] = await own.json('board', 'dam')
    expect(propositions[0].grouping[0].why).toMatch(/% alike in meaning$/)
  })
  it('names the encoder, and reads again what was read without it', async () => {
    const files = made(alone)
    await own.json('add', '--story', 'dam', ...files)
    expect(await claims()).toEqual([1, 1])
    own.extractor = { ...alone, sentences }
    expect((await own.json('reread', 'dam')).map(({ outcome }) => outcome)).toEqual(['reread', 'reread'])
    expect(await claims()).toEqual([2])
    const engines = (await own.json('log')).map(({ engine }) => engine).filter(Boolean)
    expect(new Set(engines.map((engine) => engine.replace(/^\S+ /, '')))).toEqual(
      new Set([expect.stringContaining(alone.name), expect.stringContaining(`${alone.name}, ${sentences.name}`)]),
    )
  })
})

it('tells in one line why claims are grouped by words alone', async () => {
  const effects = {
    ...fake(),
    openExtractor: async (_: string | null, __: number, grouped?: (error: UserError) => void) => {
      grouped!(new UserError('model-unusable', 'no encoder.onnx'))
      return alone
    },
  }
  expect((await ledgerExtractorFor(undefined, effects))?.name).toBe(alone.name)
  expect(effects.err()).toMatch(/^hearsay: .*no encoder\.onnx.*; grouping by words alone\n$/)
})
