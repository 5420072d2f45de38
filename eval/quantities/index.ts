/** Scores the grammar of quantities against the table of hard cases. */
import { readFile } from 'node:fs/promises'
import { type Evaluation, round } from '../evaluation.ts'
import { readPhrase } from './read.ts'
import { type Case, casesOf, line } from './table.ts'

export const TABLE = new URL('../../test/cases/quantities.txt', import.meta.url)

export interface QuantityScore {
  readonly cases: number
  /** Cases in which no quantity may be found. */
  readonly negative: number
  readonly hold: number
  /** The cases that do not hold, with what was found instead. */
  readonly broken: readonly (Case & { readonly found: readonly string[] })[]
}

/** How many cases of the table hold: every quantity with its extent, bound, value, unit, noun and state, and no other. */
export async function scoreQuantities(file: URL = TABLE): Promise<QuantityScore> {
  const cases = casesOf(await readFile(file, 'utf8'))
  const broken: QuantityScore['broken'][number][] = []
  for (const one of cases) {
    const found = (await readPhrase(one.text)).map(line)
    if (found.join('\n') !== one.expected.join('\n')) broken.push({ ...one, found })
  }
  const negative = cases.filter(({ expected }) => expected.length === 0).length
  return { cases: cases.length, negative, hold: cases.length - broken.length, broken }
}

export const evaluation: Evaluation = {
  name: 'quantities',
  about:
    'cases of test/cases/quantities.txt that hold: every quantity with its extent, value, unit, noun and state, and no other',
  needs: () => [],
  async run() {
    const { cases, negative, hold, broken } = await scoreQuantities()
    const rows = [['all', cases, hold, round((100 * hold) / cases)]]
    const diff = broken.flatMap(({ line, text, expected, found }) => [
      `${line}: ${text}`,
      `  expected ${expected.join(' · ')}`,
      `  found    ${found.join(' · ')}`,
    ])
    const tables = [{ title: 'quantities', columns: ['', 'cases', 'hold', '%'], rows }]
    return { tables, result: { cases, negative, hold }, diff }
  },
}
