/** The command line: every command with its options, and nothing of what they do, which is loaded when it is asked for. */
import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { Effects } from '../effects.ts'
import type { DossierOptions } from './commands/dossier.ts'
import type { ExplainOptions } from './commands/explain.ts'
import type { ReadOptions } from './commands/read.ts'
import { addDecisionCommands } from './decision-program.ts'
import { addLedgerCommands } from './ledger-program.ts'
import { addServe } from './serve-program.ts'
import { aDate, aDay, aMoment, aName, aUrl } from './values.ts'

/** `ended` is told the exit status of the command that ran. */
export function program(effects: Effects, ended: (status: number) => void): Command {
  const root = new Command('hearsay')
    .description('Who said it, who confirms it, who denies it: reads news articles into attributed claims.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: () => {}, // `main` words every error itself, in one line
      getOutHelpWidth: () => Math.min(effects.stdout.columns, 100),
      getOutHasColors: () => false,
    })
    .addHelpText('after', ROOT_EXAMPLES)
  addRead(root, effects, ended)
  addLedgerCommands(root, effects, ended)
  addDecisionCommands(root, effects, ended)
  addDossier(root, effects, ended)
  addServe(root, effects, ended)
  addExplain(root, effects, ended)
  return root
}

function addRead(root: Command, effects: Effects, ended: (status: number) => void): void {
  root
    .command('read')
    .summary('read articles and print their claims')
    .description('Reads articles and prints who says what in each: every claim with the exact words that carry it.')
    .argument('<input...>', 'files, URLs, or - for standard input; results come in the same order')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['terminal', 'json', 'html']).default('terminal'),
    )
    .addOption(new Option('--json', 'short for --format json: one JSON object a line').conflicts('format'))
    .addOption(
      new Option('--voice <voice>', 'attributed claims only, or also what the publisher itself says')
        .choices(['attributed', 'all'])
        .default('attributed'),
    )
    .option('--attitudes', 'show wishes, praise and feelings as well (JSON always holds them)')
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
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', READ_NOTES)
    .action(async (inputs: string[], { json, ...options }: Omit<ReadOptions, 'inputs'> & { json?: boolean }) => {
      const { read } = await import('./commands/read.ts')
      ended(await read({ ...options, inputs, format: json ? 'json' : options.format }, effects))
    })
}

function addDossier(root: Command, effects: Effects, ended: (status: number) => void): void {
  root
    .command('dossier')
    .summary('write a story as one page to hand on')
    .description(
      'Writes a story as one page: what is corroborated and by whom, disputed, denied and unconfirmed, how numbers and dates moved, and every sentence with its publisher and its characters. Never whole articles.',
    )
    .argument('<story>', 'the story')
    .addOption(new Option('--format <format>', 'how to write').choices(['markdown', 'html']).default('markdown'))
    .option('--since <time>', 'tell what changed since then: YYYY-MM-DD, or with a time (UTC)', aMoment)
    .option('--ledger <place>', 'a file, or postgres://… (default: your own ledger)', aName)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', DOSSIER_EXAMPLES)
    .action(async (story: string, options: Omit<DossierOptions, 'story'>) => {
      const { writeDossier } = await import('./commands/dossier.ts')
      ended(await writeDossier({ ...options, story }, effects))
    })
}

function addExplain(root: Command, effects: Effects, ended: (status: number) => void): void {
  root
    .command('explain')
    .summary('explain how hearsay works')
    .description('Explains a part of hearsay. `pipeline`: the stages in order, with what each reads and adds.')
    .addArgument(root.createArgument('<topic>', 'what to explain').choices(['pipeline']))
    .option('--json', 'one JSON object a line')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (topic: ExplainOptions['topic'], options: Omit<ExplainOptions, 'topic'>) => {
      const { explain } = await import('./commands/explain.ts')
      ended(explain({ ...options, topic }, effects))
    })
}

const ROOT_EXAMPLES = `
Examples:
  hearsay read examples/strait-of-vell.html
  hearsay read --json *.txt > claims.jsonl
  hearsay explain pipeline

hearsay COMMAND --help tells more of each command.`

const READ_NOTES = `
Examples:
  hearsay read article.txt
  hearsay read https://news.example/2026/03/12/story --format html > story.html
  hearsay read one.html two.html --json | jq '.claims[] | select(.act == "denies")'
  curl -s https://news.example/story | hearsay read - --url https://news.example/story
  hearsay read clipping.txt --publisher "Alder Courier" --published 2026-03-12

--published, --publisher, --url and --read-at hold for every input of the call.
HEARSAY_MODEL names a folder, or none, where --model does not. Without a learned
extractor the rules read alone.
Colour is used on a terminal only; NO_COLOR turns it off, FORCE_COLOR on.

Exit status:
  0   all inputs were read
  1   some input could not be read: one line each on standard error. Of an article
      in another language its state is printed all the same, without claims
  2   wrong usage
  70  a bug in hearsay`

const DOSSIER_EXAMPLES = `
Examples:
  hearsay dossier "Strait of Vell" > vell.md
  hearsay dossier "Strait of Vell" --format html --since 2031-05-02 > vell.html`

const EXPLAIN_EXAMPLES = `
Examples:
  hearsay explain pipeline
  hearsay explain pipeline --json`
