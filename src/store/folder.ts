/** Makes the folder of a ledger. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** With those above it, for the user alone. Node's own way (`recursive`) never ends below a folder that takes none, as `/proc`. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
