/** Loads what a view shows: at once from what was seen before, and again whenever the ledger changes. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { ApiError, type Ask, get } from './api.ts'

export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  /** `fresh` is false while it is asked for again. */
  | { readonly state: 'ready'; readonly data: T; readonly fresh: boolean }

/** Answers kept, so that the back button shows a view at once. */
const KEPT = 40
const seen = new Map<string, unknown>()
const listeners = new Set<() => void>()

/** Call it when something was added or decided: all that is on the screen is asked for again. */
export function ledgerChanged(): void {
  seen.clear()
  for (const listener of listeners) listener()
}

/** Calls when the ledger has changed. */
export function useLedgerChange(listener: () => void): void {
  useLayoutEffect(() => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [listener])
}

interface Held<T> {
  readonly url: string
  readonly load: Load<T>
}

/** Null asks for nothing. */
export function useLoad<T>(ask: Ask<T> | null): Load<T> {
  const url = ask?.url ?? ''
  const [round, setRound] = useState(0)
  const [held, setHeld] = useState<Held<T>>({ url: '', load: { state: 'loading' } })
  const again = useCallback(() => setRound((n) => n + 1), [])
  useLedgerChange(again)
  // A round asks again for the same address.
  useEffect(() => {
    if (!url) return
    const abort = new AbortController()
    get<T>({ url }, abort.signal).then(
      (data) => {
        keep(url, data)
        setHeld({ url, load: { state: 'ready', data, fresh: true } })
      },
      (error) => {
        if (!abort.signal.aborted) setHeld({ url, load: { state: 'failed', error: known(error), retry: again } })
      },
    )
    return () => abort.abort()
  }, [url, round])
  return held.url === url ? held.load : before(url)
}

function before<T>(url: string): Load<T> {
  return seen.has(url) ? { state: 'ready', data: seen.get(url) as T, fresh: false } : { state: 'loading' }
}

function keep(url: string, data: unknown): void {
  seen.delete(url)
  seen.set(url, data)
  if (seen.size > KEPT) seen.delete(seen.keys().next().value!)
}

const known = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, 'unexpected', error instanceof Error ? error.message : `${error}`)
