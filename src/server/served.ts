/** What the routes work on. */
import type { Desk, Effects, Extractor } from '../index.ts'

export interface Served {
  readonly desk: Desk
  readonly effects: Pick<Effects, 'now' | 'today' | 'user' | 'fetch' | 'received' | 'widthFor'>
  /** The learned extractor, opened when it is first asked for; null: the rules read alone. */
  extractor(): Promise<Extractor | null>
  readonly ledger: 'sqlite' | 'postgres'
  readonly version: string
  /** Is told of bugs. */
  complain(error: unknown, doing: string): void
}
