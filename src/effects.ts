/** The outside world as one interface: clock, files, network, terminal. Commands get it as an argument. */
import type { Capture, Extractor } from './pipeline/draft.ts'

export interface Effects {
  /** Today, `YYYY-MM-DD`, in the local time zone. */
  today(): string
  /** This moment: ISO 8601 in UTC with milliseconds. */
  now(): string
  /** The name under which the user is logged in. */
  user(): string
  /** The same path from wherever it is named. */
  absolute(path: string): string
  /** All files in a folder and the folders in it, in order; null where no folder stands. Hidden ones are left out. */
  filesIn(folder: string): Promise<readonly string[] | null>
  readFile(path: string): Promise<Capture>
  readStdin(): Promise<Capture>
  fetch(url: string, options: FetchOptions): Promise<Capture>
  /**
   * The learned extractor in a folder, or without one that which came with the program; null where none came. Throws a
   * `UserError` when what is there cannot be used. `texts`: how many it will be asked to read, as far as is known.
   */
  openExtractor(folder: string | null, texts: number): Promise<Extractor | null>
  /** How many of them it is worth to read at once. */
  widthFor(texts: number): number
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface FetchOptions {
  /** Lets private and loopback addresses through. */
  readonly allowPrivate: boolean
  /** Takes RSS and Atom feeds as well as pages. */
  readonly feeds?: boolean
}

export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Width in characters; 80 where it cannot be told. */
  readonly columns: number
}
