/** The commands by which a person decides, and those that take care of the ledger, with their options. */
import { type Command, Option } from 'commander'
import type { Effects } from '../effects.ts'
import type { Reliability } from '../index.ts'
import type { Wish } from '../ledger/decide.ts'
import type { Marked } from '../ledger/mark.ts'
import type { Act } from '../model.ts'
import { MARKS } from '../pipeline/report/acts.ts'
import type { CopyOptions } from './commands/backup.ts'
import type { DecisionOptions } from './commands/decide.ts'
import type { ForgetOptions } from './commands/forget.ts'
import { type Ended, onLedger, onStory } from './ledger-program.ts'
import { aDate, aName, aSpan, spans } from './values.ts'

export function addDecisionCommands(root: Command, effects: Effects, ended: Ended): void {
  addOnClaims(root, effects, ended)
  addOnSources(root, effects, ended)
  addMark(root, effects, ended)
  addKeeping(root, effects, ended)
}

type Given = Omit<DecisionOptions, 'story'>

const signed = (command: Command): Command =>
  command.option('--by <name>', 'who decides (default: the user)', aName).option('--why <reason>', 'the reason', aName)

const act = (): Option => new Option('--act <act>', 'what the source does with it').choices(Object.keys(MARKS))

function addOnClaims(root: Command, effects: Effects, ended: Ended): void {
  const decide = async (story: string, options: Given, wishes: readonly Wish[]) =>
    ended(await (await import('./commands/decide.ts')).decide({ ...options, story }, wishes, effects))
  const onClaims = (verb: string) =>
    signed(
      onStory(root.command(verb)).argument(
        '<claim...>',
        'ids of claims, or the beginnings of them; ID@ARTICLE: in that article alone',
      ),
    )
  for (const kind of ['accept', 'reject'] as const)
    onClaims(kind)
      .summary(kind === 'accept' ? 'keep claims that were rejected' : 'leave claims out')
      .description(
        kind === 'accept' ? 'Accepts claims: a rejection no longer holds.' : 'Rejects claims: they count no more.',
      )
      .action((story: string, claims: string[], options: Given) =>
        decide(
          story,
          options,
          claims.map((claim) => ({ kind, claim })),
        ),
      )
  onClaims('relabel')
    .summary('change what claims do')
    .description('Gives claims another act, and says whether their content is negated.')
    .addOption(act().makeOptionMandatory())
    .option('--negated', 'the main predicate of the content is negated')
    .action((story: string, claims: string[], { act, negated, ...options }: Given & { act: Act; negated?: boolean }) =>
      decide(
        story,
        options,
        claims.map((claim) => ({ kind: 'relabel', claim, act, negated: negated === true })),
      ),
    )
  for (const kind of ['split', 'merge'] as const)
    onClaims(kind)
      .summary(kind === 'split' ? 'take claims out of their proposition' : 'put claims into one proposition')
      .description(
        kind === 'split'
          ? 'Makes a proposition of its own of the claims named.'
          : 'Makes one proposition of those in which the claims named stand.',
      )
      .action((story: string, claims: string[], options: Given) => decide(story, options, [{ kind, claims }]))
  signed(onStory(root.command('undo')).argument('<decision>', 'its id, or the beginning of it'))
    .summary('take a decision back')
    .description('Takes a decision back; both stay in the ledger.')
    .action((story: string, decision: string, options: Given) => decide(story, options, [{ kind: 'undo', decision }]))
}

function addOnSources(root: Command, effects: Effects, ended: Ended): void {
  const decide = async (story: string, options: Given, wish: Wish) =>
    ended(await (await import('./commands/decide.ts')).decide({ ...options, story }, [wish], effects))
  const onSource = (verb: string) => signed(onStory(root.command(verb)).argument('<source>', 'its name or its id'))
  onSource('rename')
    .argument('<name>', 'its name from now on', aName)
    .summary('give a source another name')
    .description('Gives a source another name; two sources of one name are one.')
    .action((story: string, source: string, name: string, options: Given) =>
      decide(story, options, { kind: 'rename', source, name }),
    )
  onSource('reliability')
    .addArgument(
      root.createArgument('<grade>', 'A completely … E unreliable, F cannot be judged').choices([...'ABCDEF']),
    )
    .summary('grade a source')
    .description('Sets how reliable a source is, by the NATO/Admiralty code.')
    .action((story: string, source: string, grade: Reliability, options: Given) =>
      decide(story, options, { kind: 'reliability', source, grade }),
    )
}

interface MarkOptions extends Given, Partial<Pick<Marked, 'content' | 'cue'>> {
  readonly source?: Marked['sources']
  readonly act: Act
  readonly negated?: boolean
  readonly said?: string
}

function addMark(root: Command, effects: Effects, ended: Ended): void {
  signed(onStory(root.command('mark')).argument('<article>', 'its id, the beginning of it, or its URL'))
    .summary('add a claim by its characters')
    .description('Adds a claim that was not found, by its characters in the article: START-END as in the JSON.')
    .option('--content <characters>', 'what is attributed; may stand several times', spans)
    .option('--source <characters>', 'whom it is attributed to; may stand several times', spans)
    .option('--cue <characters>', 'the words that attribute it', aSpan)
    .addOption(act().default('asserts'))
    .option('--negated', 'the main predicate of the content is negated')
    .option('--said <date>', 'when it was said', aDate)
    .action(async (story: string, article: string, options: MarkOptions, command: Command) => {
      const { content = [], source = [], cue = null, act, negated = false, said = null, ...given } = options
      if (content.length === 0 && cue === null) command.error("missing option '--content' or '--cue'")
      const { mark } = await import('./commands/mark.ts')
      ended(await mark({ ...given, story }, { article, content, cue, sources: source, act, negated, said }, effects))
    })
}

function addKeeping(root: Command, effects: Effects, ended: Ended): void {
  signed(
    onLedger(root.command('forget')).argument(
      '<article>',
      'its id, or 8 characters or more of it; its URL or its path',
    ),
  )
    .summary('remove an article for legal reasons')
    .description('Removes the text and the bytes of an article; that it was there, who removed it and why stays.')
    .action(async (article: string, options: Omit<ForgetOptions, 'article'>) => {
      const { forget } = await import('./commands/forget.ts')
      ended(await forget({ ...options, article }, effects))
    })
  onLedger(root.command('backup').argument('<file>', 'where to; nothing may stand there'))
    .summary('copy the whole ledger to a file')
    .description('Copies the whole ledger to a file, which is a ledger itself.')
    .action(async (path: string, options: Omit<CopyOptions, 'path'>) => {
      const { backup } = await import('./commands/backup.ts')
      ended(await backup({ ...options, path }, effects))
    })
  onLedger(root.command('restore').argument('<file>', 'a backup'))
    .summary('fill an empty ledger with a backup')
    .description('Fills a ledger, which must be empty, with a backup.')
    .action(async (path: string, options: Omit<CopyOptions, 'path'>) => {
      const { restore } = await import('./commands/backup.ts')
      ended(await restore({ ...options, path }, effects))
    })
}
