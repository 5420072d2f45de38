/** Sends what is to be added, and follows what the server tells of it. */
import { useRef, useState } from 'preact/hooks'
import { isSegment } from '../../text/segment.ts'
import { ApiError, articlesUrl, open } from '../api.ts'
import { ledgerChanged } from '../use-load.ts'
import { type Event, eventsOf, type Item, noted } from './events.ts'
import { type Input, requestOf } from './request.ts'

export interface Adding {
  /** What the items go to, whatever name is typed meanwhile. */
  readonly story: string
  readonly items: readonly Item[]
  readonly isBusy: boolean
  /** The last run is at its end. */
  readonly done: Done | null
  readonly failure: ApiError | null
  readonly send: (story: string, input: Input) => Promise<void>
}

export interface Done {
  readonly added: number
  readonly refused: number
}

type State = Omit<Adding, 'send'>

const START: State = { story: '', items: [], isBusy: false, done: null, failure: null }

export function useAdding(): Adding {
  const [state, setState] = useState(START)
  const held = useRef<State>(START)
  const change = (part: Partial<State>): void => {
    held.current = { ...held.current, ...part }
    setState(held.current)
  }
  const send = async (story: string, input: Input): Promise<void> => {
    change({ ...START, story, isBusy: true })
    try {
      if (story === '') throw new ApiError(0, 'story-missing', 'The story has no name yet.', null, 'name it above')
      if (!isSegment(story))
        throw new ApiError(0, 'story-unnameable', `No address can hold the name “${story}”.`, null, OTHER)
      const response = await open(articlesUrl(story), requestOf(input))
      for await (const event of eventsOf(chunksOf(response.body!))) change(changeOf(held.current, event))
      if (!held.current.done) throw new ApiError(0, 'offline', 'The server broke off.', null, AGAIN)
    } catch (error) {
      change({ failure: error instanceof ApiError ? error : new ApiError(0, 'offline', 'The server broke off.') })
    }
    change({ isBusy: false })
    ledgerChanged()
  }
  return { ...state, send }
}

const OTHER = 'give the story another name'
const AGAIN = 'add the same again: what is in the ledger already is known'

/** Throws what the server says that ends it. */
function changeOf({ items }: State, event: Event): Partial<State> {
  if (event.event === 'done') return { done: event }
  if (event.event !== 'failed') return { items: noted(items, event) }
  const { code, message, expected, todo } = event.error
  throw new ApiError(0, code, message, expected, todo)
}

/** Not every browser can iterate a stream. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
}
