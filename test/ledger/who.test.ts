import { describe, expect, it } from 'vitest'
import { seeAlso } from '../../src/ledger/see-also.ts'
import { sourcesNamed, unknownSource } from '../../src/ledger/source-names.ts'
import type { SourceRef, StoryClaim } from '../../src/ledger-model.ts'
import { told } from './claims.ts'

const body = (name: string, country: string | null = null): SourceRef['affiliation'] => ({
  name,
  kind: 'organization',
  country,
})
const source = (name: string, more: Partial<SourceRef> = {}): SourceRef => {
  const named = more.named ?? true
  const id = named ? `${more.kind ?? 'person'}:${name.toLowerCase()}` : `a1#${name.toLowerCase()}`
  return { ...{ id, name, kind: 'person', named, role: null, affiliation: null, country: null }, ...more }
}

const AUTHORITY = source('Norvale Water Authority', { kind: 'organization', country: 'NV' })
const TARROW = source('Vesna Tarrow', { role: 'spokeswoman', affiliation: body('Norvale Water Authority', 'NV') })
const MARSH = source('Olin Marsh', { affiliation: body('Norvale Water Authority', 'NV') })
const OFFICIALS = source('two officials', { kind: 'group', named: false, affiliation: body('Norvale Water Authority') })
const WITNESSES = source('witnesses', { kind: 'group', named: false })
const GOVERNMENT = source('Government of Norvale', { kind: 'government', country: 'NV' })
const PAPER = source('Norvale Courier', { kind: 'publisher', country: 'NV' })
const ALL = [AUTHORITY, TARROW, MARSH, OFFICIALS, WITNESSES, GOVERNMENT, PAPER]

const claims: StoryClaim[] = ALL.map((one) => ({ ...told({ words: 'the dam failed' }), sources: [one] }))

describe('a source by its name', () => {
  it.each([
    ['Vesna Tarrow', [TARROW]],
    ['vesna tarrow', [TARROW]],
    ['Tarrow', [TARROW]],
    ['person:olin marsh', [MARSH]],
    ['Norvale Water Authority', [AUTHORITY]],
    ['norvale', [GOVERNMENT, AUTHORITY, PAPER]],
    ['officials', [OFFICIALS]],
    ['water authority officials', [OFFICIALS]],
    ['witnesses', [WITNESSES]],
    ['a1#witnesses', [WITNESSES]],
    ['spokeswoman', [TARROW]],
    ['spokeswoman of Norvale', []],
    ['fire service', []],
    ['', []],
  ] as [string, SourceRef[]][])('%s', (name, expected) => {
    expect(sourcesNamed(claims, name).map(({ name }) => name)).toEqual(
      expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ name }) => name),
    )
  })
  it.each(['Ada Venn', 'Venn'])('or by the one that it had: %s', (name) => {
    const [was] = told({ words: 'the dam failed', by: ['Ada Venn'] }).claim.sources
    const renamed = { ...claims[1]!, claim: { ...claims[1]!.claim, sources: [was!] } }
    expect(sourcesNamed([...claims, renamed], name)).toEqual([TARROW])
  })
  it('is told with what most is known of it', () => {
    const bare = { ...TARROW, role: null, affiliation: null }
    const twice = [{ ...claims[0]!, sources: [bare] }, ...claims, { ...claims[0]!, sources: [bare] }]
    expect(sourcesNamed(twice, 'Tarrow')).toEqual([TARROW])
  })
  it.each([
    ['Tarow', '“Vesna Tarrow”'],
    ['Vesna Tarrov', '“Vesna Tarrow”'],
    ['Authorty of Norvale', '“Norvale Water Authority”'],
    ['Marshal', '“Olin Marsh”'],
  ])('that is not there is told by those like it: %s', (name, expected) => {
    expect(unknownSource(claims, name).found).toContain(`no source “${name}”; there is `)
    expect(unknownSource(claims, name).found).toContain(expected)
  })
  it.each(['Brannish Union', 'ab', ''])('that is like none is told to be none: %s', (name) => {
    expect(unknownSource(claims, name).found).toBe(`no source “${name}”`)
  })
})

describe('see also', () => {
  const links = (one: SourceRef) => seeAlso(one, ALL).map(({ source: { name }, how }) => [name, how])
  it('a person leads to the body, to others who speak for it, and to the government', () => {
    expect(links(TARROW)).toEqual([
      ['Norvale Water Authority', 'itsBody'],
      ['two officials', 'sameBody'],
      ['Olin Marsh', 'sameBody'],
      ['Government of Norvale', 'itsGovernment'],
    ])
  })
  it('a body leads to those who speak for it', () => {
    expect(links(AUTHORITY)).toEqual([
      ['two officials', 'speaksForIt'],
      ['Olin Marsh', 'speaksForIt'],
      ['Vesna Tarrow', 'speaksForIt'],
      ['Government of Norvale', 'itsGovernment'],
    ])
  })
  it('a government leads to the bodies of its state, and to no paper', () => {
    expect(links(GOVERNMENT).map(([name]) => name)).toEqual(['Norvale Water Authority', 'Olin Marsh', 'Vesna Tarrow'])
  })
  it.each([
    ['witnesses', WITNESSES],
    ['a paper', PAPER],
  ] as const)('%s lead to nobody', (_, one) => {
    expect(links(one)).toEqual([])
  })
})
