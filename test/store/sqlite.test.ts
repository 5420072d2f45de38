/** What only a file can suffer. */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { ledger } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/open.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { addition, time } from './article.ts'
import { canMount, fill, isRoot, makeReadOnly, mountDisk, refused, unmountDisk } from './failures.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0
const place = () => join(folder, String(made++), 'ledger.sqlite')

async function withArticle(path: string): Promise<void> {
  const store = await openStore(path, {})
  await store.add(await addition())
  await store.close()
}

describe('a ledger in a file', () => {
  it('is made with its folder, for the user alone', async () => {
    const path = join(folder, 'new', 'deep', 'ledger.sqlite')
    await withArticle(path)
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(folder, 'new', 'deep'))).toEqual(['ledger.sqlite'])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const store = await openStore(path, {})
    const copy = join(folder, 'new', 'copy.sqlite')
    await store.backup(copy)
    expect(
      readdirSync(join(folder, 'new', 'deep')).map((name) => statSync(join(folder, 'new', 'deep', name)).mode & 0o777),
    ).toEqual([0o600, 0o600, 0o600])
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    await store.close()
  })
  it('is not made where it is only to be looked at', async () => {
    const path = join(folder, 'not', 'there.sqlite')
    const store = await openStore(path, {}, { makes: false })
    expect([await store.stories(), await store.head('dam')]).toEqual([[], 0])
    await store.close()
    expect(existsSync(join(folder, 'not'))).toBe(false)
    await withArticle(path)
    const there = await openStore(path, {}, { makes: false })
    expect(await there.stories()).toHaveLength(1)
    await there.close()
  })
  it('stays an empty file where that is only to be looked at', async () => {
    const path = place()
    mkdirSync(join(path, '..'))
    writeFileSync(path, '')
    const store = await openStore(path, {}, { makes: false })
    expect(await store.stories()).toEqual([])
    await store.close()
    expect([statSync(path).size, readdirSync(join(path, '..'))]).toEqual([0, ['ledger.sqlite']])
  })
  it.each(['', 'no header of a database'])('is not made for a backup that is none: “%s”', async (content) => {
    const path = place()
    const backup = join(folder, `none-${content.length}`)
    await refused(openStore(path, {}, { backup }), 'backup-missing', 'no file')
    writeFileSync(backup, content)
    await refused(openStore(path, {}, { backup }), content === '' ? 'backup-missing' : 'ledger-foreign', backup)
    expect(existsSync(join(path, '..'))).toBe(false)
  })
  it('is not made for a backup that is a folder', async () => {
    const path = place()
    await refused(openStore(path, {}, { backup: folder }), 'file-unreadable', folder)
    expect(existsSync(join(path, '..'))).toBe(false)
  })
  it.each([1, 2000, 4096, 60_000])('is not made for a backup that is cut by %i bytes', async (cut) => {
    const [from, path, backup] = [place(), place(), join(folder, `cut-${cut}`)]
    await withArticle(from)
    const store = await openStore(from, {})
    await store.backup(backup)
    await store.close()
    truncateSync(backup, statSync(backup).size - cut)
    await refused(openStore(path, {}, { backup }), 'ledger-damaged', backup)
    expect(existsSync(join(path, '..'))).toBe(false)
  })
  it('waits for the disk before it acknowledges, and never loses what it acknowledged', async () => {
    const database = openSqlite(place())
    await database.db.connection().execute(async (db) => {
      const { sql } = await import('kysely')
      const pragma = async (name: string) =>
        Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] as object)
      expect(await pragma('journal_mode')).toEqual(['wal'])
      expect(await pragma('synchronous')).toEqual([2])
    })
    await database.db.destroy()
  })
  it('holds nothing of a forgotten article in any of its bytes', async () => {
    const path = place()
    const store = await openStore(path, {})
    const [gone, kept] = [
      await addition({ article: 'gone' }),
      await addition({ article: 'kept', text: 'Other words.' }),
    ]
    for (const one of [gone, kept]) await store.add(one)
    const made = { head: await store.head('dam'), from: null, whole: false }
    await store.cache('dam', new Map([['board', gone.reading.read.text]]), made)
    const file = new Sqlite(path, { readonly: true })
    const { content } = file.prepare('select content from reading where article = ?').get('gone') as { content: Buffer }
    const { bytes } = file.prepare('select bytes from blob limit 1').get() as { bytes: Buffer }
    const { value } = file.prepare('select value from cache').get() as { value: Buffer }
    file.close()
    // The middle of it: on a page the head and the tail may stand apart.
    const traces = [content, bytes, value].map((all) => all.subarray(40, 80))
    const holding = () =>
      traces.map((trace) =>
        readdirSync(join(path, '..')).some((name) => readFileSync(join(path, '..', name)).includes(trace)),
      )
    expect(holding()).toEqual([true, true, true])
    await store.forget('gone', 'Mara', 'order', time(1))
    expect(holding()).toEqual([false, false, false])
    expect(await store.readings('dam')).toEqual([kept.reading])
    await store.close()
  })
})

