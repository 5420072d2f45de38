/** The three failures, kept apart: the user's input, the user's command line, and ours. Each on standard error. */
import type { CommanderError } from 'commander'
import type { Effects } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Problem } from '../model.ts'
import { visible } from '../text/visible.ts'
import { BUG, UNREAD, USAGE } from './exit.ts'

/** One line on an input that could not be read. */
export function unread(input: string, error: UserError, { stderr }: Effects): number {
  stderr.write(`${visible(`${input}: ${error.message}`)}\n`)
  return UNREAD
}

/** One line on an input that was read, but not as it was written. */
export function damaged(input: string, { found, expected, message }: Problem, { stderr }: Effects): void {
  stderr.write(`${visible(`${input}: found ${found}; expected ${expected}; ${message}`)}\n`)
}

/** One line on a learned extractor that cannot be used. */
export function withoutModel(error: UserError, { stderr }: Effects): void {
  stderr.write(`${visible(`hearsay: ${error.message}; reading by rules alone`)}\n`)
}

/** One line on a sentence encoder that cannot be used. */
export function withoutSentences(error: UserError, { stderr }: Effects): void {
  stderr.write(`${visible(`hearsay: ${error.message}; grouping by words alone`)}\n`)
}

/** One line on output that could not be written; what was printed before it is cut. */
export function unwritten({ code }: { readonly code?: string | undefined }, { stderr }: Effects): number {
  const found =
    code === 'ENOSPC' || code === 'EDQUOT' ? 'no space left for the output' : 'output that cannot be written'
  const { message } = new UserError('output-failed', `${found} (${code ?? 'no reason given'})`)
  stderr.write(`${visible(`hearsay: ${message}`)}\n`)
  return UNREAD
}

/** One line on a wrong command line, with where to look. */
export function misused({ message }: CommanderError, command: string, { stderr }: Effects): number {
  const said = message
    .replace(/^error: /, '')
    .replace(' is invalid. ', ' is invalid: ')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '')
  stderr.write(`${visible(`hearsay: ${said}; see ${command} --help`)}\n`)
  return USAGE
}

/** What went wrong inside of us, with all that a report needs. */
export function broken(error: unknown, doing: string, { stderr }: Effects): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `${visible(`hearsay: this is a bug in hearsay, met while ${doing}; please report it with the lines below`)}\n`,
  )
  for (const line of stack.split('\n')) stderr.write(`  ${visible(line)}\n`)
  return BUG
}
