/** The commands that fill the ledger and show it, with their options; what they do is loaded when it is asked for. */
import { type Command, Option } from 'commander'
import type { Effects } from '../effects.ts'
import type { AddOptions } from './commands/add.ts'
import type { BoardOptions } from './commands/board.ts'
import type { ChangesOptions } from './commands/changes.ts'
import type { ExportOptions } from './commands/export.ts'
import type { LogOptions } from './commands/log.ts'
import type { PropositionOptions } from './commands/proposition.ts'
import type { RereadOptions } from './commands/reread.ts'
import type { WhoOptions } from './commands/who.ts'
import type { LedgerOptions, StoryOptions } from './ledger.ts'
import { aCount, aDate, aDay, aMoment, aName, aPlainName, aUrl } from './values.ts'

export type Ended = (status: number) => void

export function addLedgerCommands(root: Command, effects: Effects, ended: Ended): void {
  addAdd(root, effects, ended)
  addReread(root, effects, ended)
  addBoard(root, effects, ended)
  addViews(root, effects, ended)
  addSearches(root, effects, ended)
  addLists(root, effects, ended)
}

/** The options that all of them have. */
export const onLedger = (command: Command): Command =>
  command
    .option('--ledger <place>', 'a file, or postgres://… (default: your own ledger)', aName)
    .option('--json', 'print JSON')
    .helpOption('-h, --help', 'print this help')

/** One on a story, which is its first argument. */
export const onStory = (command: Command): Command => onLedger(command.argument('<story>', 'the story'))

function addAdd(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('add'))
    .summary('add articles to a story')
    .description(
      'Reads articles and adds them to a story. What is there already changes nothing; a changed text is a new revision.',
    )
    .argument('[input...]', 'files, folders, URLs of articles or of RSS and Atom feeds, or - for standard input')
    .requiredOption('--story <name>', 'the story; a new name begins one (any but . and ..)', aPlainName)
    .option('--list <file>', 'more inputs, one a line', aName)
    .option('--published <date>', 'state the date of publication: YYYY-MM-DD, with a time, or less (YYYY-MM)', aDate)
    .option('--publisher <name>', 'state the publisher', aName)
    .option('--url <url>', 'state where the article stands', aUrl)
    .option('--read-at <date>', 'the day of reading, YYYY-MM-DD (default: today)', aDay)
    .option('--model <folder>', 'the learned extractor, or none (default: the one that came with hearsay)', aName)
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .addHelpText('after', ADD_NOTES)
    .action(async (inputs: string[], options: Omit<AddOptions, 'inputs'>, command: Command) => {
      if (inputs.length === 0 && !options.list) command.error("missing required argument 'input', or --list")
      const { add } = await import('./commands/add.ts')
      ended(await add({ ...options, inputs }, effects))
    })
}

function addReread(root: Command, effects: Effects, ended: Ended): void {
  onStory(root.command('reread'))
    .summary('read the articles of a story again')
    .description(
      'Reads the articles of a story again with the engine there is now, from the bytes as received. The old readings are kept.',
    )
    .option('--model <folder>', 'the learned extractor, or none (default: the one that came with hearsay)', aName)
    .action(async (story: string, options: Omit<RereadOptions, 'story'>) => {
      const { reread } = await import('./commands/reread.ts')
      ended(await reread({ ...options, story }, effects))
    })
}

function addBoard(root: Command, effects: Effects, ended: Ended): void {
  onStory(root.command('board'))
    .summary('show who stands where')
    .description(
      'Shows the propositions of a story by their sources: who supports, denies, doubts or withholds, and from how many origins. The propositions on which something was said most recently come first.',
    )
    .option('--words', 'show the claims themselves')
    .option('--all', 'show every proposition')
    .action(async (story: string, options: Omit<BoardOptions, 'story'>) => {
      const { board } = await import('./commands/board.ts')
      ended(await board({ ...options, story }, effects))
    })
}

