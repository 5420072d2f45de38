/** One claim: the act at the margin, then who, what, and in brackets what we make of it. */
import type { Claim, Source } from '../../../model.ts'
import { MARKS } from '../acts.ts'
import { withMarks } from '../content.ts'
import { cautions, GOES_ON, identity, NO_SOURCE, PUBLISHER, quantityInWords, said, time } from '../words.ts'
import type { Inks } from './colour.ts'
import { flow, hang, type Run } from './flow.ts'

/** What the claims of one article have in common when they are shown. */
export interface Setting {
  readonly text: string
  /** The number of each claim, by id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly inks: Inks
  readonly columns: number
}

/** Room for the longest act and a gap. */
const ACT = 'expresses'.length + 2
/** Below this many columns the content stands under the act instead of beside it. */
const NARROW = 60

export function claimLines(claim: Claim, setting: Setting): string[] {
  const { inks, columns, numbers } = setting
  const digits = String(numbers.size).length
  const number = String(numbers.get(claim.id)).padStart(digits)
  const act = `${MARKS[claim.act]} ${claim.act.padEnd(ACT)}`
  const narrow = columns < NARROW
  const margin = ' '.repeat(narrow ? digits + 3 : digits + 1 + act.length)
  const first = `${inks.faint(number)} ${inks.act[claim.act](act)}`
  const room = Math.max(columns - margin.length, 10)
  const body = [
    who(claim, setting),
    ...claim.sources.map((source) => via(source, inks)),
    what(claim, setting),
    ours(claim, setting),
  ]
  const lines = body.flatMap((runs) => flow(runs, room))
  return narrow ? [first.trimEnd(), ...hang(lines, margin, margin)] : hang(lines, first, margin)
}

function who({ voice, sources, cue }: Claim, { inks }: Setting): Run[] {
  const faint = (text: string): Run => ({ text, ink: inks.faint })
  if (voice === 'publisher') return [faint(`[${PUBLISHER}]`)]
  const named = sources.flatMap((source, index) => [...(index > 0 ? [faint(' + ')] : []), ...sourceRuns(source, inks)])
  const whose = named.length > 0 ? named : [faint(`[${NO_SOURCE}]`)]
  if (cue) return [...whose, faint(' — '), { text: cue.exact, ink: inks.plain }]
  return [...whose, faint(` — [${GOES_ON}]`)]
}

function sourceRuns(source: Source, inks: Inks): Run[] {
  const known = identity(source)
  const words = { text: source.exact, ink: inks.strong }
  return known.length === 0 ? [words] : [words, { text: ` [${known.join(' · ')}]`, ink: inks.faint }]
}

/** The chain that a source has it from, nearest first. */
function via(source: Source, inks: Inks): Run[] {
  return source.via.flatMap((from) => [
    { text: 'via ', ink: inks.faint },
    ...sourceRuns(from, inks),
    ...via(from, inks),
  ])
}

function what({ content, refersTo }: Claim, { text, inks, numbers }: Setting): Run[] {
  if (content.length === 0 && refersTo.length === 0) return [{ text: '[no content of its own]', ink: inks.faint }]
  const parts = content.flatMap((part, index) => [
    ...(index > 0 ? [{ text: ' […] ', ink: inks.faint }] : []),
    { text: withMarks(text, part), ink: inks.plain },
  ])
  const about = refersTo.map((id) => numbers.get(id)).join(', ')
  return refersTo.length === 0 ? parts : [...parts, { text: ` [refers to claim ${about}]`, ink: inks.faint }]
}

/** What we make of it: cautions first, then times, amounts, and where to find it. */
function ours(claim: Claim, { inks, numbers }: Setting): Run[] {
  const labels = [
    ...(claim.within === null ? [] : [`inside claim ${numbers.get(claim.within)}`]),
    ...(claim.said ? [`said ${said(claim.said)}`] : []),
    ...claim.times.map(time),
    ...claim.quantities.map(quantityInWords),
    `#${claim.id.slice(0, ID)}`,
    extent(claim),
  ]
  const warned = cautions(claim)
  const warnings = warned.length === 0 ? [] : [{ text: `${warned.join(' · ')} `, ink: inks.caution }]
  const rest = { text: `${warned.length > 0 ? '· ' : ''}${labels.join(' · ')}]`, ink: inks.faint }
  return [{ text: '[', ink: inks.faint }, ...warnings, rest]
}

/** Characters of an id that are shown: enough to find it in the JSON of one article. */
const ID = 8

function extent({ content, cue }: Claim): string {
  const parts = content.length > 0 ? content : cue ? [cue] : []
  return parts.map(({ start, end }) => `${start}–${end}`).join(', ')
}
