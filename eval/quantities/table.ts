/** The table of hard cases of quantities, and how it is written: `test/cases/quantities.txt` says so in its head. */
import type { Reading } from '../../src/pipeline/normalise/quantities/reading.ts'

export interface Case {
  /** Line of the text in the file, from 1. */
  readonly line: number
  readonly text: string
  /** One line a quantity, as `line` writes it; empty where none may be found. */
  readonly expected: readonly string[]
}

/** Lines that begin with # are headings, indented lines are what the text above them holds. */
export function casesOf(file: string): readonly Case[] {
  const cases: { line: number; text: string; expected: string[] }[] = []
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('  ')) cases.at(-1)!.expected.push(line.trim())
    else cases.push({ line: index + 1, text: line, expected: [] })
  }
  return cases
}

/** `exact = bound value unit : of [state] +`; values of two ends as `low..high`, absent parts left out. */
export function line({ exact, bound, low, best, high, unit, of, state, planned, additional }: Reading): string {
  const value = bound === 'between' || bound === 'vague' ? `${low}..${high}` : `${best ?? low ?? high}`
  const parts = [exact, '=', bound, value]
  if (unit) parts.push(unit)
  if (of) parts.push(':', of)
  if (state) parts.push(planned ? `[planned ${state}]` : `[${state}]`)
  if (additional) parts.push('+')
  return parts.join(' ')
}
