/** Sends a decision, and lets the page know. */

import type { Wish } from '../../ledger/decide.ts'
import type { Marked } from '../../ledger/mark.ts'
import type { Decision } from '../../ledger-model.ts'
import { claimsUrl, decisionsUrl, post } from '../api.ts'
import { ledgerChanged } from '../use-load.ts'
import { notice } from './notice.ts'
import { remember } from './who.ts'

export interface Signature {
  readonly by: string
  readonly why: string
}

type Arrive = (decision: Decision) => Promise<void>

/** Throws `ApiError`. `arrive` runs before the page asks for all again: it may go where the ledger has it now. */
export const decide = (story: string, wish: Wish, signature: Signature, arrive?: Arrive): Promise<Decision> =>
  send(story, decisionsUrl(story), { wish, ...signature }, signature, arrive)

/** Throws `ApiError`. */
export const mark = (story: string, marked: Marked, signature: Signature): Promise<Decision> =>
  send(story, claimsUrl(story), { marked, ...signature }, signature)

async function send(story: string, url: string, body: object, { by }: Signature, arrive?: Arrive): Promise<Decision> {
  const decision = await post(url, body)
  remember(by)
  await arrive?.(decision)
  ledgerChanged()
  notice({ story, decision })
  return decision
}

/** Of the fields of `Signed`. */
export function signatureOf(form: HTMLFormElement): Signature {
  const data = new FormData(form)
  return { by: String(data.get('by')).trim(), why: String(data.get('why')).trim() }
}