describe('a file that cannot be a ledger', () => {
  it.each([
    ['text', (path: string) => writeFileSync(path, 'Some notes about the dam.\n'.repeat(50))],
    ['a database of another program', (path: string) => new Sqlite(path).exec('create table notes (text)').close()],
    ['a marked one', (path: string) => void new Sqlite(path).pragma('application_id = 7')],
  ])('%s is refused and left alone', async (_, make) => {
    const path = place()
    mkdirSync(join(path, '..'))
    make(path)
    const before = readFileSync(path)
    await refused(openStore(path, {}), 'ledger-foreign', path)
    expect(readFileSync(path)).toEqual(before)
  })
  it('an empty file becomes a ledger', async () => {
    const path = place()
    mkdirSync(join(path, '..'))
    writeFileSync(path, '')
    await withArticle(path)
    expect(statSync(path).size).toBeGreaterThan(0)
  })
  it('one of a newer Hearsay is refused and left alone', async () => {
    const path = place()
    await withArticle(path)
    const file = new Sqlite(path)
    file.exec("insert into migration values (99, '0099-later')")
    file.close()
    const before = readFileSync(path)
    await refused(openStore(path, {}), 'ledger-newer', 'schema 99')
    expect(readFileSync(path)).toEqual(before)
  })
  it('a folder is refused', async () => {
    mkdirSync(join(folder, 'a-folder'))
    await refused(openStore(join(folder, 'a-folder'), {}), 'ledger-unwritable', 'a-folder')
  })
  it.skipIf(!existsSync('/proc'))('a folder that takes none is refused', async () => {
    await refused(openStore('/proc/hearsay/deep/ledger.sqlite', {}), 'ledger-unwritable', '/proc/hearsay')
  })
  it('a path through a file is refused', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    await refused(openStore(join(folder, 'a-file', 'ledger.sqlite'), {}), 'ledger-unwritable', 'a-file')
  })
  it('a damaged one says so', async () => {
    const path = place()
    const store = await openStore(path, {})
    for (let i = 0; i < 30; i++) await store.add(await addition({ article: `a${i}` }))
    await store.close()
    const bytes = readFileSync(path)
    // All pages but the first, which holds the header and the schema.
    bytes.fill(0xa5, 4096)
    writeFileSync(path, bytes)
    await refused(
      (async () => {
        const damaged = await openStore(path, {})
        await damaged.readings('dam').finally(() => damaged.close())
      })(),
      'ledger-damaged',
      path,
    )
  })
  it('one that was cut short says so', async () => {
    const path = place()
    const store = await openStore(path, {})
    for (let i = 0; i < 30; i++) await store.add(await addition({ article: `a${i}` }))
    await store.close()
    truncateSync(path, 8192)
    await refused(
      (async () => {
        const damaged = await openStore(path, {})
        await damaged.readings('dam').finally(() => damaged.close())
      })(),
      'ledger-damaged',
      path,
    )
  })
  it('bytes behind its end do no harm', async () => {
    const path = place()
    await withArticle(path)
    appendFileSync(path, 'x'.repeat(100))
    const store = await openStore(path, {})
    expect(await store.readings('dam')).toHaveLength(1)
    await store.close()
  })
})

describe('a ledger that somebody else holds', () => {
  it('is waited for, then given up with one line; nothing is lost', async () => {
    const path = place()
    const store = ledger(openSqlite(path, { patience: 50 }))
    await withArticle(path)
    const other = new Sqlite(path)
    other.exec('begin immediate')
    await refused(store.add(await addition({ article: 'b' })), 'ledger-locked', path)
    expect(await store.readings('dam')).toHaveLength(1)
    other.exec('commit')
    expect(await store.add(await addition({ article: 'b' }))).toBe('new')
    other.close()
    await store.close()
  })
})

