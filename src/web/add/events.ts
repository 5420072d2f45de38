/** What the server tells while it reads, line by line, and what that makes of each input. */

export type Event =
  | { readonly event: 'received'; readonly input: string; readonly bytes: number }
  | { readonly event: 'reading'; readonly input: string }
  | {
      readonly event: 'added'
      readonly input: string
      readonly outcome: string
      readonly article: string
      readonly revision: string
      readonly claims: number
    }
  | { readonly event: 'refused'; readonly input: string; readonly error: Refusal }
  /** The ledger failed: nothing more comes. */
  | { readonly event: 'failed'; readonly error: Refusal }
  | { readonly event: 'done'; readonly added: number; readonly refused: number }

/** The one error shape. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly found: string | null
  readonly expected: string | null
  readonly todo: string | null
}

export type Item = Exclude<Event, { event: 'done' | 'failed' }>

/** The latest of each input, in the order in which they came. An input that came twice in one go is one line. */
export function noted(items: readonly Item[], event: Item): readonly Item[] {
  const at = items.findIndex(({ input }) => input === event.input)
  return at < 0 ? [...items, event] : items.with(at, event)
}

/** The lines of a body as they come; a line that is no JSON is left out, the last needs no end. */
export async function* eventsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Event> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield* parsed(line)
  }
  yield* parsed(rest + decoder.decode())
}

function* parsed(line: string): Generator<Event> {
  if (line.trim() === '') return
  try {
    yield JSON.parse(line) as Event
  } catch {
    // a broken connection ends within a line
  }
}
