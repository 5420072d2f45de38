import { describe, expect, it } from 'vitest'
import { computeBoard } from '../../../src/ledger/compute.ts'
import { heldClaims } from '../../../src/pipeline/ledger/held-claim.ts'
import { isOfItself } from '../../../src/pipeline/ledger/interest.ts'
import { sourceRefs } from '../../../src/pipeline/ledger/source-ref.ts'
import { readingOf } from '../../support/reading-of.ts'

async function interested(text: string): Promise<boolean> {
  const held = heldClaims([await readingOf(text, '2031-05-02', 'Tarn Post')])
  const claims = [...held.values()].filter(({ claim }) => claim.voice === 'attributed')
  expect(claims).toHaveLength(1)
  return isOfItself(sourceRefs(claims[0]!, new Map())[0]!, claims[0]!) === true
}

describe('a source speaks about itself', () => {
  it.each([
    'Velm Energy said it had not caused the leak.',
    'Velm Energy denied that it had caused the leak.',
    '“We were wrong,” Velm Energy said.',
    '“Nothing has left our site,” Velm Energy said.',
    '“We cannot let ships in before the tank is gone,” the harbour office said.',
    'Velm Energy said its pumps were sound.',
    'Velm Energy said Velm Energy had paid for the repair.',
    'Velm Energy spokeswoman Ada Venn said Velm Energy had paid for the repair.',
    'Norwegian officials said Norway had sent no ships.',
    'Oslo denied that Norwegian ships had crossed the line.',
    'Mayor Ada Venn said she had not taken the money.',
    'Velm Energy spokeswoman Ada Venn said it had not caused the leak.',
    '“I am sure that we were wrong,” Ada Venn said.',
    'The union said they would strike on Monday.',
    '“I think we were wrong,” Ada Venn said.',
    '“We have found no fault in our pumps,” Velm Energy said.',
    'Velm Energy said it had seen no leak from its tanks.',
    '“They attacked us at dawn,” Captain Ada Venn said.',
  ])('%s', async (text) => {
    expect(await interested(text)).toBe(true)
  })
})

describe('a source tells what it saw, found or was told, or speaks of others', () => {
  it.each([
    'Fishermen said they had seen dead fish.',
    'Two fishermen said that they could still hear the pumps.',
    '“We have found six of the dead,” the fire chief said.',
    '“We have found six of the dead, and four of our crews are inside,” the fire chief said.',
    '“I heard a blast,” the guard said.',
    '“We saw the neighbours run,” Ada Venn said.',
    'The Environment Agency said it had measured styrene at six places.',
    'The Environment Agency said it had evidence of a leak.',
    '“We are seeing evidence that ships have left,” Minister Ada Venn said.',
    'Residents said they had been told to leave.',
    '“I think the army did it,” Ada Venn said.',
    '“I mean, the language is hard,” Ada Venn said.',
    'The Osk police said 40 people had died.',
    'Norwegian officials said Denmark had sent ships.',
    'Velm Energy said the harbour office had closed the quay.',
    'The pilot Ada Venn said that in general it takes many errors to board the wrong plane.',
    'The pilot Ada Venn said it was rare for a gate to stay open.',
    'Velm Energy said it was too early to tell what had burst.',
    'Analysts said it may seem outrageous, but planes often turn back.',
    'The Tarn Gazette reported that he had left the town.',
    '“I’m sure the airline will be careful,” Ada Venn said.',
  ])('%s', async (text) => {
    expect(await interested(text)).toBe(false)
  })
})

describe('a proposition that one of its body tells of the body', () => {
  const OWN = 'Velm Energy said its reactor at Osk was safe.'
  const told = async (...texts: readonly string[]) => {
    const readings = await Promise.all(
      texts.map(async (text, at) => ({ ...(await readingOf(text, '2031-05-02', `Paper ${at}`)), article: `${at}` })),
    )
    const { propositions } = computeBoard('Osk', readings, [])
    expect(propositions).toHaveLength(1)
    const [{ interestedOnly, status }] = propositions as [(typeof propositions)[0]]
    return { interestedOnly, status }
  }
  it.each([
    ['Velm Energy spokeswoman Anja Roll confirmed that the reactor at Osk was safe.'],
    ['Velm Energy confirmed that the reactor at Osk was safe.'],
    ['Anja Roll, a spokeswoman of Velm Energy, said that the reactor at Osk was safe.'],
  ])('has only interested parties where others of it say so: %s', async (other) => {
    expect((await told(OWN, other)).interestedOnly).toBe(true)
    expect((await told(other, OWN)).interestedOnly).toBe(true)
  })
  it.each([
    ['The nuclear inspectors confirmed that the reactor at Osk was safe.'],
    ['Mayor Ada Venn confirmed that the reactor at Osk was safe.'],
  ])('has others where they are of another body: %s', async (other) => {
    expect((await told(OWN, other)).interestedOnly).toBe(false)
  })
  it('is corroborated by a body of its own, not by its own confirmation', async () => {
    const mayor = 'Mayor Ada Venn said that the reactor at Osk was safe.'
    const own = 'Velm Energy spokeswoman Anja Roll confirmed that the reactor at Osk was safe.'
    expect((await told(OWN, own, mayor)).status).toBe('unconfirmed')
    expect((await told(OWN, own, mayor.replace('said', 'confirmed'))).status).toBe('corroborated')
  })
})
