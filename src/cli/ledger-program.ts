/** The commands on the ledger with their options; what they do is loaded when it is asked for. */
import type { Command } from 'commander'
import type { Effects } from '../effects.ts'
import type { AddOptions } from './commands/add.ts'
import type { BoardOptions } from './commands/board.ts'
import type { LedgerOptions } from './ledger.ts'
import { aDate, aDay, aName, aUrl } from './values.ts'

type Ended = (status: number) => void

export function addLedgerCommands(root: Command, effects: Effects, ended: Ended): void {
  addAdd(root, effects, ended)
  addStories(root, effects, ended)
  addBoard(root, effects, ended)
}

/** The options that all of them have. */
const onLedger = (command: Command): Command =>
  command
    .option('--ledger <place>', 'a file, or postgres://… (default: your own ledger)', aName)
    .option('--json', 'print JSON')
    .helpOption('-h, --help', 'print this help')

function addAdd(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('add'))
    .summary('add articles to a story')
    .description(
      'Reads articles and adds them to a story. What is there already changes nothing; a changed text is a new revision.',
    )
    .argument('[input...]', 'files, folders, URLs of articles or of RSS and Atom feeds, or - for standard input')
    .requiredOption('--story <name>', 'the story; a new name begins one', aName)
    .option('--list <file>', 'more inputs, one a line', aName)
    .option('--published <date>', 'state the date of publication: YYYY-MM-DD, with a time, or less (YYYY-MM)', aDate)
    .option('--publisher <name>', 'state the publisher', aName)
    .option('--url <url>', 'state where the article stands', aUrl)
    .option('--read-at <date>', 'the day of reading, YYYY-MM-DD (default: today)', aDay)
    .option(
      '--model <folder>',
      'the learned extractor to read with, or none (default: the one that came with hearsay)',
      aName,
    )
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .addHelpText('after', ADD_NOTES)
    .action(async (inputs: string[], options: Omit<AddOptions, 'inputs'>) => {
      const { add } = await import('./commands/add.ts')
      ended(await add({ ...options, inputs }, effects))
    })
}

function addStories(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('stories'))
    .summary('list the stories of the ledger')
    .description('Lists the stories of the ledger with how much is in each.')
    .action(async (options: LedgerOptions) => {
      const { stories } = await import('./commands/stories.ts')
      ended(await stories(options, effects))
    })
}

function addBoard(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('board'))
    .summary('show who stands where')
    .description(
      'Shows the propositions of a story by their sources: who supports, denies, doubts or withholds, from how many origins. What changed last comes first.',
    )
    .argument('<story>', 'the story')
    .option('--words', 'show the claims themselves')
    .option('--all', 'show every proposition')
    .action(async (story: string, options: Omit<BoardOptions, 'story'>) => {
      const { board } = await import('./commands/board.ts')
      ended(await board({ ...options, story }, effects))
    })
}

const ADD_NOTES = `
Examples:
  hearsay add article.html --story "Strait of Vell"
  hearsay add clippings/ --story "Strait of Vell"
  hearsay add https://news.example/world.rss --story "Strait of Vell"`
