/** What the user named for a story, one article after the other: files, URLs, folders, lists of either, feeds. */
import type { Effects } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Payload } from '../ledger-model.ts'
import type { Capture } from '../pipeline/draft.ts'

/** `scheme://`: a URL of whatever kind; those that are not fetched are refused by `fetch`, with the reason. */
const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\//i

export const isUrl = (input: string): boolean => URL_LIKE.test(input)

export interface Named {
  readonly inputs: readonly string[]
  /** A file with one input a line. */
  readonly list?: string
  readonly allowPrivate?: boolean
}

/** One article as it came, or why it did not. */
export type Arrival =
  | {
      readonly input: string
      readonly capture: Capture
      readonly how: Payload['how']
      readonly from: string
      readonly syndicatedFrom: string | null
    }
  | { readonly input: string; readonly error: unknown }

/** Nothing is fetched before it is asked for. An input that cannot be read is an arrival as well, and the next one follows. */
export async function* arrivals({ inputs, list, allowPrivate }: Named, effects: Effects): AsyncGenerator<Arrival> {
  const reach = { allowPrivate: allowPrivate === true, effects }
  for (const input of inputs) yield* arrivalsOf(input, reach)
  if (list === undefined) return
  const listed = await attempt(list, async () => linesOf(await effects.readFile(list)))
  if ('error' in listed) yield listed
  else for (const input of listed.value) yield* arrivalsOf(input, reach)
}

interface Web {
  readonly allowPrivate: boolean
  readonly effects: Pick<Effects, 'fetch'>
}

interface Reach {
  readonly allowPrivate: boolean
  readonly effects: Pick<Effects, 'fetch' | 'readFile' | 'readStdin' | 'filesIn' | 'absolute'>
}

/** The page, or the pages that a feed names, at a public address and nowhere else: the address came from outside. */
export const arrivalsFrom = (url: string, effects: Pick<Effects, 'fetch'>): AsyncGenerator<Arrival> =>
  page(url, { allowPrivate: false, effects })

/** What somebody handed over: files, or words without a name. */
export async function* arrivalsOfBytes(
  handed: readonly { readonly name: string | null; readonly bytes: Uint8Array }[],
  effects: Pick<Effects, 'received'>,
): AsyncGenerator<Arrival> {
  for (const { name, bytes } of handed) {
    const input = name ?? '-'
    yield* single(input, name === null ? 'paste' : 'upload', input, async () => effects.received(input, bytes))
  }
}

async function* arrivalsOf(input: string, reach: Reach): AsyncGenerator<Arrival> {
  if (input === '-') return yield* single(input, 'stdin', '-', () => reach.effects.readStdin())
  if (isUrl(input)) return yield* page(input, reach)
  const files = await attempt(input, () => reach.effects.filesIn(input))
  if ('error' in files) yield files
  else if (files.value?.length === 0) yield { input, error: new UserError('folder-empty', 'a folder without files') }
  else for (const path of files.value ?? [input]) yield* file(path, reach)
}

async function* page(input: string, { allowPrivate, effects }: Web): AsyncGenerator<Arrival> {
  const got = await attempt(input, () => effects.fetch(input, { allowPrivate, feeds: true }))
  if ('error' in got) yield got
  else yield* pageOrFeed(input, 'url', input, got.value, { allowPrivate, effects })
}

async function* file(path: string, reach: Reach): AsyncGenerator<Arrival> {
  const got = await attempt(path, () => reach.effects.readFile(path))
  if ('error' in got) yield got
  else yield* pageOrFeed(path, 'file', reach.effects.absolute(path), got.value, reach)
}

async function* pageOrFeed(
  input: string,
  how: Payload['how'],
  from: string,
  capture: Capture,
  { allowPrivate, effects }: Web,
): AsyncGenerator<Arrival> {
  const feed = await feedIn(capture)
  if (feed === null) return yield { input, capture, how, from, syndicatedFrom: null }
  const { items, lost } = feed
  if (lost > 0)
    yield { input, error: new UserError('feed-items', `${lost} of ${items.length + lost} items without an address`) }
  else if (items.length === 0) yield { input, error: new UserError('no-article', 'a feed without items') }
  for (const { url, source } of items)
    yield* single(url, 'feed', url, () => effects.fetch(url, { allowPrivate }), source)
}

/** The parser of feeds is loaded only for what may be one: XML or JSON, which no page of HTML begins with. */
async function feedIn(capture: Capture) {
  const head = new TextDecoder().decode(capture.bytes.subarray(0, 100)).trimStart()
  if (!/^(?:\{|<(?:\?xml|!--|rss|feed|rdf))/i.test(head)) return null
  return (await import('./feed.ts')).feedOf(capture.bytes, capture.url)
}

async function* single(
  input: string,
  how: Payload['how'],
  from: string,
  receive: () => Promise<Capture>,
  syndicatedFrom: string | null = null,
): AsyncGenerator<Arrival> {
  const got = await attempt(input, receive)
  yield 'error' in got ? got : { input, capture: got.value, how, from, syndicatedFrom }
}

async function attempt<T>(
  input: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | (Arrival & { error: unknown })> {
  try {
    return { value: await work() }
  } catch (error) {
    return { input, error }
  }
}

/** One input a line; empty lines and those that begin with `#` are passed over. */
const linesOf = ({ bytes }: Capture): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
