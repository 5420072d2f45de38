/** `docs/errors.md`: every error that a user can cause. */
import { ERRORS, type ErrorKind } from '../src/errors.ts'

const INTRODUCTION = `# Errors

What is wrong with an *input* is an error: one line on standard error, \`INPUT: found …; expected …; do …\`, and the other inputs
are still read. What is wrong with a *text* that could be read is a [problem](problems.md) and stands in the result.

The exit status is 0 when all inputs were read, 1 when some could not be, 2 when the command line itself was wrong.`

const section = ([code, { about, expected, todo }]: [string, ErrorKind]): string =>
  `## ${code}\n\n${about}\n\nExpected: ${expected}. What to do: ${todo}.`

export const errorsPage = (): string => `${[INTRODUCTION, ...Object.entries(ERRORS).map(section)].join('\n\n')}\n`
