/** What only a server can suffer. */
import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../scripts/postgres-cluster.ts'
import { ledger } from '../../../src/store/ledger.ts'
import { openStore } from '../../../src/store/open.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { explainPostgres } from '../../../src/store/postgres-errors.ts'
import { addition } from '../article.ts'
import { canMount, fill, isRoot, mountDisk, refused, unmountDisk } from '../failures.ts'
import { opener } from './place.ts'

const PROBE = join(tmpdir(), `hearsay-probe-${process.pid}`)

export function failing(cluster: () => Cluster): void {
  describe('a server that does not do what it should', () => {
    const open = opener({ fresh: () => cluster().fresh() })

    async function asked(connectionString: string, ...statements: string[]): Promise<pg.Client> {
      const client = new pg.Client({ connectionString })
      client.on('error', () => {})
      await client.connect()
      for (const statement of statements) await client.query(statement)
      return client
    }

    it.each([
      ['nobody listens', 'postgres://desk:secret@127.0.0.1:1/hearsay', 'hearsay on 127.0.0.1:1'],
      ['there is no such socket', 'postgres:///hearsay?host=/nowhere&user=desk', '/nowhere'],
      ['the address cannot be understood', 'postgres://desk:secret@:x:/', 'cannot be understood'],
    ])('%s: one line without the password', async (_, url, mention) => {
      await refused(openStore(url, {}), 'ledger-unreachable', mention)
      const line = await openStore(url, {}).catch((error: Error) => error.message)
      expect(line).not.toContain('secret')
    })
    it.each(['require', 'verify-full', 'no-verify'])('it has no TLS, and is asked for it: %s', async (mode) => {
      const server = createServer((socket) => void socket.once('data', () => socket.end('N')))
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      const { port } = server.address() as { port: number }
      const warned: string[] = []
      const note = ({ message }: Error) => warned.push(message)
      process.on('warning', note)
      const url = `postgres://desk:secret@127.0.0.1:${port}/hearsay?sslmode=${mode}`
      await refused(
        openStore(url, {}),
        'ledger-refused',
        `without TLS, for which the address asks (hearsay on 127.0.0.1:${port})`,
      )
      process.off('warning', note)
      expect(warned).toEqual([])
      server.close()
    })
    it.each([
      ['DEPTH_ZERO_SELF_SIGNED_CERT', 'a certificate of the server that cannot be trusted'],
      ['CERT_HAS_EXPIRED', 'a certificate of the server that cannot be trusted'],
      ['ERR_TLS_CERT_ALTNAME_INVALID', 'a certificate of the server that cannot be trusted'],
      ['ERR_SSL_WRONG_VERSION_NUMBER', 'a server whose TLS cannot be used'],
    ])('its TLS is no good: %s', (code, mention) => {
      const error = explainPostgres('hearsay on desk')(Object.assign(new Error('tls'), { code }))
      expect(error).toMatchObject({ code: 'ledger-refused', found: `${mention} (hearsay on desk, ${code})` })
    })
    it('it takes connections and says nothing', async () => {
      const server = createServer()
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      const { port } = server.address() as { port: number }
      await refused(openPostgres(`postgres://desk@127.0.0.1:${port}/hearsay`, 200), 'ledger-unreachable', String(port))
      server.close()
    })
    it('it has no such database', async () => {
      const url = (await cluster().fresh()).replace(/hearsay_\w+/, 'nothing_here')
      await refused(openStore(url, {}), 'ledger-refused', 'nothing_here')
    })
    it('it lets the user make no tables, or not in at all', async () => {
      const url = await cluster().fresh()
      const client = await asked(url, 'drop role if exists reader', 'create role reader login')
      await refused(openStore(url.replace('user=hearsay', 'user=reader'), {}), 'ledger-refused')
      await client.query('alter role reader nologin')
      await refused(openStore(url.replace('user=hearsay', 'user=reader'), {}), 'ledger-refused')
      await client.end()
    })
    it('its ledger is of a newer Hearsay', async () => {
      const url = await cluster().fresh()
      await open(url)
      const client = await asked(url, "insert into hearsay.migration values (99, '0099-later')")
      await refused(openStore(url, {}), 'ledger-newer', 'schema 99')
      await client.end()
    })
    it('somebody else keeps the ledger locked: it is waited for, then given up', async () => {
      const url = await cluster().fresh()
      await open(url)
      const store = ledger(await openPostgres(url, 100))
      const other = await asked(url, 'begin', `select pg_advisory_xact_lock(${0x48727379})`)
      await refused(store.add(await addition()), 'ledger-locked', 'hearsay_')
      await other.query('commit')
      expect(await store.add(await addition())).toBe('new')
      await store.close()
      await other.end()
    })
    it('it breaks the connection off, and can be asked again', async () => {
      const url = await cluster().fresh()
      const store = await open(url)
      await store.add(await addition())
      const other = await asked(url)
      const kill =
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
      await other.query('begin')
      await other.query(`select pg_advisory_xact_lock(${0x48727379})`)
      const waiting = store.add(await addition({ article: 'b' }))
      const outcome = refused(waiting, 'ledger-unreachable')
      await new Promise((done) => setTimeout(done, 300))
      await other.query(kill)
      await outcome
      await other.query('commit')
      expect(await store.add(await addition({ article: 'b' }))).toBe('new')
      expect(await store.readings('dam')).toHaveLength(2)
      await other.end()
    })
    it('leaves the tables of others alone', async () => {
      const url = await cluster().fresh()
      const client = await asked(
        url,
        'create table public.entry (note text)',
        "insert into public.entry values ('theirs')",
      )
      const store = await open(url)
      await store.add(await addition())
      expect((await client.query('select * from public.entry')).rows).toEqual([{ note: 'theirs' }])
      await client.end()
    })
    it.skipIf(!isRoot || !canMount(PROBE))('its disk is full (needs root, to mount a small one)', async () => {
      const disk = mkdtempSync(join(tmpdir(), 'hearsay-pg-disk-'))
      mountDisk(disk, 24)
      try {
        const url = await cluster().fresh()
        const client = await asked(url)
        const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
        const { uid, gid } = statSync(rows[0]!.folder)
        chownSync(disk, uid, gid)
        await client.query(`create tablespace small location '${disk}'`)
        await client.query(`alter role hearsay set default_tablespace = small`)
        const store = await open(url)
        const count = await fill(store, 'disk-full')
        expect(count).toBeGreaterThan(100)
        expect((await store.stories())[0]).toMatchObject({ articles: count })
        execFileSync('mount', ['-o', 'remount,size=64m', disk])
        expect(await store.add(await addition({ article: 'last' }))).toBe('new')
        await client.query('drop schema hearsay cascade')
        await client.query('alter role hearsay reset default_tablespace')
        await client.query('drop tablespace small')
        await client.end()
      } finally {
        unmountDisk(disk)
      }
    })
  })
}
