/** The command that serves the page, with its options. */
import type { Command } from 'commander'
import type { Effects } from '../effects.ts'
import type { ServeOptions } from './commands/serve.ts'
import type { Ended } from './ledger-program.ts'
import { aName, aPort, aToken, LEAST_TOKEN } from './values.ts'

/** Of no well-known program; always the same, so that addresses of the page can be kept. */
const PORT = 4870

export function addServe(root: Command, effects: Effects, ended: Ended): void {
  root
    .command('serve')
    .summary('open the page on a ledger')
    .description(
      'Serves the page and the HTTP interface on a ledger until it is ended, for this machine alone. On an address that others reach, everybody needs a token.',
    )
    .option('--port <port>', 'the port; 0: any that is free', aPort, PORT)
    .option('--host <address>', 'the address to listen at', aName, '127.0.0.1')
    .option(
      '--token <token>',
      'what a visitor must bring (default: HEARSAY_TOKEN; made where others can visit)',
      aToken,
    )
    .option('--story <name>', 'open on this story', aName)
    .option('--no-open', 'open no browser')
    .option('--model <folder>', 'the learned extractor, or none (default: the one that came with hearsay)', aName)
    .option('--ledger <place>', 'a file, or postgres://… (default: your own ledger)', aName)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', SERVE_NOTES)
    .action(async (options: ServeOptions, command: Command) => {
      const token = options.token ?? tokenOf(effects.env.HEARSAY_TOKEN, command)
      const { serve } = await import('./commands/serve.ts')
      ended(await serve(token === undefined ? options : { ...options, token }, effects))
    })
}

/** Of any characters, since it stands on no command line, and not shorter than one that does; empty is none. */
function tokenOf(value: string | undefined, command: Command): string | undefined {
  if (!value) return
  if (value.length < LEAST_TOKEN)
    command.error(`HEARSAY_TOKEN is too short: expected ${LEAST_TOKEN} characters or more`)
  return value
}

const SERVE_NOTES = `
Examples:
  hearsay serve
  hearsay serve --story "Strait of Vell"
  hearsay serve --port 0 --no-open --ledger desk.sqlite
  hearsay serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

On a terminal with a desktop the page opens in the browser; everywhere the address
is printed. docs/http-api.md tells what programs can ask.`
