/** A desk with a ledger of its own: the real commands on a real file, with a clock that tells another minute each time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { nodeEffects } from '../../src/effects/node.ts'
import type { Effects } from '../../src/effects.ts'
import type { Extractor } from '../../src/index.ts'

export interface Done {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** What a command prints as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
export type Json = any

export interface Desk {
  readonly folder: string
  /** The learned extractor; null: the rules read alone. */
  extractor: Extractor | null
  /** Writes a file below the folder and gives its path. */
  file(name: string, text: string): string
  run(...args: readonly string[]): Promise<Done>
  /** Runs and gives what was printed, line by line, as values. Fails unless all went well. */
  json(...args: readonly string[]): Promise<Json[]>
  remove(): void
}

export const START = Date.UTC(2031, 2, 20, 9)
const MINUTE = 60_000

export function desk(columns = 80): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  let minutes = 0
  const run = async (...args: readonly string[]): Promise<Done> => {
    const printed = { out: '', err: '' }
    const output = (to: 'out' | 'err') => ({
      write: (text: string) => {
        printed[to] += text
      },
      isTerminal: false,
      columns,
    })
    const effects: Effects = {
      ...nodeEffects(),
      now: () => new Date(START + MINUTE * minutes++).toISOString(),
      today: () => '2031-03-20',
      user: () => 'desk',
      openExtractor: async () => own.extractor,
      env: { HEARSAY_HOME: join(folder, 'home') },
      stdout: output('out'),
      stderr: output('err'),
    }
    return { status: await main(args, effects), ...printed }
  }
  const own: Desk = {
    folder,
    extractor: null,
    file: (name, text) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return path
    },
    run,
    json: async (...args) => {
      const { status, out, err } = await run(...args, '--json')
      if (status !== 0) throw new Error(`${args.join(' ')}: ${err}`)
      return out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  return own
}

/** A page as a publisher serves it. */
export function page(
  publisher: string,
  day: string,
  headline: string,
  paragraphs: readonly string[],
  url?: string,
): string {
  const link = url ? `<link rel="canonical" href="${url}">` : ''
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${link}
<meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${day}T08:00:00Z">
</head><body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
}

export const COURIER = page('Alder Courier', '2031-03-10', 'Lorn Quay dam failed', [
  'The Lorn Quay dam failed during the night, the Norvale Water Authority confirmed on Monday.',
  'At least 12 people were injured at the dam, Vesna Tarrow, a spokeswoman for the Norvale Water Authority, said on Monday.',
  'The Brannish Energy Company denied that the Lorn Quay dam had failed.',
  '“We will reopen the road by Friday,” Tarrow said.',
])

export const HERALD = page('Harbour Herald', '2031-03-11', 'Engineers at Lorn Quay speak', [
  'The Lorn Quay dam failed on Sunday night, engineers of the Brannish Union said on Tuesday.',
  'At least 17 people were injured at the dam, Vesna Tarrow said on Tuesday.',
  'The Brannish Energy Company acknowledged on Tuesday that the Lorn Quay dam had failed.',
])

/** The Courier a day later: a number corrected, a source unnamed, a sentence gone, and a note. */
export const COURIER_LATER = page('Alder Courier', '2031-03-10', 'Lorn Quay dam failed', [
  'The Lorn Quay dam failed during the night, an official confirmed on Monday.',
  'At least 15 people were injured at the dam, Vesna Tarrow, a spokeswoman for the Norvale Water Authority, said on Monday.',
  'The Brannish Energy Company denied that the Lorn Quay dam had failed.',
  'Correction: An earlier version of this article gave a wrong number of people injured at the dam.',
])
