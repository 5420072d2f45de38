/** `hearsay serve`: the page and the HTTP interface on a ledger, until it is ended. */
import type { Effects } from '../../effects.ts'
import { type Desk, ledgerKind, openDesk, VERSION } from '../../index.ts'
import { serverOf } from '../../server/app.ts'
import { isLoopback } from '../../server/guard.ts'
import { visible } from '../../text/visible.ts'
import { broken } from '../complain.ts'
import { OK } from '../exit.ts'
import { ledgerExtractorFor } from '../extractor.ts'
import { type LedgerOptions, MAKES, withLedger } from '../ledger.ts'

export interface ServeOptions extends Pick<LedgerOptions, 'ledger'> {
  readonly host: string
  readonly port: number
  readonly token?: string
  /** The story to open on; the list of all where none is named. */
  readonly story?: string
  /** Opens the page in the browser. */
  readonly open: boolean
  /** A folder, or `none`. */
  readonly model?: string
}

/** Gives the exit status, when the user has ended it. */
export const serve = (options: ServeOptions, effects: Effects): Promise<number> =>
  withLedger(
    options,
    effects,
    async (store) => {
      const { host, port } = options
      const token = options.token || (isLoopback(host) ? null : effects.secret())
      const place = options.ledger ?? null
      const desk = openDesk(store, (story, since) => effects.changesAside(place, story, since))
      const served = {
        desk,
        effects,
        extractor: once(() => ledgerExtractorFor(options.model, effects, MANY)),
        ledger: await ledgerKind(place, effects.env),
        version: VERSION,
        complain: (error: unknown, doing: string): void => void broken(error, doing, effects),
      }
      const files = await effects.pageFiles()
      const isNew = options.story !== undefined && (await store.head(options.story)) === 0
      const listening = await effects.listen({ host, port }, (own) =>
        serverOf(served, { host, port: own, token }, files),
      )
      welcome(`${addressOf(host, listening.port)}${pathOf(options.story, token)}`, options, effects)
      if (isNew)
        effects.stdout.write(
          `${visible(`hearsay: no story “${options.story}” is held yet; adding an article begins it`)}\n`,
        )
      void warm(desk, options.story)
      await effects.stopped()
      await listening.close()
      return OK
    },
    MAKES,
  )

/** The story that is asked for first is ready by then, as far as the browser leaves time. What fails is told to who asks. */
async function warm(desk: Desk, story: string | undefined): Promise<void> {
  try {
    const stories = await desk.store.stories()
    const [latest] = [...stories].sort((a, b) => (a.latest > b.latest ? -1 : 1))
    const wanted = story ?? latest?.story
    if (wanted !== undefined) await desk.state(wanted)
  } catch {}
}

/** As many articles as may come: the extractor gets its threads, so that requests are answered while it reads. */
const MANY = 100

/** The same for all who ask; what failed is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    made.catch(() => {
      made = null
    })
    return made
  }
}

/** What to open; a browser cannot open "all addresses", but this machine is one of them. */
function addressOf(host: string, port: number): string {
  const own = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${own}:${port}`
}

const pathOf = (story: string | undefined, token: string | null): string =>
  `/${story === undefined ? '' : `story/${encodeURIComponent(story)}`}${token === null ? '' : `?token=${encodeURIComponent(token)}`}`

function welcome(address: string, { open }: ServeOptions, { stdout, openInBrowser }: Effects): void {
  const isOpen = open && stdout.isTerminal && openInBrowser(address)
  stdout.write(`hearsay: ${isOpen ? 'open in your browser' : 'open this address in a browser'}: ${visible(address)}\n`)
  stdout.write('hearsay: Ctrl-C ends it\n')
}
