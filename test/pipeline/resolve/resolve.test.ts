import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/pipeline/resolve/index.ts'
import { BEARERS } from '../../cases/resolve-bearers.ts'
import { attributionOf, draftOf, resolved } from './given.ts'

describe('bearers', () => {
  it.each(BEARERS)('$about', async ({ text, made, name, mention, named = true }) => {
    const { sources } = await resolved(text, made)
    expect(sources.at(-1)![0]).toMatchObject({ name, named })
    expect(sources.at(-1)![0]!.mention?.exact ?? null).toBe(mention)
  })

  it('gives a problem, with its place, for a pronoun that means nobody', async () => {
    const { problems } = await resolved('The quay was unsafe, he said.', [{ by: ['he'], cue: 'said' }])
    expect(problems).toMatchObject([{ rule: 'source-unresolved', found: 'he', start: 21, end: 23 }])
  })

  it('gives no problem for sources that speak for themselves', async () => {
    const { problems } = await resolved('The pilots said no. Officials agreed. A diver, too, said so.', [
      { by: ['The pilots'], cue: 'said' },
      { by: ['Officials'], cue: 'agreed' },
      { by: ['A diver'], cue: '@2:said' },
    ])
    expect(problems).toEqual([])
  })

  it('carries role, country and affiliation to short mentions, and keeps the words of the place', async () => {
    const text = 'Norwegian harbour chief Olav Brandt closed the port. Brandt spoke. “No,” the chief said.'
    const { sources } = await resolved(text, [
      { by: ['@2:Brandt'], cue: 'spoke' },
      { by: ['the chief'], cue: 'said', content: ['No'] },
    ])
    expect(sources[0]![0]).toMatchObject({ role: 'Norwegian harbour chief', country: 'NO', kind: 'person' })
    expect(sources[1]![0]).toMatchObject({ role: 'chief', country: 'NO', name: 'Olav Brandt' })
  })

  it.each([
    ['Okafor’s lawyer', 'Ines Okafor'],
    ['her lawyer', 'Ines Okafor'],
  ])('gives %s the affiliation %s', async (phrase, name) => {
    const text = `Harbour Minister Ines Okafor closed the port. ${phrase} said no.`
    const { sources } = await resolved(text, [{ by: [phrase], cue: 'said', content: ['no'] }])
    expect(sources[0]![0]).toMatchObject({
      name: 'lawyer',
      named: false,
      affiliation: { name, kind: 'person' },
    })
  })

  it('takes a surname for the person, not for what else bears the name', async () => {
    const text = 'Coach Bo Fox met Ida West. Fox said no. West said yes.'
    const { sources } = await resolved(text, [
      { by: ['@2:Fox'], cue: 'said', content: ['no'] },
      { by: ['@2:West'], cue: '@2:said', content: ['yes'] },
    ])
    expect(sources.map(([source]) => [source!.name, source!.kind])).toEqual([
      ['Bo Fox', 'person'],
      ['Ida West', 'person'],
    ])
  })

  it('takes "I" outside of quotations for the only author', async () => {
    const text = 'By Ida Lund\nI think that the quay is unsafe.'
    const draft = await draftOf(text, [attributionOf(text, { by: ['I'], cue: 'think' })])
    const byline = [{ name: 'Ida Lund', start: 3, end: 11, exact: 'Ida Lund' }]
    const { value, problems } = await resolve.run({ ...draft, article: { ...draft.article, byline } })
    expect(value.sources[0]![0]).toMatchObject({ name: 'Ida Lund', kind: 'person', mention: { exact: 'Ida Lund' } })
    expect(problems).toEqual([])
  })

  it('repeats the sources of a claim for a quotation that continues it', async () => {
    const text = 'Ines Okafor said: “No.” “Never.”'
    const { sources } = await resolved(text, [
      { by: ['Ines Okafor'], cue: 'said', content: ['No.'] },
      { by: ['Ines Okafor'], content: ['Never.'], continues: 0 },
    ])
    expect(sources[1]).toEqual(sources[0])
  })

  it('splits bodies that share their noun', async () => {
    const text = 'The ban was announced by the Chilean, Peruvian and Norwegian coast guards.'
    const { sources } = await resolved(text, [
      { by: ['the Chilean, Peruvian and Norwegian coast guards'], cue: 'was announced', content: ['The ban'] },
    ])
    expect(sources[0]!.map(({ name, country, exact }) => [name, country, exact])).toEqual([
      ['Chilean coast guard', 'CL', 'the Chilean, Peruvian and Norwegian coast guards'],
      ['Peruvian coast guard', 'PE', 'Peruvian and Norwegian coast guards'],
      ['Norwegian coast guard', 'NO', 'Norwegian coast guards'],
    ])
  })
})

describe('bodies that share their noun', () => {
  it.each([
    ['The Coralian and Zelandic foreign ministries', ['Coralian foreign ministry', 'Zelandic foreign ministry']],
    ['the Tarnish and Keshite river authorities', ['Tarnish river authorities', 'Keshite river authorities']],
    [
      'the Chilean and Peruvian intelligence services',
      ['Chilean intelligence services', 'Peruvian intelligence services'],
    ],
  ])('%s', async (phrase, names) => {
    const { sources } = await resolved(`The ban was announced by ${phrase}.`, [{ by: [phrase], cue: 'was announced' }])
    expect(sources[0]!.map(({ name, kind }) => [name, kind])).toEqual(names.map((name) => [name, 'organization']))
  })
})

