import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { locate } from '../../src/store/locate.ts'

const URL = 'postgres://desk@db.example/hearsay'
const sqlite = (path: string) => ({ kind: 'sqlite', path })

describe('the place of the ledger', () => {
  it.each([
    ['a path that is named', './desk.sqlite', { HEARSAY_DATABASE_URL: URL }, sqlite('./desk.sqlite')],
    [
      'an address that is named',
      'postgresql://h/d',
      { HEARSAY_HOME: '/h' },
      { kind: 'postgres', url: 'postgresql://h/d' },
    ],
    [
      'the database of the environment',
      null,
      { HEARSAY_DATABASE_URL: URL, HEARSAY_HOME: '/h' },
      { kind: 'postgres', url: URL },
    ],
    ['the own folder', null, { HEARSAY_HOME: '/h', XDG_DATA_HOME: '/x' }, sqlite('/h/ledger.sqlite')],
    ['the data folder', null, { XDG_DATA_HOME: '/x', HOME: '/home/ana' }, sqlite('/x/hearsay/ledger.sqlite')],
    [
      'no relative data folder',
      null,
      { XDG_DATA_HOME: 'x', HOME: '/home/ana' },
      sqlite('/home/ana/.local/share/hearsay/ledger.sqlite'),
    ],
    [
      'empty variables',
      null,
      { HEARSAY_DATABASE_URL: '', HEARSAY_HOME: '', XDG_DATA_HOME: '' },
      sqlite(`${homedir()}/.local/share/hearsay/ledger.sqlite`),
    ],
  ])('%s', (_, named, env, location) => {
    expect(locate(named, env)).toEqual(location)
  })
})
