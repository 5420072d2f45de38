/** The outside world as one interface: clock, files, network, terminal. Commands get it as an argument. */
import type { Capture, Extractor } from './pipeline/draft.ts'

export interface Effects {
  /** Today, `YYYY-MM-DD`, in the local time zone. */
  today(): string
  readFile(path: string): Promise<Capture>
  readStdin(): Promise<Capture>
  fetch(url: string, options: FetchOptions): Promise<Capture>
  /**
   * The learned extractor in a folder, or without one that which came with the program; null where none came. Throws a
   * `UserError` when what is there cannot be used.
   */
  openExtractor(folder: string | null): Promise<Extractor | null>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface FetchOptions {
  /** Lets private and loopback addresses through. */
  readonly allowPrivate: boolean
}

export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Width in characters; 80 where it cannot be told. */
  readonly columns: number
}
