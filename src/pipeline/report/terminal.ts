/** The terminal view of one result, made to be read by a verification desk. A pure function from the result to text. */
import type { Claim, Problem, ReadResult } from '../../model.ts'
import { claimLines, type Setting } from './terminal/claim.ts'
import { type Inks, inks as inksFor } from './terminal/colour.ts'
import { flow } from './terminal/flow.ts'
import { head } from './terminal/head.ts'
import { completeness, count } from './words.ts'

export interface View {
  readonly colour: boolean
  /** Width in characters. */
  readonly columns: number
  /** Shows what sources express as well: wishes, praise, feelings. */
  readonly attitudes: boolean
}

/** Lines longer than this are hard to read; shorter than that cannot hold the margin. */
const [WIDEST, NARROWEST] = [100, 30]

/** Ends with a line end. */
export function terminal(result: ReadResult, view: View): string {
  const columns = Math.min(Math.max(view.columns, NARROWEST), WIDEST)
  const inks = inksFor(view.colour)
  const rule = inks.faint('─'.repeat(columns))
  const sections = [
    [...head(result, inks, columns), rule],
    ...claims(result, view.attitudes, inks, columns),
    ...problems(result.problems, inks, columns),
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function claims(result: ReadResult, attitudes: boolean, inks: Inks, columns: number): string[][] {
  const shown = result.claims.filter(({ act }) => attitudes || act !== 'expresses')
  const setting = { text: result.article.text, numbers: numbered(result.claims), inks, columns }
  const summary = flow([{ text: summarised(result, result.claims.length - shown.length), ink: inks.faint }], columns)
  return [...shown.map((claim) => claimLines(claim, setting)), summary]
}

const numbered = (claims: readonly Claim[]): Setting['numbers'] => new Map(claims.map(({ id }, i) => [id, i + 1]))

function summarised({ article, claims }: ReadResult, hidden: number): string {
  const of = article.completeness.state === 'truncated' ? ` of a text that is ${completeness(article)}` : ''
  const attitudes = hidden > 0 ? ` + ${count(hidden, 'attitude')} hidden (--attitudes shows them).` : ''
  const shown = claims.length - hidden
  if (shown === 0) return `[no claims${of}.${attitudes}]`
  return `[${count(shown, 'claim')}${of}.${attitudes} Acts and what stands in brackets are ours; the rest are the article’s words.]`
}

function problems(found: readonly Problem[], inks: Inks, columns: number): string[][] {
  if (found.length === 0) return []
  const lines = found.flatMap((problem) =>
    flow(
      [
        { text: '! ', ink: inks.caution },
        { text: worded(problem), ink: inks.plain },
      ],
      columns,
    ),
  )
  return [lines]
}

function worded({ rule, message, found, expected, start, end }: Problem): string {
  const details = [found === null ? null : `found ${found}`, expected === null ? null : `expected ${expected}`]
  const where = start === undefined ? '' : ` at ${start}–${end}`
  return `[${rule}${where}] ${[message, ...details.filter((detail) => detail !== null)].join('; ')}`
}
