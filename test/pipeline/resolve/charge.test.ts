import { expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

const LEAD =
  'Ines Okafor said that Velm Energy had opened a valve. Dale Orwin said that the ferry was late. The Tarn Union accused the harbour office of hiding its records. The mayor said that the weather was bad. '

/** The content of what the last claim of the text refers to. */
async function meant(sentence: string): Promise<string | null> {
  const claims = (await readText(`${LEAD}${sentence}`)).claims.filter(({ voice }) => voice === 'attributed')
  const [target] = claims.at(-1)!.refersTo
  return claims.find(({ id }) => id === target)?.content[0]?.exact ?? null
}

it.each([
  // that which names who denies
  ['Velm Energy denied the allegations.', 'that Velm Energy had opened a valve'],
  ['A spokesman for Velm Energy rejected the claims.', 'that Velm Energy had opened a valve'],
  // an accusation rather than the claim before
  ['The harbour office denied the accusations.', 'the harbour office of hiding its records'],
  ['Officials denied the allegations.', 'the harbour office of hiding its records'],
  // never one's own words
  ['The mayor dismissed the reports.', 'the harbour office of hiding its records'],
])('%s', async (sentence, content) => {
  expect(await meant(sentence)).toBe(content)
})
