/**
 * `npm run eval [-- NAME…] [--corpus FILE] [--sample N] [--held-out] [--model FOLDER|none] [--diff]`: runs the evaluations (all of them, or those named), prints
 * their tables and writes `eval/results/NAME.json`. Exit status 1 when something could not be run, 2 on wrong usage.
 */
import { parseArgs } from 'node:util'
import { corporaRoot, missing } from './corpora.ts'
import { type Evaluation, format, type Options, type Outcome } from './evaluation.ts'
import { writeResult } from './results.ts'

/** The folders of the evaluations: each has an `index.ts` that exports its `evaluation`. */
const NAMES = [
  'attribution',
  'article-bodies',
  'resolve',
  'certainty',
  'times',
  'places',
  'quantities',
  'grouping',
] as const

const load = async (name: string): Promise<Evaluation> => (await import(`./${name}/index.ts`)).evaluation

/** A result file is written only for what is reported: a whole run on the corpora that the evaluation names itself. */
const keep = ({ name }: Evaluation, { result }: Outcome, { corpus, sample, heldOut }: Options): string =>
  corpus === null && sample === null && !heldOut
    ? writeResult(name, result)
    : 'no result file: not the whole of the corpus that is reported'

/** Whether it could be run. */
async function evaluate(evaluation: Evaluation, options: Options): Promise<boolean> {
  const absent = missing(evaluation.needs(options))
  if (absent.length > 0) {
    const where = `${absent.join(', ')} missing below ${corporaRoot()}`
    console.error(`${evaluation.name}: not run: ${where}; set HEARSAY_CORPORA to the folder of the corpora`)
    return false
  }
  const started = performance.now()
  const outcome = await evaluation.run(options)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (outcome.diff) console.log(`${outcome.diff.join('\n')}\n`)
  console.log(`${evaluation.name}: ${evaluation.about}\n`)
  console.log(`${outcome.tables.map(format).join('\n\n')}\n`)
  console.log(`${keep(evaluation, outcome, options)} (${seconds} s)\n`)
  return true
}

function usage(found: string): never {
  console.error(
    `found ${found}; expected any of ${NAMES.join(', ')}, or --corpus FILE (with one of them), --sample N, --held-out, --model FOLDER, --diff`,
  )
  process.exit(2)
}

function parse() {
  const options = {
    corpus: { type: 'string' },
    sample: { type: 'string' },
    model: { type: 'string' },
    'held-out': { type: 'boolean' },
    diff: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return usage((error as Error).message)
  }
}

const { values, positionals } = parse()
const unknown = positionals.find((name) => !NAMES.some((known) => known === name))
if (unknown !== undefined) usage(unknown)
if (values.corpus !== undefined && positionals.length !== 1) usage('--corpus without the one evaluation that it is for')
const sample = values.sample === undefined ? null : Number(values.sample)
if (sample !== null && !(Number.isInteger(sample) && sample >= 1)) usage(`--sample ${values.sample}`)

const options: Options = {
  corpus: values.corpus ?? null,
  sample,
  model: values.model ?? process.env.HEARSAY_MODEL ?? null,
  heldOut: values['held-out'] ?? false,
  diff: values.diff ?? false,
}
let allRun = true
for (const name of positionals.length > 0 ? positionals : NAMES) {
  allRun = (await evaluate(await load(name), options)) && allRun
}
process.exitCode = allRun ? 0 : 1
