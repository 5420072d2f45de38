import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/model.ts'
import { readText } from '../../support/read-text.ts'
import { resolved } from './given.ts'

/** The first source of the last claim of a text. */
async function lastSource(text: string): Promise<Source> {
  const claims = (await readText(text)).claims.filter(({ voice }) => voice === 'attributed')
  return claims.at(-1)!.sources[0]!
}

describe('a bare body is the named one of the article', () => {
  const LEAD =
    'The Calden Environment Agency measured the river. Lindqvist Storage closed its depot. The Interior Ministry sent buses. '
  it.each([
    ['“It is clean,” said Runa Hald, a spokeswoman for the agency.', 'Calden Environment Agency'],
    ['An official of the agency said that it was clean.', 'Calden Environment Agency'],
    ['A spokeswoman for the company, Anja Kroll, said the alarm worked.', 'Lindqvist Storage'],
    ['A company spokesman said the alarm worked.', 'Lindqvist Storage'],
    ['An official at the ministry said the buses had left.', 'Interior Ministry'],
    ['A ministry spokesman said the buses had left.', 'Interior Ministry'],
    ['Ministry officials said the buses had left.', 'Interior Ministry'],
    // no such body in the article
    ['A spokesman for the union said the buses had left.', 'union'],
    ['A spokesman for a company said the buses had left.', 'company'],
    // one that has a name of its own
    ['A spokesman for the Tarn Port Agency said the buses had left.', 'Tarn Port Agency'],
  ])('%s', async (sentence, body) => {
    expect((await lastSource(`${LEAD}${sentence}`)).affiliation?.name).toBe(body)
  })
  it('means none that the article does not name', async () => {
    expect((await lastSource('The mayor wept. A ministry spokesman said the buses had left.')).affiliation?.name).toBe(
      'ministry',
    )
  })
})

describe('a minister belongs to the ministry', () => {
  it.each([
    ['Defence Minister Oda Vestrin said the bridge was shut.', 'Defence Ministry'],
    ['Deputy Foreign Minister Bo Lind said talks had begun.', 'Foreign Ministry'],
    ['Ada Venn, the transport minister, said the trains were late.', 'transport ministry'],
    ['The minister of health, Ida Karam, said the clinics were open.', 'health ministry'],
    ['The minister for the interior said the clinics were open.', 'interior ministry'],
    ['The Ministry of Defence shut the bridge. Defence Minister Oda Vestrin said it was safe.', 'Ministry of Defence'],
    // of a state that the words name, to its government
    ['Norwegian Defence Minister Oda Vestrin said the bridge was shut.', 'Government of Norway'],
    ['Interior Minister Jonas Weil of Norway said the bridge was shut.', 'Government of Norway'],
    // of whom nothing is told
    ['Former Defence Minister Oda Vestrin said the bridge was shut.', null],
    ['Prime Minister Eva Holt said taxes would rise.', null],
    ['The minister said taxes would rise.', null],
  ])('%s', async (text, ministry) => {
    expect((await lastSource(text)).affiliation?.name ?? null).toBe(ministry)
  })
})

it('an official of one state for another belongs to the first', async () => {
  const text = "Ada Venn, the United States' top Norwegian official, said talks had begun."
  expect(await lastSource(text)).toMatchObject({
    country: 'US',
    affiliation: { name: 'Government of the United States' },
  })
})

describe('publishers', () => {
  it.each([
    ['The Sarn Observer reported that the ferry had sunk.', 'Sarn Observer'],
    ['Coastline Today said the ferry had sunk.', 'Coastline Today'],
    ['The ferry had sunk, Radio Halm reported.', 'Radio Halm'],
    ['The ferry had sunk, Wire Nine reported.', 'Wire Nine'],
    ['Morning Beacon said the ferry had sunk.', 'Morning Beacon'],
    ['Velm Online reported that the ferry had sunk.', 'Velm Online'],
  ])('%s', async (text, name) => {
    expect(await lastSource(text)).toMatchObject({ name, kind: 'publisher', named: true })
  })
  it.each([
    ['Election observer Anna Venn said the vote was fair.', 'Anna Venn'],
    ['Anna Times said the vote was fair.', 'Anna Times'],
  ])('people: %s', async (text, name) => {
    expect(await lastSource(text)).toMatchObject({ name, kind: 'person' })
  })
})

it('the army is no captain', async () => {
  const text = 'The captain of the ferry, Bo Lind, slept. The army said the bridge was safe.'
  expect(await lastSource(text)).toMatchObject({ name: 'army', kind: 'organization', mention: null })
})

describe('words that tell no affiliation', () => {
  it('are those of the clause behind a source', async () => {
    const content = 'the three missed the team’s holiday dinner that night'
    const made = [{ by: ['the Tarn Post'], cue: 'According to', content: [content] }]
    const { sources } = await resolved(`According to the Tarn Post, ${content}.`, made)
    expect(sources[0]![0]).toMatchObject({ name: 'Tarn Post', affiliation: null })
  })
  it('are those for everybody', async () => {
    const text = 'HVN, the nation’s oldest and largest union, said the buses had left.'
    expect((await lastSource(text)).affiliation).toBeNull()
  })
})