describe('a ledger that is taken away while it is open', () => {
  it.each<[string, (path: string) => void]>([
    ['moved', (path) => renameSync(path, `${path}.moved`)],
    ['deleted', (path) => rmSync(path)],
    [
      'replaced',
      (path) => {
        copyFileSync(path, `${path}.copy`)
        renameSync(`${path}.copy`, path)
      },
    ],
  ])('takes nothing more: %s', async (_, take) => {
    const path = place()
    const store = await openStore(path, {})
    await store.add(await addition())
    take(path)
    await refused(store.add(await addition({ article: 'b' })), 'ledger-moved', path)
    await refused(store.forget('orvel', 'Mara', 'order', time(9)), 'ledger-moved', path)
    expect(await store.readings('dam')).toHaveLength(1)
    await store.close()
  })
  it('goes on when it is put back, with all that was acknowledged', async () => {
    const path = place()
    const store = await openStore(path, {})
    await store.add(await addition())
    renameSync(path, `${path}.moved`)
    await refused(store.add(await addition({ article: 'b' })), 'ledger-moved', path)
    renameSync(`${path}.moved`, path)
    expect(await store.add(await addition({ article: 'c' }))).toBe('new')
    await store.close()
    const again = await openStore(path, {})
    expect((await again.readings('dam')).map(({ article }) => article).sort()).toEqual(['c', 'orvel'])
    await again.close()
  })
  it('and ended is whole when it is put back', async () => {
    const path = place()
    const store = await openStore(path, {})
    await store.add(await addition())
    renameSync(path, `${path}.moved`)
    await store.close()
    renameSync(`${path}.moved`, path)
    const again = await openStore(path, {})
    expect(await again.readings('dam')).toHaveLength(1)
    await again.close()
  })
})

describe.skipIf(isRoot && !canMount(join(folder, 'probe')))(
  'a folder that may only be read (root cannot mount here)',
  () => {
    const disk = join(folder, 'read-only')
    async function looksAt(path: string): Promise<void> {
      const store = await openStore(path, {}, { makes: false })
      expect(await store.readings('dam')).toHaveLength(1)
      expect(await store.cache('dam', new Map([['a', 'b']]), { head: 5, from: null, whole: false })).toBe(true)
      await refused(store.add(await addition({ article: 'b' })), 'ledger-unwritable', path)
      await refused(store.forget('orvel', 'Mara', 'order', time(9)), 'ledger-unwritable', path)
      await store.close()
    }
    it('gives one line to who adds, with a ledger in it and without; what it holds can be looked at', async () => {
      if (isRoot) mountDisk(disk, 4)
      await withArticle(join(disk, 'ledger.sqlite'))
      const store = await openStore(join(disk, 'ledger.sqlite'), {})
      await store.backup(join(disk, 'backup.sqlite'))
      await store.close()
      makeReadOnly(disk)
      try {
        await refused(openStore(join(disk, 'ledger.sqlite'), {}), 'ledger-unwritable', disk)
        await refused(openStore(join(disk, 'new.sqlite'), {}), 'ledger-unwritable', disk)
        await refused(openStore(join(disk, 'deep', 'new.sqlite'), {}), 'ledger-unwritable', disk)
        await looksAt(join(disk, 'ledger.sqlite'))
        await looksAt(join(disk, 'backup.sqlite'))
        expect(readdirSync(disk).sort()).toEqual(['backup.sqlite', 'ledger.sqlite'])
      } finally {
        if (isRoot) unmountDisk(disk)
        else chmodSync(disk, 0o700)
      }
      expect(existsSync(disk)).toBe(!isRoot)
    })
  },
)

describe.skipIf(!isRoot || !canMount(join(folder, 'probe')))('a full disk (needs root, to mount a small one)', () => {
  it('gives one line; what was acknowledged is there, and goes on when there is room', async () => {
    const disk = join(folder, 'full')
    mountDisk(disk, 2)
    try {
      const path = join(disk, 'ledger.sqlite')
      const ballast = join(disk, 'ballast')
      writeFileSync(ballast, Buffer.alloc(500_000))
      const store = await openStore(path, {})
      const count = await fill(store, 'disk-full')
      expect(count).toBeGreaterThan(5)
      expect(await store.readings('dam')).toHaveLength(count)
      await refused(store.backup(join(disk, 'backup.sqlite')), 'disk-full')
      expect(readdirSync(disk)).not.toContain('backup.sqlite')
      rmSync(ballast)
      expect(await store.add(await addition({ article: 'last' }))).toBe('new')
      await store.close()
      const again = await openStore(path, {})
      expect(await again.readings('dam')).toHaveLength(count + 1)
      await again.close()
    } finally {
      unmountDisk(disk)
    }
  })
})
