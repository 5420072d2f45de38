/** `npm start [-- ARGUMENTS]`: sets up, builds, and reads an example article (or runs `hearsay ARGUMENTS`). */
import { join } from 'node:path'
import { build } from './build.mjs'
import { findNode, installDependencies, main, ROOT, runTool } from './setup.mjs'

const EXAMPLE = ['read', 'examples/strait-of-vell.html']

main(() => {
  installDependencies()
  const node = findNode()
  const built = build(node)
  if (built !== 0) return built
  const given = process.argv.slice(2)
  const args = given.length > 0 ? given : EXAMPLE
  console.log(`\n$ npx hearsay ${args.join(' ')}\n`)
  return runTool(node, node, [join(ROOT, 'dist', 'cli', 'bin.js'), ...args])
})
