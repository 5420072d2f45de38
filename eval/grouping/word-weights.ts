/**
 * `node eval/grouping/word-weights.ts`: writes `src/lexicon/en/word-weights.ts`, how common stems are in news, from the corpora.
 * Only shares of articles are kept, of words written in small letters: no names, no text. None of the corpora that grouping is
 * scored on is counted.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../src/pipeline/group/stem.ts'
import { tokensIn } from '../../src/pipeline/segment/tokens.ts'
import { loadRecords } from '../corpora.ts'

const CORPORA = ['polnear/train.jsonl', 'tempeval/train.jsonl', 'geo/lgl.jsonl', 'geo/geovirus.jsonl']
const TABLE = join(import.meta.dirname, '../../src/lexicon/en/word-weights.ts')

/** From this share of articles on, a word weighs so much: about ln(1 / share) / ln(1000), a word of every other article nothing. */
const TIERS = [
  { from: 0.5, weight: 0 },
  { from: 0.25, weight: 0.15 },
  { from: 0.12, weight: 0.3 },
  { from: 0.06, weight: 0.4 },
  { from: 0.03, weight: 0.5 },
  { from: 0.01, weight: 0.65 },
] as const

function shares(): Map<string, number> {
  const texts = CORPORA.flatMap((file) => loadRecords<{ text: string }>(file).map(({ text }) => text))
  const found = new Map<string, number>()
  for (const text of texts) for (const one of stemsOf(text)) found.set(one, (found.get(one) ?? 0) + 1 / texts.length)
  return found
}

function stemsOf(text: string): Set<string> {
  const tokens = [...tokensIn(text, { start: 0, end: text.length })]
  return new Set(tokens.filter((token) => /^[a-z][a-z-]+$/.test(token.text)).map(({ lower }) => stem(lower)))
}

function lines(words: readonly string[]): string {
  const wrapped = words.reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || last.length + word.length > 118) all.push(`  ${word}`)
    else all[all.length - 1] = `${last} ${word}`
    return all
  }, [])
  return wrapped.join('\n')
}

const found = shares()
const tiers = TIERS.map(({ from, weight }, index) => {
  const below = TIERS[index - 1]?.from ?? Number.POSITIVE_INFINITY
  const words = [...found].filter(([, share]) => share >= from && share < below).map(([word]) => word)
  return `  [\n    ${weight},\n    \`\n${lines(words.toSorted())}\n    \`,\n  ],`
})
writeFileSync(
  TABLE,
  `/**
 * How much a stem tells, in [0, 1]: the more news articles hold it, the less. A stem not in the table weighs 1. Data, no logic.
 *
 * Written by \`eval/grouping/word-weights.ts\` from shares of articles; stems as \`pipeline/group/stem.ts\` cuts them.
 */
export const WORD_TIERS: readonly (readonly [weight: number, stems: string])[] = [
${tiers.join('\n')}
]
`,
)