function addViews(root: Command, effects: Effects, ended: Ended): void {
  onStory(root.command('timeline'))
    .summary('show who took which position when')
    .description('Shows the positions of a story in order of saying, with first reports, confirmations and denials.')
    .action(async (story: string, options: Omit<StoryOptions, 'story'>) => {
      const { timeline } = await import('./commands/timeline.ts')
      ended(await timeline({ ...options, story }, effects))
    })
  onStory(root.command('numbers'))
    .summary('show how numbers and dates moved')
    .description('Shows the numbers of a story, and the dates that were moved: by whom, and what each amends.')
    .action(async (story: string, options: Omit<StoryOptions, 'story'>) => {
      const { numbers } = await import('./commands/numbers.ts')
      ended(await numbers({ ...options, story }, effects))
    })
  onStory(root.command('unconfirmed'))
    .summary('show what is not confirmed')
    .description('Shows the propositions of a story that nobody independent confirms, and what is missing.')
    .action(async (story: string, options: Omit<StoryOptions, 'story'>) => {
      const { unconfirmed } = await import('./commands/unconfirmed.ts')
      ended(await unconfirmed({ ...options, story }, effects))
    })
  onStory(root.command('changes'))
    .summary('show what changed since a time')
    .description(
      'Shows new articles and revisions, claim by claim, corrections, and what changed on the board since a time.',
    )
    .requiredOption('--since <time>', 'YYYY-MM-DD, or with a time (UTC unless it names its zone)', aMoment)
    .action(async (story: string, options: Omit<ChangesOptions, 'story'>) => {
      const { changes } = await import('./commands/changes.ts')
      ended(await changes({ ...options, story }, effects))
    })
}

function addSearches(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('proposition'))
    .summary('show one proposition in full')
    .description('Shows one proposition: positions, numbers, dates, origins, its claims, and why they stand together.')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--story <name>', 'look in this story only', aName)
    .action(async (id: string, options: Omit<PropositionOptions, 'id'>) => {
      const { proposition } = await import('./commands/proposition.ts')
      ended(await proposition({ ...options, id }, effects))
    })
  onLedger(root.command('who'))
    .summary('show all that a source said')
    .description(
      'Shows all that a source said, with its changes of position, the body it speaks for, and others who speak for that.',
    )
    .argument('<name>', 'the name of a source, words of it, or its id; of unnamed ones, words of what they are called')
    .option('--story <name>', 'look in this story only', aName)
    .action(async (name: string, options: Omit<WhoOptions, 'name'>) => {
      const { who } = await import('./commands/who.ts')
      ended(await who({ ...options, name }, effects))
    })
}

function addLists(root: Command, effects: Effects, ended: Ended): void {
  onLedger(root.command('stories'))
    .summary('list the stories of the ledger')
    .description('Lists the stories of the ledger with how much is in each.')
    .action(async (options: LedgerOptions) => {
      const { stories } = await import('./commands/stories.ts')
      ended(await stories(options, effects))
    })
  onLedger(root.command('log'))
    .summary('list the entries of the ledger')
    .description('Lists every entry of the ledger: what was added or decided when, and which engine made it.')
    .option('--after <number>', 'only entries behind this one', aCount)
    .action(async (options: LogOptions) => {
      const { log } = await import('./commands/log.ts')
      ended(await log(options, effects))
    })
  onStory(root.command('export'))
    .summary('export a story')
    .description('Prints a story: the whole as one JSON object, or one row a claim as JSON Lines or CSV.')
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'jsonl', 'csv']).default('json'))
    .action(async (story: string, options: Omit<ExportOptions, 'story'>) => {
      const { exportStory } = await import('./commands/export.ts')
      ended(await exportStory({ ...options, story }, effects))
    })
}

const ADD_NOTES = `
Examples:
  hearsay add article.html --story "Strait of Vell"
  hearsay add clippings/ --story "Strait of Vell"
  hearsay add https://news.example/world.rss --story "Strait of Vell"

One line an input: new, revision (its text changed), reread (by a newer engine),
joined (known from another story), known (nothing was written) or forgotten. What
is printed is in the ledger; after a break, the same command goes on.

Exit status:
  0   all inputs were read
  1   some input could not be read, or the ledger could not be written
  2   wrong usage
  70  a bug in hearsay`
