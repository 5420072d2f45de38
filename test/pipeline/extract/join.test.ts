import { describe, expect, it } from 'vitest'
import { read } from '../../../src/index.ts'
import { claimsOf, finding, type Words } from '../../support/finding.ts'
import { capture, STATED } from '../../support/read-text.ts'

describe('a source that only a rule sees', () => {
  it('is that of the claim', async () => {
    const text = 'The coast guard confirmed that the pipeline had been cut.'
    const found = finding({ cue: 'confirmed', content: ['that the pipeline had been cut'] })
    expect(await claimsOf(text, found)).toEqual(['model: The coast guard | confirmed | that the pipeline had been cut'])
  })
})

describe('what only one of both finds', () => {
  const text = 'The harbour is to be dredged, to hear Ines Corvel tell it.'
  it('is taken from the model, cut at whole words', async () => {
    const extractor = finding({ sources: ['nes Corve'], cue: 'tell', content: ['The harbour is to be dredge'] })
    expect(await claimsOf(text, extractor)).toEqual(['model: Ines Corvel | tell | The harbour is to be dredged'])
  })
  it('is not taken from a model that is not sure of it', async () => {
    expect(await claimsOf(text, finding({ cue: 'tell', content: ['The harbour'], score: 0.4 }))).toEqual([])
  })
  it('needs more where the cue is no known one and nothing is quoted', async () => {
    const deed = 'Ines Corvel weighed a bill to dredge the harbour.'
    const found = { sources: ['Ines Corvel'], cue: 'weighed', content: ['a bill to dredge the harbour'] }
    expect(await claimsOf(deed, finding({ ...found, score: 0.65 }))).toEqual([])
    expect(await claimsOf(deed, finding({ ...found, score: 0.7 }))).toHaveLength(1)
    const quoted = 'Ines Corvel weighed a bill “to dredge the harbour.”'
    const marked = { ...found, content: ['a bill', 'to dredge the harbour'] }
    expect(await claimsOf(quoted, finding({ ...marked, score: 0.6 }))).toHaveLength(1)
  })
  it('is taken from a rule that is sure of it', async () => {
    const said = 'Tavo Brask said: “The quay is closed.”'
    expect(await claimsOf(said, finding())).toEqual(await claimsOf(said, null))
    expect(await claimsOf(said, finding())).toHaveLength(1)
  })
  it('is taken from a rule that finds plain saying behind what is said', async () => {
    const trailing = 'The dam leaks, Aro News reports'
    expect(await claimsOf(trailing, finding())).toEqual(await claimsOf(trailing, null))
    expect(await claimsOf(trailing, finding())).toHaveLength(1)
  })
  it('is taken from a rule that finds a denial', async () => {
    const denied = 'The mayor rejected the allegations of bribery.'
    expect(await claimsOf(denied, finding())).toEqual(await claimsOf(denied, null))
    expect(await claimsOf(denied, finding())).toHaveLength(1)
  })
  it('is not taken from a rule that is not', async () => {
    const blamed = 'The mayor criticized the plan.'
    expect(await claimsOf(blamed, null)).toHaveLength(1)
    expect(await claimsOf(blamed, finding())).toEqual([])
  })
  it('is taken from the rules where its corpus annotates none', async () => {
    const heading =
      'Vellmark and Norvale deny\n\nThe two countries have shared the river for a hundred years, and it was quiet.'
    expect(await claimsOf(heading, finding())).toEqual(await claimsOf(heading, null))
    expect(await claimsOf(heading, finding())).toHaveLength(1)
  })
})

