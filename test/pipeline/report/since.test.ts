import { expect, it } from 'vitest'
import type { NumberEntry } from '../../../src/ledger-model.ts'
import { replacedSince } from '../../../src/pipeline/report/since.ts'
import { sourceRef } from './ledger/sample.ts'

const [VENN, MOLL] = [sourceRef('Ada Venn'), sourceRef('Kari Moll')]

const entry = (claim: string, exact: string, amends: string | null = null, more: Partial<NumberEntry> = {}) => {
  const source = more.source ?? VENN
  return {
    ...{ said: '2031-03-10', low: 1, best: 1, high: 1, bound: 'exact', unit: null, of: 'people', state: 'killed' },
    ...{ exact, source, claim, withdrawn: null },
    amends: amends === null ? null : { claim: 'earlier', value: amends, source, how: 'replaces' },
    ...more,
  } as NumberEntry
}
const since = (numbers: readonly NumberEntry[]) =>
  replacedSince({ textClaim: 'title', numbers, dates: [] }).map(({ was, latest }) => [was, latest.exact])

it.each<[string, readonly NumberEntry[], readonly (readonly string[])[]]>([
  ['nothing amends', [entry('title', 'nine')], []],
  ['its source says another', [entry('title', 'nine'), entry('b', 'eleven', 'nine')], [['nine', 'eleven']]],
  [
    'twice, by way of a copy',
    [entry('title', 'six'), entry('copy', 'six'), entry('b', 'nine', 'six'), entry('c', 'eleven', 'nine')],
    [['six', 'eleven']],
  ],
  ['the title is the latest', [entry('a', 'six'), entry('title', 'nine', 'six')], []],
  ['another source says another', [entry('title', 'nine'), entry('b', 'ten', 'nine', { source: MOLL })], []],
  [
    'what differs replaces nothing',
    [
      entry('title', 'nine'),
      entry('b', 'ten', null, { amends: { claim: 'x', value: 'nine', source: VENN, how: 'differs' } }),
    ],
    [],
  ],
  [
    'what was taken back replaces nothing',
    [
      entry('title', 'nine'),
      entry('b', 'ten', 'nine', { withdrawn: { how: 'correction', revision: 'r', note: null } }),
    ],
    [],
  ],
  ['to and fro', [entry('title', 'nine', 'ten'), entry('b', 'ten', 'nine'), entry('c', 'nine', 'ten')], []],
])('%s', (_, numbers, expected) => expect(since(numbers)).toEqual(expected))
