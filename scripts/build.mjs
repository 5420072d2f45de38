/** Builds `dist` and links `node_modules/.bin/hearsay` to it, so that `npx hearsay` runs this working tree. */
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { BIN, ROOT, runTool } from './setup.mjs'

/** The exit status. */
export function build(node) {
  const status =
    runTool(node, 'tsdown', ['--logLevel', 'warn']) ||
    runTool(node, 'vite', ['build', '--config', join('src', 'web', 'vite.config.ts'), '--logLevel', 'warn'])
  if (status === 0) link()
  return status
}

function link() {
  const target = join('dist', 'cli', 'bin.js')
  chmodSync(join(ROOT, target), 0o755)
  const path = join(BIN, 'hearsay')
  rmSync(path, { force: true })
  symlinkSync(join('..', '..', target), path)
}