describe('what the model finds is cut as rulings 1 to 3 want it', () => {
  it.each<[string, Words, string]>([
    [
      'Norvale on Tuesday raised the alarm for the first time over the dam, which had been leaking.',
      { sources: ['Norvale on Tuesday'], cue: 'raised the alarm for the first time', content: ['over the dam,'] },
      'model: Norvale | raised the alarm | over the dam',
    ],
    [
      'Norvale confirmed for the first time on Tuesday that the dam was leaking.',
      { sources: ['Norvale'], cue: 'confirmed for the first', content: ['that the dam was leaking'] },
      'model: Norvale | confirmed | that the dam was leaking',
    ],
    [
      'Norvale urged the army to close the dam.',
      { sources: ['Norvale'], cue: 'urged the', content: ['to close the dam'] },
      'model: Norvale | urged | to close the dam',
    ],
    [
      'A leak at the dam, it was let slip on Monday by the army, had been there for a year.',
      {
        sources: ['the army'],
        cue: 'was let slip on Monday',
        content: ['A leak at the dam', 'by the', 'had been there for a year.'],
      },
      'model: the army | was let slip | A leak at the dam + had been there for a year',
    ],
    [
      'The plan was waved through by the council as “a gift to “nobody” at all.”',
      { sources: ['the council'], cue: 'waved through by', content: ['The plan', 'a gift to “nobody” at all'] },
      'model: the council | waved through | The plan + a gift to “nobody” at all',
    ],
    [
      'It was, to hear the council tell it, a “gift to nobody.” Few were there.',
      { sources: ['the council'], cue: 'tell', content: ['It was', 'a “gift to nobody'] },
      'model: the council | tell | It was + a “gift to nobody.”',
    ],
    [
      'Sources, the army and the council, had it that the dam was leaking.',
      { sources: ['the army', 'the council'], cue: 'had it', content: ['that the dam', 'was leaking'] },
      'model: the army + the council | had it | that the dam was leaking',
    ],
  ])('%s', async (text, found, expected) => {
    expect(await claimsOf(text, finding(found))).toContain(expected)
  })
})

describe('what the model breaks off is made whole', () => {
  it.each<[string, string, Words, string]>([
    [
      'a source of a possessive',
      'The bridge, to hear his campaign tell it, is safe.',
      { sources: ['hear his'], cue: 'tell', content: ['is safe'] },
      'model: hear his campaign | tell | is safe',
    ],
    [
      'a source of an article alone',
      'The bridge, to hear the harbour master of Tarn tell it, is safe.',
      { sources: ['the'], cue: 'tell', content: ['is safe'] },
      'model: the harbour master of Tarn | tell | is safe',
    ],
    [
      'but not over the cue',
      'The army made a slip in that the dam was left open.',
      { sources: ['The army'], cue: 'made a slip', content: ['a slip in that the dam was left open'] },
      'model: The army | made a slip | in that the dam was left open',
    ],
    [
      'a source before its clause',
      'The bridge, to hear Ines Corvel, who had left early, tell it, is safe.',
      { sources: ['Ines Corvel, who'], cue: 'tell', content: ['is safe'] },
      'model: Ines Corvel | tell | is safe',
    ],
    [
      'a content that ends with a joint',
      'The army had it on Monday that the dam was cracked and, it was thought, leaking.',
      { sources: ['The army'], cue: 'had it', content: ['that the dam was cracked and'] },
      'model: The army | had it | that the dam was cracked',
    ],
    [
      'a paper named after a day, but no day after a name',
      'Norvale Wednesday let it be known to the Quay Sun that the dam was safe.',
      { sources: ['Norvale Wednesday', 'the Quay Sun'], cue: 'let it be known', content: ['that the dam was safe'] },
      'model: Norvale + the Quay Sun | let it be known | that the dam was safe',
    ],
    [
      'the phrase that a content ends in',
      'The army had it on Monday that the dam was cracked by the flood of the spring, and it rained.',
      { sources: ['The army'], cue: 'had it', content: ['that the dam was cracked by the'] },
      'model: The army | had it | that the dam was cracked by the flood of the spring',
    ],
    [
      'a quotation, at its end',
      'Ines Corvel was blunt: “Nobody came to the bridge, and nobody called.” It rained.',
      { sources: ['Ines Corvel'], cue: 'blunt', content: ['Nobody came to the bridge'] },
      'model: Ines Corvel | blunt | Nobody came to the bridge, and nobody called',
    ],
    [
      'a quotation, at its beginning',
      '“It is not over, nobody came to the bridge,” was how Ines Corvel put it.',
      { sources: ['Ines Corvel'], cue: 'put', content: ['nobody came to the bridge,'] },
      'model: Ines Corvel | put | It is not over, nobody came to the bridge',
    ],
    [
      'but not a quotation from its middle',
      'Ines Corvel was blunt: “Nobody came to the bridge, and nobody called in all of that night.” It rained.',
      { sources: ['Ines Corvel'], cue: 'blunt', content: ['came to the bridge'] },
      'model: Ines Corvel | blunt | came to the bridge',
    ],
  ])('%s', async (_, text, found, expected) => {
    expect(await claimsOf(text, finding(found))).toContain(expected)
  })
})

