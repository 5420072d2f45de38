/**
 * `npm test [-- VITEST ARGUMENTS]`: sets up, then runs the checks and the tests. Its last line is `N passed, N failed`, where
 * each check counts as one test; before it stands one line for each group of tests that was skipped.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { findNode, installDependencies, main, ROOT, runTool } from './setup.mjs'

main(() => {
  installDependencies()
  const node = findNode()
  const checks = [
    ['build', build(node)],
    ['biome check', runTool(node, 'biome', ['check', '.'])],
    ['tsc', runTool(node, 'tsc', ['--noEmit'])],
    ['tsc of the page', runTool(node, 'tsc', ['--project', join('src', 'web')])],
  ]
  const tests = runTests(node, process.argv.slice(2))
  for (const [name, status] of checks) console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`)
  for (const line of tests.skipped) console.log(`skipped: ${line}`)
  const failedChecks = checks.filter(([, status]) => status !== 0).length
  const failed = tests.failed + failedChecks
  console.log(`${tests.passed + checks.length - failedChecks} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})

function runTests(node, args) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  const file = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = runTool(node, 'vitest', ['run', ...reporters, ...args])
  try {
    return summarise(JSON.parse(readFileSync(file, 'utf8')), status)
  } catch (error) {
    console.error(`hearsay: found no report of vitest (${error.message}), which ended with status ${status}`)
    return { passed: 0, failed: 1, skipped: [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not be run, and a failure outside of any test, count as one failed test each. */
function summarise({ numPassedTests, numFailedTests, testResults }, status) {
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed)).length
  const failed = numFailedTests + broken
  return {
    passed: numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: testResults.flatMap(skippedGroups),
  }
}

function isFailed({ status }) {
  return status === 'failed'
}

/** One line for each outermost `describe` (else test) of which tests were skipped. */
function skippedGroups({ name, assertionResults }) {
  const groups = new Map()
  for (const { status, ancestorTitles, title } of assertionResults) {
    if (status === 'passed' || status === 'failed') continue
    const group = ancestorTitles[0] || title
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  return [...groups].map(
    ([group, count]) => `${relative(ROOT, name)}: ${group} (${count} ${count === 1 ? 'test' : 'tests'})`,
  )
}
