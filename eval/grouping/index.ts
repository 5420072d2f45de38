/**
 * Grouping against hand-made judgements, on halves by the SHA-256 of ids (of topics for ECB+): links between pairs of sentences, and
 * for ECB+ also the groups that come of them.
 *
 * ECB+ marks which mentions of events are the same, not which sentences say the same: a pair of sentences of two articles on one
 * topic counts as the same when they share a chain of actions ("one") or at least half of the chains of the one that has
 * fewer ("most"). Sentences that only touch the same event share a chain too, so high recall is neither to be had nor to be wanted.
 */

import { cluster } from '../../src/pipeline/group/cluster.ts'
import { type Features, linkBetween } from '../../src/pipeline/group/index.ts'
import type { Evaluation, Options, Outcome, Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import { ECB, type EcbPair, ecbPairs } from './ecb.ts'
import { type JudgedPair, judgedPairs, SETS, type SetName } from './pairs.ts'
import { type Encoder, encoderFor } from './sentences.ts'

export const evaluation: Evaluation = {
  name: 'grouping',
  about: 'which sentences say the same: ECB+ (chains of actions), paraphrases, headlines, entailment (halves by hash)',
  needs: () => [ECB, ...Object.keys(SETS)],
  run: score,
}

interface Decision {
  readonly same: boolean
  readonly found: boolean
}

async function score({ sample, diff, model }: Options): Promise<Outcome> {
  const encoder = await encoderFor(model)
  const ecb = await ecbPairs('reported', encoder)
  const sets = Object.keys(SETS) as SetName[]
  const judged: (readonly [SetName, readonly JudgedPair[]])[] = []
  for (const set of sets) judged.push([set, await judgedPairs(set, 'reported', sample, encoder)])
  const by = (sight: Sight) =>
    Object.fromEntries([
      ...ecbScores(ecb, sight),
      ...judged.map(([set, pairs]) => [set, scoreOf(pairs.map((pair) => decide(pair, sight)))] as const),
    ])
  const scores = encoder ? { words: by(words), directions: by(whole) } : { words: by(words) }
  const tables = Object.entries(scores).map(([name, scored]) => tableOf(TITLES[name as keyof typeof TITLES], scored))
  return { tables, result: { scores }, ...(diff ? { diff: await wrong(sample, encoder) } : {}) }
}

const TITLES = {
  words: 'Same proposition, by words alone, the half not tuned on',
  directions: 'Same proposition, by words and directions, the same half',
}

const tableOf = (title: string, scored: Readonly<Record<string, ReturnType<typeof scoreOf>>>): Table => ({
  title,
  columns: ['set', 'pairs', 'the same', 'precision', 'recall', 'F1'],
  rows: Object.entries(scored).map(([name, one]) => [name, one.pairs, one.same, one.precision, one.recall, one.f1]),
})

/** What of the features is looked at. */
type Sight = (features: Features) => Features
const whole: Sight = (features) => features
const words: Sight = (features) => ({ ...features, vector: null })

const linked = (a: Features | null, b: Features | null, sight: Sight): boolean =>
  a !== null && b !== null && a.index.some((key) => b.index.includes(key)) && linkBetween(sight(a), sight(b)) !== null

const decide = ({ a, b, same }: JudgedPair, sight: Sight): Decision => ({ same, found: linked(a, b, sight) })

function ecbScores(pairs: readonly EcbPair[], sight: Sight) {
  const one = ({ shared }: EcbPair): boolean => shared > 0
  const most = ({ shared, fewer }: EcbPair): boolean => shared > 0 && 2 * shared >= fewer
  const link = new Set(pairs.filter(({ a, b }) => linked(a.features, b.features, sight)))
  const groups = groupsOf([...link], sight)
  const together = ({ a, b }: EcbPair): boolean => groups.has(a.id) && groups.get(a.id) === groups.get(b.id)
  const scored = (same: (pair: EcbPair) => boolean, found: (pair: EcbPair) => boolean) =>
    scoreOf(pairs.map((pair) => ({ same: same(pair), found: found(pair) })))
  return [
    ['ecbplus, one chain: links', scored(one, (pair) => link.has(pair))],
    ['ecbplus, one chain: groups', scored(one, together)],
    ['ecbplus, most chains: links', scored(most, (pair) => link.has(pair))],
    ['ecbplus, most chains: groups', scored(most, together)],
  ] as const
}

/** Sentence → number of its group. */
function groupsOf(pairs: readonly EcbPair[], sight: Sight): ReadonlyMap<string, number> {
  const ids = new Map(pairs.flatMap(({ a, b }) => [a, b].map(({ id, features }) => [features!.claim, id] as const)))
  const links = pairs.map(({ a, b }) => linkBetween(sight(a.features!), sight(b.features!))!)
  return new Map(cluster(links).flatMap((group, index) => group.map((claim) => [ids.get(claim)!, index] as const)))
}

function scoreOf(decisions: readonly Decision[]) {
  const same = decisions.filter((one) => one.same).length
  const found = decisions.filter((one) => one.found).length
  const both = decisions.filter((one) => one.same && one.found).length
  const share = (of: number): number => round((100 * both) / Math.max(1, of))
  return {
    pairs: decisions.length,
    same,
    precision: share(found),
    recall: share(same),
    f1: round((200 * both) / Math.max(1, same + found)),
  }
}

/** What is wrong on the half that is tuned on. */
async function wrong(sample: number | null, encoder: Encoder): Promise<readonly string[]> {
  const ecb = (await ecbPairs('tuned', encoder)).filter(
    ({ a, b, shared }) => linked(a.features, b.features, whole) !== shared > 0,
  )
  const sets = await Promise.all(
    (Object.keys(SETS) as SetName[]).map((set) => judgedPairs(set, 'tuned', sample, encoder)),
  )
  const judged = sets.flat().filter((pair) => decide(pair, whole).found !== pair.same)
  return [
    ...ecb.map(({ a, b, shared }) => `${shared > 0 ? 'missed' : 'in excess'}\n  ${a.text}\n  ${b.text}`),
    ...judged.map(({ record, same }) => `${same ? 'missed' : 'in excess'}\n  ${record.a}\n  ${record.b}`),
  ]
}