describe('the source of the model is none', () => {
  it('where it only hears what is said', async () => {
    const found = { sources: ['Ines Corvel'], cue: 'was asked', content: ['whether the dam was safe'] }
    expect(await claimsOf('Ines Corvel was asked whether the dam was safe.', finding(found))).toEqual([
      'model:  | was asked | whether the dam was safe',
    ])
  })
  it.each([
    ['Asked whether the dam, the oldest of three, would hold, Ines Corvel said that she was sure.', 'Ines Corvel'],
    ['When asked whether the dam, the oldest of three, would hold, she said that she was sure.', 'she'],
  ])('where it opens the sentence as one who is asked: %s', async (text, who) => {
    const found = { sources: [who], cue: /asked/i.exec(text)![0], content: ['whether the dam'] }
    expect(await claimsOf(text, finding(found))).toContain(
      `model:  | ${found.cue} | whether the dam, the oldest of three, would hold`,
    )
  })
  it('where it stands before a "when"', async () => {
    const found = { sources: ['Ines Corvel'], cue: 'asked', content: ['whether the dam would hold'] }
    expect(await claimsOf('Ines Corvel laughed when asked whether the dam would hold.', finding(found))).toEqual([
      'model:  | asked | whether the dam would hold',
    ])
  })
  it('but not where another asks', async () => {
    const text = 'Asked by Tavo Brask whether the dam would hold, Ines Corvel laughed.'
    const found = { sources: ['Tavo Brask'], cue: 'Asked', content: ['whether the dam would hold'] }
    expect(await claimsOf(text, finding(found))).toEqual(['model: Tavo Brask | Asked | whether the dam would hold'])
  })
  it.each(['now', 'in parts of the valley', '-'])('where it names nobody (%s)', async (words) => {
    const text = `The quay, it was let slip ${words} and again, is closed.`
    const found = { sources: [words], cue: 'was let slip', content: ['The quay', 'is closed'] }
    expect(await claimsOf(text, finding(found))).toEqual(['model:  | was let slip | The quay + is closed'])
  })
  it('but not where it feels', async () => {
    const found = { sources: ['Ines Corvel'], cue: 'was worried', content: ['that the dam was cracked'] }
    expect(await claimsOf('Ines Corvel was worried that the dam was cracked.', finding(found))).toEqual([
      'model: Ines Corvel | was worried | that the dam was cracked',
    ])
  })
})

describe('the source of the model is its subject alone', () => {
  it.each([
    ['Brask thought the harbour master', 'the harbour master'],
    ['The dams need two trials and the judge', 'the judge'],
    ['Tavo Brask was 40 years old and Radio Halm', 'Radio Halm'],
    [
      'Bakers facing pressure over the rise of mills and prices',
      'Bakers facing pressure over the rise of mills and prices',
    ],
    ['Bakers who need flour and water', 'Bakers who need flour and water'],
    ['Bakers, whose mills were closed, and millers', 'Bakers, whose mills were closed, and millers'],
    ['She believes police', 'police'],
    ['The woman Brask accused', 'The woman Brask accused'],
    ['Brask Reports magazine', 'Brask Reports magazine'],
    ['A man called Corvel', 'A man called Corvel'],
    ['Brask, who said so first,', 'Brask, who said so first'],
  ])('%s', async (source, expected) => {
    const found = { sources: [source], cue: 'said', content: ['was a gull'] }
    const claims = await claimsOf(`${source} said was a gull.`, finding(found))
    expect(claims).toContain(`model: ${expected} | said | was a gull`)
  })
})

