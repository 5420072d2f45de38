/** `npm ci` compiles nothing: a machine without a compiler, or without the way to Node's headers, gets the program all the same. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './sources.ts'

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

/**
 * npm compiles what has a `binding.gyp` and no install script, unless `gypfile` is false; it asks the lock file for that, and does not
 * write it there by itself.
 */
it('the lock file says of each package that brings what is compiled that it is not to be compiled', () => {
  const locked: Record<string, { gypfile?: boolean }> = json('package-lock.json').packages
  const brought = Object.keys(locked).filter(
    (path) =>
      path !== '' && existsSync(join(ROOT, path, 'binding.gyp')) && json(`${path}/package.json`).gypfile === false,
  )
  expect(brought).toContain('node_modules/better-sqlite3')
  expect(brought.filter((path) => locked[path]!.gypfile !== false)).toEqual([])
})
