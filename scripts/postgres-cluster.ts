/**
 * A PostgreSQL of one's own, thrown away afterwards, for tests and measurements: found where Debian's package puts it or on the
 * path, reached by a socket in its own folder.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export interface Cluster {
  /** Address of a database in which nothing is yet, made anew with each call. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

/** For the name of a group of tests that is skipped. */
export const NO_POSTGRES = 'no PostgreSQL on this machine, apt-get install postgresql'

export const hasPostgres = (): boolean => binaries() !== null

/** `durable`: it waits for the disk, as a real one does; tests need not. */
export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-'))
  const options = asOwner(folder)
  const data = join(folder, 'data')
  const bin = binaries()!
  const initialise = ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-locale']
  execFileSync(join(bin, 'initdb'), initialise, { ...options, stdio: 'ignore' })
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, `fsync=${durable ? 'on' : 'off'}`]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' })
  // Should the tests end before they could stop it.
  process.once('exit', () => server.kill('SIGQUIT'))
  const address = (database: string) => `postgres:///${database}?host=${encodeURIComponent(folder)}&user=hearsay`
  await answering(address('postgres'))
  return clusterAt(address, async () => {
    await ended(server)
    rmSync(folder, { recursive: true })
  })
}

/** The folder that holds `initdb` and `postgres`, the newest of Debian's first; null where there is none. */
function binaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...process.env.PATH!.split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package made. */
function asOwner(folder: string): { cwd: string; uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return { cwd: folder }
  const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' })))
  chownSync(folder, uid!, gid!)
  return { cwd: folder, uid: uid!, gid: gid! }
}

let made = 0

function clusterAt(address: (database: string) => string, stop: () => Promise<void>): Cluster {
  const fresh = async () => {
    const name = `hearsay_${process.pid}_${made++}`
    await ask(address('postgres'), `create database ${name}`)
    return address(name)
  }
  return { fresh, stop }
}

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Milliseconds that a server on a busy machine may take to start, and between two tries. */
const START = 60_000
const PAUSE = 50

async function answering(address: string): Promise<void> {
  const end = performance.now() + START
  for (;;) {
    try {
      return await ask(address, 'select 1')
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((done) => setTimeout(done, PAUSE))
    }
  }
}

/** SIGQUIT: the server stops at once and writes nothing more; its files are thrown away anyway. */
async function ended(server: ChildProcess): Promise<void> {
  const done = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGQUIT')
  await done
}