describe('what both find', () => {
  it('is one claim, with the parts of the model', async () => {
    const text = '“The quay is closed,” said Tavo Brask, the harbour master, in Tarn.'
    const extractor = finding({ sources: ['Tavo Brask'], cue: 'said', content: ['The quay is closed'] })
    expect(await claimsOf(text, extractor)).toEqual(['model: Tavo Brask | said | The quay is closed'])
  })
  it('is kept below the score that the model needs by itself', async () => {
    const text = 'Tavo Brask hinted that the quay was closed.'
    const found = { sources: ['Tavo Brask'], cue: 'hinted', content: ['that the quay was closed'] }
    expect(await claimsOf(text, finding({ ...found, score: 0.45 }))).toHaveLength(1)
    expect(await claimsOf(text, finding({ ...found, score: 0.35 }))).toEqual([])
  })
})

describe('a headline', () => {
  it('is no part of what the paragraph below it reports', async () => {
    const text =
      'Dam leaks again\n\nThe dam was cracked by the flood, it was let slip by the army, and nobody knew for how long.'
    const found = {
      sources: ['the army'],
      cue: 'was let slip',
      content: [text.slice(0, text.indexOf(', it'))],
    }
    expect(await claimsOf(text, finding(found))).toEqual([
      'model: the army | was let slip | The dam was cracked by the flood',
    ])
  })
})

describe('a rule knows better', () => {
  it('of a second verb of the same subject', async () => {
    const text = 'Tavo Brask confirmed that the quay was closed, and said the dam was cracked.'
    const found = {
      sources: ['Tavo Brask'],
      cue: 'confirmed',
      content: ['that the quay was closed, and said the dam was cracked'],
    }
    const claims = await claimsOf(text, finding(found))
    expect(claims).toEqual([
      'model: Tavo Brask | confirmed | that the quay was closed',
      'clause-after: Tavo Brask | said | the dam was cracked',
    ])
  })
  it('of silence', async () => {
    const text = 'The harbour master declined to comment.'
    const found = { sources: ['The harbour master'], cue: 'declined', content: ['to comment'] }
    expect(await claimsOf(text, finding(found))).toEqual(await claimsOf(text, null))
    expect(await claimsOf(text, finding(found))).toHaveLength(1)
  })
  it('of whom a source has it from', async () => {
    const text = 'The quay is closed, Ines Corvel said, citing the harbour master, Tavo Brask.'
    const said = { sources: ['Ines Corvel'], cue: 'said', content: ['The quay is closed'] }
    const citing = { sources: ['Ines Corvel'], cue: 'citing', content: ['the harbour master, Tavo Brask'] }
    expect(await claimsOf(text, finding(said, citing))).toEqual(await claimsOf(text, finding(said)))
  })
  it('of the dateline', async () => {
    const text =
      'TARN, March 3 — The quay was closed on Monday, and nobody told Ines Corvel why, she let it be known.\n\nIt rained on Tuesday.'
    const found = {
      sources: ['she'],
      cue: 'let it be known',
      content: ['TARN, March 3 — The quay was closed on Monday'],
    }
    expect(await claimsOf(text, finding(found))).toContain(
      'model: she | let it be known | The quay was closed on Monday',
    )
  })
  it('of a heading that only denies, whatever the model makes of the paragraph below', async () => {
    const text = 'Vellmark and Norvale deny\n\nStrangers are said to have come over the river by night.'
    const found = { sources: ['Vellmark'], cue: 'deny', content: ['Strangers are said to have come'] }
    expect(await claimsOf(text, finding(found))).toContainEqual('bare-position: Vellmark + Norvale | deny | ')
  })
  it('of a phrase that hangs on the clause', async () => {
    const text = 'Tavo Brask said that the quay would open on Monday, with two more to come by May.'
    const found = { sources: ['Tavo Brask'], cue: 'said', content: ['that the quay would open on Monday'] }
    expect(await claimsOf(text, finding(found))).toEqual([
      'clause-after: Tavo Brask | said | that the quay would open on Monday, with two more to come by May',
    ])
  })
})

describe('where they contradict each other', () => {
  it('a doubtful one of the model takes nothing from a rule', async () => {
    const text = 'Tavo Brask said: “The quay is closed.”'
    const doubtful = { sources: ['Tavo'], cue: 'closed', content: ['The quay is'], score: 0.4 }
    expect(await claimsOf(text, finding(doubtful))).toEqual(await claimsOf(text, null))
  })

  it('the model stands', async () => {
    const text = 'The council said the quay was closed, a fear that Ilse Venn voiced at length.'
    const extractor = finding({ sources: ['Ilse Venn'], cue: 'voiced', content: ['the quay was closed'] })
    expect(await claimsOf(text, extractor)).toEqual(['model: Ilse Venn | voiced | the quay was closed'])
  })
})

