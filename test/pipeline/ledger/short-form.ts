/** Boards and what is computed from them as short text that a person can read through; without ids, which change with every rule. */
import type { Amends, Board, DateEntry, NumberEntry, Proposition, SourceRef } from '../../../src/ledger-model.ts'
import type { Changes, ClaimChange, Timeline } from '../../../src/ledger-views.ts'

const blocks = (all: readonly (readonly string[])[]): string =>
  `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

const name = ({ name, named, affiliation }: SourceRef): string =>
  `${named ? name : `(${name})`}${affiliation ? ` of ${affiliation.name}` : ''}`

export const board = ({ propositions }: Board): string =>
  blocks(
    propositions.map((one) => [
      one.text,
      `  ${one.status}, origins ${one.origins.atLeast} to ${one.origins.atMost}, credibility ${one.credibility.grade}, ${one.claims.length} claims${flags(one)}`,
      `  ${one.reason}`,
      ...one.positions.map(
        ({ source, stance, first, latest, changes }) =>
          `  ${stance}: ${name(source)}, ${first} to ${latest}${changes.map(({ from, to, said }) => `; ${from} to ${to} on ${said}`).join('')}`,
      ),
    ]),
  )

const flags = ({ interestedOnly, truncated, warnings }: Proposition): string =>
  [interestedOnly && 'interested only', truncated && 'truncated', ...warnings]
    .filter(Boolean)
    .map((flag) => `, ${flag}`)
    .join('')

const amended = (amends: Amends | null): string =>
  amends ? `, ${amends.how} “${amends.value}” of ${name(amends.source)}` : ''

const series = (entries: readonly (NumberEntry | DateEntry)[], value: (entry: never) => string): string[] =>
  entries.map(
    (entry) =>
      `  ${entry.said}  “${entry.exact}” = ${value(entry as never)}, ${name(entry.source)}${amended(entry.amends)}${entry.withdrawn ? `, withdrawn: ${entry.withdrawn.how}` : ''}`,
  )

export const numbers = ({ propositions }: Board): string =>
  blocks(
    propositions
      .filter(({ numbers }) => numbers.length > 0)
      .map(({ text, numbers }) => [
        text,
        ...series(
          numbers,
          ({ bound, low, best, high, unit, of, state }: NumberEntry) =>
            `${[bound, low, best, high, unit, of, state].filter((part) => part !== null).join(' ')}`,
        ),
      ]),
  )

export const dates = ({ propositions }: Board): string =>
  blocks(
    propositions
      .filter(({ dates }) => dates.length > 0)
      .map(({ text, dates }) => [text, ...series(dates, ({ relation, edtf }: DateEntry) => `${relation} ${edtf}`)]),
  )

export const origins = ({ propositions }: Board): string =>
  blocks(
    propositions.map(({ text, origins: { atLeast, atMost, chains } }) => [
      `${text}: ${atLeast} to ${atMost}`,
      ...chains.map(
        ({ publisher, links, unnamed, circular }) =>
          `  ${[publisher, ...links.map(name)].join(' ← ')}${unnamed ? ', ends unnamed' : ''}${circular ? ', circular' : ''}`,
      ),
    ]),
  )

export const timeline = ({ events }: Timeline): string =>
  blocks([
    events.map(
      ({ said, source, stance, from, first, publisher, words }) =>
        `${said}  ${name(source)} ${from ? `${from} → ` : ''}${stance}: ${words.join(' … ')} [${[publisher, ...first.map((kind) => `first ${kind}`)].join(', ')}]`,
    ),
  ])

export const changes = ({ articles, propositions }: Changes): string =>
  blocks([
    ...articles.map(({ how, article, claims }) => [
      `${how}: ${article.publisher}, ${article.headline}`,
      ...claims.map(change),
    ]),
    propositions.map(
      ({ text, kind, from, to, source }) => `${kind}: ${text}: ${from} → ${to}${source ? `, ${name(source)}` : ''}`,
    ),
  ])

function change({ before, after, how }: ClaimChange): string {
  const words = (one: ClaimChange['before']): string => one?.words.join(' … ') ?? 'nothing'
  const kept = before && after && how.length === 0
  return kept
    ? `  kept: ${words(after)}`
    : `  ${how.join(', ') || 'added or removed'}: ${words(before)} → ${words(after)}`
}
