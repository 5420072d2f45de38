/** Every error that a user can cause, with its code and wording. `docs/errors.md` is generated from this table. */

export interface ErrorKind {
  /** What happened and why it is refused, for `docs/errors.md`. */
  readonly about: string
  readonly expected: string
  readonly todo: string
}

/** `UserError` codes. The line printed is `INPUT: found …; expected …; do …`. */
export const ERRORS = {
  'file-missing': {
    about: 'No file stands at the path.',
    expected: 'a file, a URL or -',
    todo: 'check the path',
  },
  'is-directory': {
    about: 'The path leads to a directory.',
    expected: 'a file',
    todo: 'name the files in it, for example DIR/*.html',
  },
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

/** A user's mistake: one line and an exit status, never a stack. `found` says what was found, without control characters. */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly found: string
  constructor(code: ErrorCode, found: string) {
    super(`found ${found}; expected ${ERRORS[code].expected}; ${ERRORS[code].todo}`)
    this.name = 'UserError'
    this.code = code
    this.found = found
  }
}
