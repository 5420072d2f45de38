import { describe, expect, it } from 'vitest'
import { companyOf, idOf, nameKey, twoForms } from '../../../src/pipeline/ledger/name-key.ts'
import { mayBeSameName } from '../../../src/pipeline/ledger/same-name.ts'

const NONE: ReadonlySet<string> = new Set()
const id = (name: string) => idOf('organization', name, NONE)

describe('one source', () => {
  it.each([
    ['Orrin', 'Orrin Inc'],
    ['Orrin', 'Orrin, Inc.'],
    ['Acme Corp.', 'Acme Corporation'],
    ['Velm Energy', 'Velm Energy Ltd'],
    ['Velm Energy Ltd.', 'Velm Energy Limited'],
    ['Tarn Motor Co', 'Tarn Motor Company'],
    ['Tarn Motor', 'Tarn Motor Co., Ltd.'],
    ['All-Velm Lines', 'All Velm Lines'],
    ['J.P. Orrin', 'JP Orrin'],
    ['Orrin’s Mill', "Orrin's Mill"],
  ])('%s and %s', (a, b) => expect(id(a)).toBe(id(b)))

  it('is a body of whatever kind', () =>
    expect(idOf('unknown', 'Orrin Inc', NONE)).toBe(idOf('publisher', 'Orrin', NONE)))
})

describe('two sources', () => {
  it.each([
    ['Velm Energy', 'Velm Energy Company'],
    ['Velm Energy', 'Velm Energy Group'],
    ['Velm Energy', 'Velm Energy Services Ltd'],
    ['Velm', 'Velm Energy'],
    ['AVL', 'All-Velm Lines'],
    ['the Herald', 'Valley Herald'],
  ])('%s and %s', (a, b) => expect(id(a)).not.toBe(id(b)))

  it('are companies of one name that one article gives two legal forms', () => {
    const apart = twoForms(['Orrin Inc', 'Orrin Ltd', 'Orrin', 'Velm Energy Ltd', 'Velm Energy Limited'])
    expect([...apart]).toEqual(['orrin'])
    const ids = ['Orrin', 'Orrin Inc', 'Orrin Ltd'].map((name) => idOf('organization', name, apart))
    expect(new Set(ids).size).toBe(3)
    expect(idOf('organization', 'Velm Energy Ltd', apart)).toBe('body:velm energy')
  })
  it('are a person and a body of one name', () => {
    expect(idOf('person', 'Orrin', NONE)).not.toBe(idOf('organization', 'Orrin', NONE))
    expect(idOf('person', 'Ada Oy', NONE)).toBe('person:ada oy')
  })
})

it('no name is empty', () => {
  for (const name of ['Inc', 'Ltd.', 'Co', 'Limited Ltd', '-', '.'])
    expect(companyOf(name).stem).toBe(nameKey(name).split(' ')[0])
})

describe('in a bound, that may be one', () => {
  it.each([
    ['AVL', 'All Velm Lines', true],
    ['A.V.L.', 'All-Velm Lines', true],
    ['AVL', 'Aro and Velm Lines', true],
    ['AVL', 'Aro Lines', false],
    ['Avl', 'All Velm Lines', false],
    ['A', 'Aro', false],
  ])('%s and %s: %s', (a, b, may) => expect(mayBeSameName(a, b)).toBe(may))
})