describe('a claim within the content of the model', () => {
  it('stays the work of the rules', async () => {
    const text = 'By all accounts that Aro News has had, the ministry denied that the dam was cracked.'
    const extractor = finding({
      sources: ['Aro News'],
      cue: 'accounts',
      content: ['the ministry denied that the dam was cracked'],
    })
    const { claims } = await read(capture(text), STATED, extractor)
    const [outer, inner] = claims.filter(({ voice }) => voice === 'attributed')
    expect(inner).toMatchObject({ within: outer!.id, act: 'denies' })
    expect(outer).toMatchObject({ foundBy: 'model', within: null })
  })
})

describe('content that runs on', () => {
  it('gives a claim without a cue for each quotation in a later sentence', async () => {
    const text =
      'Ines Corvel did not mince her words. “Nobody came,” she wrote. “Nobody called.”\n\n“We were alone out there.”'
    const extractor = finding({
      sources: ['she'],
      cue: 'wrote',
      content: ['Nobody came', '“Nobody called.”', 'We were alone out there'],
    })
    expect(await claimsOf(text, extractor)).toEqual([
      expect.stringMatching(/: she \| wrote \| Nobody came$/),
      'model: she | – | Nobody called',
      'model: she | – | We were alone out there',
    ])
  })
  it('keeps to one claim where the quotations come before the cue', async () => {
    const text = '“Nobody came. Nobody called,” was how Ines Corvel put it.'
    const extractor = finding({ sources: ['Ines Corvel'], cue: 'put', content: ['“Nobody came. Nobody called,”'] })
    expect(await claimsOf(text, extractor)).toEqual(['model: Ines Corvel | put | Nobody came. Nobody called'])
  })
  it('may follow a sentence that only introduces it', async () => {
    const text = 'Ines Corvel was blunt.\n\n“Nobody came.”'
    const extractor = finding({ sources: ['Ines Corvel'], cue: 'blunt', content: ['“Nobody came.”'] })
    expect(await claimsOf(text, extractor)).toEqual(['model: Ines Corvel | blunt | Nobody came'])
  })
})

describe('furniture', () => {
  it('holds no claim, whatever the model finds in it', async () => {
    const text =
      'The bridge is closed until further notice, and nobody knows why.\n\nRead more: Ines Corvel said it rained.'
    const extractor = finding({ sources: ['Ines Corvel'], cue: 'said', content: ['it rained'] })
    const { claims } = await read(capture(text), STATED, extractor)
    expect(claims.filter(({ voice }) => voice === 'attributed')).toEqual([])
  })
})

describe('what the model leaves out', () => {
  it('is taken from the rule where a quotation is resumed and another follows', async () => {
    const text = '“The dam,” Ines Corvel said, “has cracked.” “It will be mended,” she added.'
    const found = finding({ sources: ['Ines Corvel'], cue: 'said', content: ['“The dam,”'] })
    expect((await claimsOf(text, found))[0]).toContain('The dam + has cracked')
  })
  it('is who is quoted, not what is said', async () => {
    const text = 'Ines Corvel was quoted as saying the bridge was safe.'
    const found = finding({ cue: 'was quoted as saying', content: ['Ines Corvel', 'the bridge was safe'] })
    expect((await claimsOf(text, found))[0]).toContain('Ines Corvel | was quoted as saying | the bridge was safe')
  })
  it('is where whoever accuses ends', async () => {
    const text = 'Ines Corvel, who was accused by Tavo Brask of taking money, resigned.'
    const found = finding({ sources: ['Tavo Brask of taking money'], cue: 'was accused', content: ['who'] })
    expect((await claimsOf(text, found))[0]).toBe('model: Tavo Brask | was accused | who + of taking money')
  })
  it('is the minus of a number', async () => {
    const text = 'Ines Corvel said -5 degrees is too cold.'
    const found = finding({ sources: ['Ines Corvel'], cue: 'said', content: ['5 degrees is too cold'] })
    expect((await claimsOf(text, found))[0]).toContain('-5 degrees is too cold')
  })
})