describe('no source', () => {
  it.each([
    'None of the officials',
    'Nobody at the ministry',
    'No official',
    'No one from the board',
    'Neither of the men',
  ])('%s', async (phrase) => {
    const { sources } = await resolved(`${phrase} said that the quay was unsafe.`, [{ by: [phrase], cue: 'said' }])
    expect(sources).toEqual([[]])
  })

  it.each(['No. 10', 'Few officials', 'One of the officials', 'Not all officials'])('but %s', async (phrase) => {
    const { sources } = await resolved(`${phrase} said that the quay was unsafe.`, [{ by: [phrase], cue: 'said' }])
    expect(sources[0]).toHaveLength(1)
  })
})

describe('affiliations', () => {
  it.each([
    ['The ORA’s head', 'Orm River Authority', 'organization'],
    ['An ORA spokesman', 'Orm River Authority', 'organization'],
    ['A spokesman for the ORA', 'Orm River Authority', 'organization'],
    ['A Coastal Pact spokesman', 'Coastal Pact', 'organization'],
  ])('%s', async (phrase, name, kind) => {
    const text = `The Orm River Authority (ORA) met the Coastal Pact. ${phrase} said no.`
    const { sources } = await resolved(text, [{ by: [phrase], cue: 'said', content: ['no'] }])
    expect(sources[0]![0]!.affiliation).toMatchObject({ name, kind })
  })
})

describe('via', () => {
  const via = async (text: string, by: string, content: readonly string[], cue = 'said') =>
    (await resolved(text, [{ by: [by], cue, content }])).sources[0]![0]!.via.map(({ exact, name }) => [exact, name])

  it('reads a briefing', async () => {
    const text =
      'The quay will close, according to Ina Berg, a member of the council, after a briefing with the Harbour Safety Service (HSS).'
    expect(await via(text, 'Ina Berg, a member of the council,', ['The quay will close'], 'according to')).toEqual([
      ['the Harbour Safety Service (HSS)', 'Harbour Safety Service'],
    ])
  })

  it('reads several, nearest first', async () => {
    const text = 'The Coral Gazette said, citing two officials and a council memo, that the quay will close.'
    expect(await via(text, 'The Coral Gazette', ['that the quay will close'])).toEqual([
      ['two officials', 'officials'],
      ['a council memo', 'council memo'],
    ])
  })

  it('reads it before the source', async () => {
    const text = 'Citing a diver, the Coral Gazette said that the quay will close.'
    expect(await via(text, 'the Coral Gazette', ['that the quay will close'])).toEqual([['a diver', 'diver']])
  })

  it('reads who told the publisher', async () => {
    const text = 'A harbour official told the Coral Gazette, which reported that the quay will close.'
    expect(await via(text, 'which', ['that the quay will close'], 'reported')).toEqual([
      ['A harbour official', 'harbour official'],
    ])
  })

  it('ends before the source', async () => {
    const text = 'After a briefing with the Coastal Guard, deputy Ines Okoro said three ships were lost.'
    expect(await via(text, 'deputy Ines Okoro', ['three ships were lost'])).toEqual([
      ['the Coastal Guard', 'Coastal Guard'],
    ])
  })

  it('is never the source itself', async () => {
    const text =
      'Harbour pilot Bo Karam told the Alder Courier, which first reported the leak. Karam said he would quit.'
    const { sources } = await resolved(text, [
      { by: ['which'], cue: 'reported' },
      { by: ['@2:Karam'], cue: 'said' },
    ])
    expect(sources[0]![0]!.via.map(({ name }) => name)).toEqual(['Bo Karam'])
    expect(sources[1]![0]!.via).toEqual([])
    const told = await resolved(text, [{ by: ['Karam'], cue: 'told' }])
    expect(told.sources[0]![0]!.via).toEqual([])
  })

  it('leaves the chain of the content to the content', async () => {
    const text = 'Ina Berg said that the pilots, citing a diver, had refused.'
    expect(await via(text, 'Ina Berg', ['that the pilots, citing a diver, had refused'])).toEqual([])
  })

  it('gives none to him who is told', async () => {
    const text = 'A harbour official told the Coral Gazette that the quay will close.'
    expect(await via(text, 'A harbour official', ['that the quay will close'], 'told')).toEqual([])
  })
})

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ines Okafor',
      'he',
      'the',
      'minister',
      'NIS',
      '(',
      ')',
      ',',
      '“',
      '”',
      '’s',
      'and',
      'of',
      'told',
      'citing',
      '.',
      '\n',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  )

  it('never throws, keeps in step, and every anchor is a slice', async () => {
    const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
    const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(40), fc.nat(300), fc.nat(40)), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(texts, spans, async (text, cuts) => {
        const cut = (start: number, size: number) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + size, text.length),
        })
        const attributions = cuts.map(([a, b, c, d], index) => ({
          ...attributionOf(text, {}),
          sources: [cut(a, b)].filter(({ start, end }) => start < end),
          content: [cut(c, d)].filter(({ start, end }) => start < end),
          within: index > 1 ? index - 1 : null,
          continues: index > 2 ? index - 2 : null,
        }))
        const { value, problems } = await resolve.run(await draftOf(text, attributions))
        expect(value.sources).toHaveLength(attributions.length)
        expect(value.references).toHaveLength(attributions.length)
        const anchors = value.sources
          .flat()
          .flatMap((source) => [source, ...source.via, ...(source.mention ? [source.mention] : [])])
        for (const { start, end, exact } of [...anchors, ...problems]) expect(exact).toBe(text.slice(start, end))
      }),
      { numRuns: 200 },
    )
  })
})
