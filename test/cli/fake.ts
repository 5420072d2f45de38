/** The outside world as a table: files by path, pages by URL, and all that was printed. */
import type { Effects } from '../../src/effects.ts'
import { UserError } from '../../src/errors.ts'
import type { Capture } from '../../src/pipeline/draft.ts'

export interface World {
  readonly files?: Readonly<Record<string, string | Error>>
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface Fake extends Effects {
  readonly out: () => string
  readonly err: () => string
}

export const TODAY = '2026-03-13'

export function fake({ files = {}, terminal = false, columns = 80, env = {} }: World = {}): Fake {
  const printed = { out: '', err: '' }
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      printed[to] += text
    },
    isTerminal: terminal,
    columns,
  })
  const given = async (input: string): Promise<Capture> => {
    const text = files[input]
    if (text === undefined) throw new UserError('file-missing', 'no such file')
    if (text instanceof Error) throw text
    return { input, bytes: new TextEncoder().encode(text), mediaType: 'text/plain', charset: null, url: null }
  }
  return {
    today: () => TODAY,
    now: () => `${TODAY}T09:00:00.000Z`,
    user: () => 'tester',
    absolute: (path) => `/desk/${path}`,
    filesIn: async () => null,
    readFile: given,
    readStdin: () => given('-'),
    fetch: given,
    received: (name, bytes) => ({ input: name, bytes, mediaType: 'text/plain', charset: null, url: null }),
    openExtractor: async () => null,
    widthFor: () => 1,
    listen: async () => ({ port: 0, close: async () => {} }),
    changesAside: async () => Promise.reject(new Error('nothing is done aside')),
    pageFiles: async () => new Map(),
    openInBrowser: () => false,
    stopped: async () => {},
    secret: () => '',
    stdout: output('out'),
    stderr: output('err'),
    env,
    out: () => printed.out,
    err: () => printed.err,
  }
}
