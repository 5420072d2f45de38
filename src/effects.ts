/** The outside world as one interface: clock, files, network, terminal. Commands get it as an argument. */
import type { UserError } from './errors.ts'
import type { Changes } from './ledger-views.ts'
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
  /** What was handed over under a name, as if it were a file of that name. Throws as `readFile` does. */
  received(name: string, bytes: Uint8Array): Capture
  /**
   * The learned extractor in a folder, or without one that which came with the program; null where none came. Throws a
   * `UserError` when what is there cannot be used. `texts`: how many it will be asked to read, as far as is known. `grouped`: for
   * the ledger, with a sentence encoder; where that cannot be used, it is told why, and goes without.
   */
  openExtractor(folder: string | null, texts: number, grouped?: (error: UserError) => void): Promise<Extractor | null>
  /** How many of them it is worth to read at once. */
  widthFor(texts: number): number
  /** Serves requests until it is closed; `at` is told the port. Throws a `UserError` when the address cannot be used. */
  listen(place: Place, at: (port: number) => Answering): Promise<Listening>
  /** What changed in a story of a ledger (as `openStore` takes it), found out where it keeps nobody waiting. */
  changesAside(ledger: string | null, story: string, since: string): Promise<Changes>
  /** The files of the page by their paths ("/index.html"); none where it was not built. */
  pageFiles(): Promise<ReadonlyMap<string, PageFile>>
  /** Opens an address in the user's browser; false where there is no desktop to open it on. */
  openInBrowser(address: string): boolean
  /** Resolves when the user ends the program. */
  stopped(): Promise<void>
  /** What nobody can guess: 128 bits in hexadecimal. */
  secret(): string
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

export interface Answering {
  /** Never rejects. */
  answer(request: Request): Promise<Response>
  /** The answer to what is no request: unreadable, too long, too slow. */
  refuse(status: number): Response
}

export interface Place {
  /** A name or an address of this machine. */
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}
