/** `npm start [-- ARGUMENTS]`: sets up, builds, and shows the board of the example story (or runs `hearsay ARGUMENTS`). */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findNode, installDependencies, main, ROOT, runTool } from './setup.mjs'

/** Adds the example story to a ledger of its own, never to the user's, then shows it. */
function example() {
  const ledger = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'example.sqlite')
  return [
    ['add', 'examples/harrow-quay', '--story', 'Harrow Quay', '--ledger', ledger],
    ['board', 'Harrow Quay', '--ledger', ledger],
  ]
}

main(() => {
  installDependencies()
  const node = findNode()
  const built = build(node)
  if (built !== 0) return built
  const given = process.argv.slice(2)
  for (const args of given.length > 0 ? [given] : example()) {
    console.log(`\n$ npx hearsay ${args.map(quoted).join(' ')}\n`)
    const status = runTool(node, node, [join(ROOT, 'dist', 'cli', 'bin.js'), ...args])
    if (status !== 0) return status
  }
  return 0
})

/** As a person would type it. */
function quoted(argument) {
  return argument.includes(' ') ? `"${argument}"` : argument
}
