/** One proposition in a dossier: where it stands and why, who holds which position, from which origins, in which words. */
import type { Chain, Position, Proposition } from '../../../ledger-model.ts'
import { type Days, dayOf, spanOf } from '../dated.ts'
import { STANCES, STATUSES } from '../ledger/marks.ts'
import { sourceName } from '../ledger/source.ts'
import { replacedSince } from '../since.ts'
import { evidence, type Shown } from './evidence.ts'
import { type Block, heading, ours, type Run, strong, text, theirs, when } from './sheet.ts'

/** `number`: of the proposition in the dossier; `numbers`: of each article. */
export function propositionPart(
  proposition: Proposition,
  number: number,
  shown: readonly Shown[],
  numbers: ReadonlyMap<string, number>,
): Block {
  const { status, reason, credibility, positions, origins } = proposition
  const blocks: Block[] = [
    heading(3, ours(`${number}. `), wordsOf(proposition)),
    text([strong(`${STATUSES[status].mark} ${STATUSES[status].word}. `), ours(`${reason} ${standing(proposition)}`)]),
    ...sinceBlocks(proposition),
    ...flagsOf(proposition).map((flag) => text([ours(`! ${flag}.`)], 'warn')),
    ...(positions.length > 0 ? [positionTable(positions, proposition)] : []),
    ...(origins.chains.length > 0 ? [chainList(origins.chains)] : []),
    ...evidence(shown, numbers),
    text([ours(`Credibility ${credibility.grade} of 6 is proposed: ${credibility.reason}.`)], 'quiet'),
  ]
  return { kind: 'part', id: propositionId(number), tone: TONES[status], blocks }
}

/** What the heading says is not the latest that its source said. */
const sinceBlocks = (proposition: Proposition): Block[] =>
  replacedSince(proposition).map(({ was, latest: { exact, source, claim, said } }) =>
    text(
      [
        ours('! Since then “'),
        theirs(was),
        ours('” is “'),
        theirs(exact),
        ours(`” (${sourceName(source)}, ${dayOf(claim, when(said), proposition)}).`),
      ],
      'warn',
    ),
  )

export const propositionId = (number: number): string => `proposition${number}`

const TONES = {
  corroborated: 'supports',
  disputed: 'warn',
  denied: 'denies',
  unconfirmed: 'withholds',
  singleOrigin: 'quiet',
} as const

/** Verbatim; a proposition that is all reference has none. */
export const wordsOf = ({ text }: Pick<Proposition, 'text'>): Run =>
  text ? theirs(text) : ours('[no words of its own]')

function standing({ origins: { atLeast, atMost } }: Proposition): string {
  if (atMost === 0) return 'No origin stands behind it.'
  return atLeast === atMost ? `Origins: ${atMost}.` : `Origins: at least ${atLeast}, at most ${atMost}.`
}

const flagsOf = ({ truncated, interestedOnly, warnings }: Proposition): string[] => [
  ...(interestedOnly ? ['Only parties that speak about themselves support it'] : []),
  ...(truncated ? ['Some of it comes from an article that was not seen whole'] : []),
  ...warnings.map((warning) => `${warning[0]!.toUpperCase()}${warning.slice(1)}`),
]

function positionTable(positions: readonly Position[], days: Days): Block {
  const row = (position: Position): Run[][] => {
    const { source, stance, changes, reliability } = position
    const turns = changes.map(({ from, to, said, claim }) => `${from} → ${to} on ${dayOf(claim, when(said), days)}`)
    return [
      [strong(sourceName(source))],
      [ours(`${STANCES[stance]} ${stance}`)],
      [ours(spanOf(oneDay(position), days, when))],
      [ours(turns.join('; ') || 'none')],
      [ours(reliability)],
    ]
  }
  return {
    kind: 'table',
    head: ['Source', 'Position', 'Said', 'Changes', 'Reliability'],
    rows: positions.map(row),
  }
}

/** Where one time lies on the day that the other is, that day. */
function oneDay(position: Position): Position {
  const { first, latest } = position
  const [short, long] = first.length < latest.length ? [first, latest] : [latest, first]
  return long.startsWith(short) ? { ...position, first: short, latest: short } : position
}

/** Each chain once, the publisher first. */
function chainList(chains: readonly Chain[]): Block {
  const worded = chains.map(({ publisher, links, unnamed, circular }) => {
    const marks = [...(unnamed ? ['ends at somebody unnamed'] : []), ...(circular ? ['circular'] : [])]
    const chain = [publisher ?? 'publisher not known', ...links.map(sourceName)].join(' ← ')
    return `${chain}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
  })
  return { kind: 'list', items: [...new Set(worded)].map((chain) => [ours(`Origin: ${chain}`)]) }
}
