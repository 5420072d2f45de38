/** Located findings about a text: what was found, what was expected, a rule id and a link. */
import type { Problem } from './model.ts'
import { anchor, type Span } from './text/span.ts'

/** Where the rules are explained; each rule is a heading of that page. */
const RULES_PAGE = 'docs/problems.md'

export interface Finding {
  readonly rule: string
  readonly message: string
  readonly found?: string
  readonly expected?: string
  /** Where in the text; left out for findings about the whole. */
  readonly span?: Span
}

/** Makes a Problem of a finding, anchored when it has a span. */
export function problem(text: string, { rule, message, found, expected, span }: Finding): Problem {
  const located = span ? anchor(text, span) : {}
  return { rule, message, found: found ?? null, expected: expected ?? null, url: `${RULES_PAGE}#${rule}`, ...located }
}
