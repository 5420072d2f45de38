/**
 * Negation and certainty against judgements of event factuality: −3 (certainly did not happen) to +3 (certainly did).
 *
 * A target counts when it lies in the verb group that classify takes for the main predicate of the sentence, and when the
 * sentence asks nothing, sets no condition and does not look ahead (those are other fields of a claim). Levels by the scale
 * of FactBank that the sets were mapped to: below 0 negated, from 0 to below 2 hedged, from 2 on certain. The judges weigh
 * what the whole sentence makes likely; classify reads only what its words say, so agreement has a ceiling well below 100.
 */
import { createHash } from 'node:crypto'
import { overlaps, type Span } from '../../src/text/span.ts'
import { loadRecords } from '../corpora.ts'
import { type Evaluation, format, type Options, type Outcome, round } from '../evaluation.ts'
import { type Level, type Reading, readSentence } from './reading.ts'

const CORPUS = 'factuality/train.jsonl'

/** News annotated for factuality; the other sets are web text or made-up sentences, read here for comparison only. */
const SETS = ['UW', 'UDS_IH2']

interface Target {
  readonly corpus: string
  readonly text: string
  readonly span: readonly [number, number]
  readonly label: number
}

export const evaluation: Evaluation = {
  name: 'certainty',
  about: 'negation and certainty of main predicates against judged factuality (half by hash of the sentence)',
  needs: () => [CORPUS],
  run: score,
}

const LEVELS: readonly Level[] = ['negated', 'hedged', 'certain']

const levelOf = (label: number): Level => (label < 0 ? 'negated' : label < 2 ? 'hedged' : 'certain')

/** Even: looked at while tuning. Odd: reported. */
const half = (text: string): 'tuned' | 'reported' =>
  createHash('sha256').update(text).digest()[0]! % 2 === 0 ? 'tuned' : 'reported'

interface Pair {
  readonly target: Target
  readonly gold: Level
  readonly read: Level
}

function score({ diff }: Options): Outcome {
  const targets = loadRecords<Target>(CORPUS)
  const scores = SETS.map((set) => ({
    set,
    ...scoresOf(pairsOf(targets.filter(({ corpus, text }) => corpus === set && half(text) === 'reported'))),
  }))
  const rows = scores.map(({ set, targets: count, accuracy, always, f1 }) => [
    set,
    count,
    accuracy,
    always,
    ...LEVELS.map((level) => f1[level]!),
  ])
  const columns = ['set', 'targets', 'accuracy', 'always "certain"', ...LEVELS.map((level) => `F1 ${level}`)]
  const tuned = diff ? pairsOf(targets.filter(({ corpus, text }) => corpus === SETS[0] && half(text) === 'tuned')) : []
  return {
    tables: [{ title: `${CORPUS}, main predicates of the half not tuned on`, columns, rows }],
    result: { corpus: CORPUS, scores: Object.fromEntries(scores.map(({ set, ...rest }) => [set, rest])) },
    ...(diff ? { diff: tuned.filter(({ gold, read }) => gold !== read).map(line) } : {}),
  }
}

function pairsOf(targets: readonly Target[]): Pair[] {
  const pairs: Pair[] = []
  const readings = new Map<string, Reading | null>()
  for (const target of targets) {
    if (!readings.has(target.text)) readings.set(target.text, readSentence(target.text))
    const reading = readings.get(target.text)
    if (reading && !reading.open && overlaps(reading.predicate, spanOf(target)))
      pairs.push({ target, gold: levelOf(target.label), read: reading.level })
  }
  return pairs
}

const spanOf = ({ span: [start, end] }: Target): Span => ({ start, end })

function scoresOf(pairs: readonly Pair[]) {
  const share = (part: readonly Pair[]): number => round((100 * part.length) / Math.max(1, pairs.length))
  return {
    targets: pairs.length,
    accuracy: share(pairs.filter(({ gold, read }) => gold === read)),
    always: share(pairs.filter(({ gold }) => gold === 'certain')),
    f1: Object.fromEntries(LEVELS.map((level) => [level, f1(pairs, level)])),
  }
}

function f1(pairs: readonly Pair[], level: Level): number {
  const both = pairs.filter(({ gold, read }) => gold === level && read === level).length
  const either = pairs.filter(({ gold }) => gold === level).length + pairs.filter(({ read }) => read === level).length
  return either === 0 ? 0 : round((200 * both) / either)
}

const line = ({ target, gold, read }: Pair): string => `${gold} (${target.label}), read ${read}: ${target.text}`

if (import.meta.main) {
  const { tables } = await evaluation.run({ corpus: null, sample: null, model: null, heldOut: false, diff: false })
  console.log(tables.map(format).join('\n\n'))
}
