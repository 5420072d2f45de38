/**
 * Set-up for every command of this folder: the dependencies, and a Node that can run the program. Plain JavaScript for any
 * Node from 20 on, since it runs before anything else is there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const BIN = join(ROOT, 'node_modules', '.bin')

/** The first major version that strips types without a flag and that the program is tested on. */
const NODE_MAJOR = 24

/** A set-up that cannot go on: one line for the person, no stack. */
export class SetupError extends Error {}

/** Installs what is missing. Says whether it had to. */
export function installDependencies() {
  if (isInstalled()) return false
  console.log('hearsay: installing dependencies (npm ci) …')
  // Under npm its own path is known; `--include=dev` because NODE_ENV=production would leave out the tools.
  const { npm_execpath: npm } = process.env
  const [command, ...first] = npm?.endsWith('js') ? [process.execPath, npm] : ['npm']
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const done = spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit' })
  if (done.status !== 0) throw new SetupError('found that npm ci failed; expected it to install; read its lines above')
  return true
}

/** Whether `node_modules` holds what `package-lock.json` asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesOf(record)
  const wanted = Object.entries(packagesOf(join(ROOT, 'package-lock.json')))
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages

/** The path of a Node that can run the program: this one, else the one that the npm package `node` brought. */
export function findNode() {
  if (major(process.version) >= NODE_MAJOR) return process.execPath
  const brought = join(BIN, 'node')
  const version = spawnSync(brought, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (major(version) >= NODE_MAJOR) return brought
  throw new SetupError(
    `found Node ${process.version} and no other in node_modules; expected Node ${NODE_MAJOR} or later; ` +
      'run `npm rebuild node` (it needs install scripts and the network), or install Node yourself',
  )
}

const major = (version) => Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)

/** Runs a command of `node_modules/.bin` under the given Node; its exit status, 1 when it was killed. */
export function runTool(node, command, args) {
  const PATH = [dirname(node), BIN, process.env.PATH].join(delimiter)
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH } })
  if (error) console.error(`hearsay: found that ${command} cannot be started (${error.code}); run npm ci`)
  return status ?? 1
}

/** Runs the main function of a script: its return value is the exit status; a set-up error is one line. */
export function main(run) {
  try {
    process.exitCode = run()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(`hearsay: ${error.message}`)
    process.exitCode = 1
  }
}
