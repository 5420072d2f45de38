/** Additions for the tests of the store: an article is read as `add` will read it, then told when and how it came. */
import { createHash } from 'node:crypto'
import type { Decision, Payload, Reading } from '../../src/ledger-model.ts'
import type { Engine } from '../../src/model.ts'
import type { Addition } from '../../src/store/store.ts'
import { readText } from '../support/read-text.ts'

export interface Given {
  readonly article?: string
  readonly text?: string
  /** The bytes as received, when they are not the text. */
  readonly bytes?: Uint8Array
  readonly story?: string
  /** Second of capture. */
  readonly second?: number
  readonly how?: Payload['how']
  readonly engine?: Partial<Engine>
  readonly syndicatedFrom?: string
}

export const TEXT =
  'Dam at Orvel "will hold", engineers say\n\nThe Orvel Dam Board denied on Monday that the dam was at risk.'

export async function addition(given: Given = {}): Promise<Addition> {
  const { article = 'orvel', text = TEXT, story = 'dam', second = 0, how = 'file', engine = {} } = given
  const result = await readText(text)
  const bytes = given.bytes ?? new TextEncoder().encode(text)
  const at = time(second)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reading: Reading = {
    article,
    revision: result.article.revision,
    payload: sha256,
    capturedAt: at,
    syndicatedFrom: given.syndicatedFrom ?? null,
    read: { ...result.article, id: article },
    claims: result.claims,
    problems: result.problems,
    engine: { version: '1.0.0', model: null, runtime: 'none', ...engine },
    readAt: result.readAt,
  }
  return { story, payload: { sha256, bytes, mediaType: 'text/plain', how, from: `${article}.txt`, at }, reading }
}

export const time = (second: number): string => new Date(Date.UTC(2031, 5, 18, 9, 0, second)).toISOString()

/** How a decision names the first claim of an article. */
export function refTo({ reading: { article, revision, claims } }: Addition) {
  const [claim] = claims
  const anchors = [...claim!.content, ...(claim!.cue ? [claim!.cue] : [])]
  return {
    article,
    revision,
    claim: claim!.id,
    at: anchors.map(({ start, end, exact }) => [start, end, exact] as const),
  }
}

export const decision = (id: string, change: Decision['change'], story = 'dam'): Decision => ({
  id,
  story,
  by: 'Mara',
  at: time(30),
  why: 'checked by phone',
  change,
})
