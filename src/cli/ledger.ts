/** What every command on the ledger does: open it, work, close it, and say in one line what it refused. */
import type { Effects } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../index.ts'
import { openStore } from '../ledger/open.ts'
import { ledgerLine } from '../wire.ts'
import { unread } from './complain.ts'

export interface LedgerOptions {
  /** A path or a `postgres://` address. */
  readonly ledger?: string
  readonly json?: boolean
}

export interface StoryOptions extends LedgerOptions {
  readonly story: string
}

/**
 * Gives the exit status: that of the work, or 1 with one line on what the ledger refused. `makes`: whether a ledger that is not there is
 * made, in which the work writes; `backup`: what it is filled with.
 */
export async function withLedger(
  { ledger }: LedgerOptions,
  effects: Effects,
  work: (store: Store) => Promise<number>,
  options: { readonly makes: boolean; readonly backup?: string } = { makes: false },
): Promise<number> {
  try {
    const store = await openStore(ledger ?? null, effects.env, options)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return unread('hearsay', error, effects)
  }
}

/** Of a command that begins a ledger where none is. */
export const MAKES = { makes: true } as const

/** One line of JSON. */
export const printJson = (value: object, { stdout }: Effects): void => stdout.write(`${ledgerLine(value)}\n`)
