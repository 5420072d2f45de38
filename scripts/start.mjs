/**
 * `npm start [-- ARGUMENTS]`: sets up, builds, reads an example article, shows the board of an example story from a ledger made for
 * it, and opens the page on that story (or runs `hearsay ARGUMENTS`). The page is served until Ctrl-C where somebody sits at a
 * terminal; without one (standard input or output is none, or `CI` is set) it ends after the board.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findNode, installDependencies, main, ROOT, runTool } from './setup.mjs'

const ARTICLE = 'examples/strait-of-vell.html'
const STORY = 'examples/harrow-quay'

main(() => {
  installDependencies()
  const node = findNode()
  const built = build(node)
  if (built !== 0) return built
  const run = (args, shown = args) => {
    console.log(`\n$ npx hearsay ${shown.join(' ')}\n`)
    return runTool(node, node, [join(ROOT, 'dist', 'cli', 'bin.js'), ...args])
  }
  const given = process.argv.slice(2)
  return given.length > 0 ? run(given) : run(['read', ARTICLE]) || showStory(run)
})

/** Adds the articles of the example story in the order of their names, then the later version of one, to a fresh ledger. */
function showStory(run) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'))
  const ledger = ['--ledger', join(folder, 'ledger.sqlite')]
  const pages = (path) =>
    readdirSync(join(ROOT, path))
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => `${path}/${name}`)
  const inputs = [...pages(STORY), ...pages(`${STORY}/later`)]
  const add = ['add', '--story', 'harrow-quay']
  try {
    return (
      run([...add, ...inputs, ...ledger], [...add, `${STORY}/*.html`, `${STORY}/later/*.html`]) ||
      run(['board', 'harrow-quay', ...ledger], ['board', 'harrow-quay']) ||
      showPage(run, ledger)
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Until Ctrl-C, which ends the server alone: what was made for it is removed after it. Any free port: it is for this once. */
function showPage(run, ledger) {
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env.CI) {
    console.log(
      '\nThe page opens where npm start runs on a terminal; npx hearsay serve serves it on a ledger of your own.',
    )
    return 0
  }
  process.on('SIGINT', () => {})
  return run(['serve', '--story', 'harrow-quay', '--port', '0', ...ledger], ['serve', '--story', 'harrow-quay'])
}
