/** How numbers and dates moved: the series of each proposition in which a value amends another. */
import type { Amends, DateEntry, NumberEntry, Proposition } from '../../../ledger-model.ts'
import { type Days, dayOf } from '../dated.ts'
import { WITHDRAWN } from '../ledger/series.ts'
import { sourceName } from '../ledger/source.ts'
import { count, quantity } from '../words.ts'
import { propositionId, wordsOf } from './proposition.ts'
import { type Block, heading, link, ours, type Run, text, theirs, when } from './sheet.ts'

/** Of the propositions with their numbers in the dossier; nothing where no value moved. */
export function movements(numbered: readonly (readonly [number: number, proposition: Proposition])[]): Block[] {
  return numbered.flatMap(([number, proposition]) => {
    const series = [proposition.numbers, proposition.dates].filter((entries) => entries.some(({ amends }) => amends))
    if (series.length === 0) return []
    return [
      heading(3, link(`Proposition ${number}`, `#${propositionId(number)}`), ours(': '), wordsOf(proposition)),
      ...series.map((entries) => table(entries, proposition)),
      ...warned(proposition),
    ]
  })
}

const warned = ({ warnings }: Proposition): Block[] =>
  warnings.filter((warning) => warning.includes('count')).map((warning) => text([ours(`! ${warning}.`)], 'warn'))

type Entry = NumberEntry | DateEntry

function table(entries: readonly Entry[], days: Days): Block {
  const rows = [...Map.groupBy(entries, keyOf).values()].map((same): Run[][] => {
    const { said, claim, exact, source, withdrawn } = same[0]!
    const times = same.length > 1 ? `, in ${count(same.length, 'claim')}` : ''
    return [
      [ours(dayOf(claim, when(said), days))],
      [theirs(exact), ours(` = ${value(same[0]!)}${withdrawn ? `, ${WITHDRAWN[withdrawn.how]}` : ''}`)],
      [ours(`${sourceName(source)}${times}`)],
      amended(same),
    ]
  })
  return { kind: 'table', head: ['Said', 'Value', 'By', 'Amends'], rows }
}

/** Copies give a value in one source's words several times over. */
const keyOf = (entry: Entry): string => [entry.source.id, entry.exact, value(entry), entry.withdrawn?.how].join('\n')

const value = (entry: Entry): string =>
  'edtf' in entry
    ? `${entry.relation === 'on' ? '' : `${entry.relation} `}${entry.edtf}`
    : [quantity({ ...entry, start: 0, end: 0 }), entry.state].filter(Boolean).join(', ')

function amended(same: readonly Entry[]): Run[] {
  const amends = same.map((entry) => entry.amends).find((one): one is Amends => one !== null)
  if (!amends) return [ours('–')]
  const whose = amends.how === 'replaces' ? 'its own' : sourceName(amends.source)
  return [ours(`${amends.how} `), theirs(amends.value), ours(` (${whose})`)]
}
