/**
 * A neutral paragraph in front moves offsets and changes nothing else but ids.
 *
 * Neutral: a sentence too long for a headline, with no name, number, time, place, quotation or cue, and no noun that a pronoun could mean. It goes in front of a
 * text that begins with such paragraphs itself, since the first of a text are looked at for a headline, a byline and a dateline.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReadResult } from '../../src/model.ts'
import { readText } from '../support/read-text.ts'
import { place } from '../support/valid.ts'
import { paragraphs, settings } from './texts.ts'

const NEUTRAL =
  'It was cold and grey and damp, and it was getting colder and greyer and damper, slowly and quietly, and it was still, so ' +
  'very still, and it went on raining and raining, here and there and almost everywhere, on and on and on.'
const OPENING =
  'It was dark and wet and foggy, and it was getting darker and wetter and foggier, gently and silently, and it was calm, so ' +
  'very calm, and it went on drizzling and drizzling, near and far and all around, on and on and on.'

/** Paragraphs at the head of the text: more than any rule of ingest takes for its head. */
const HEAD = 9

/**
 * Offsets moved back by so many units, ids replaced by the place of the claim in the list, the hashes left out, and so is the
 * publisher's own claim that the neutral paragraph is.
 */
function moved({ claims: all, mentions, problems, article }: ReadResult, by: number): unknown {
  const claims = all.filter((claim) => claim.voice === 'attributed' || place(claim) >= by)
  const order = new Map(claims.map(({ id }, index) => [id, index]))
  const parts = {
    claims,
    mentions,
    problems,
    article: { ...article, id: '', revision: '', text: article.text.slice(by) },
  }
  return JSON.parse(JSON.stringify(parts), (key, value) => {
    if (key === 'start' || key === 'end') return value - by
    return typeof value === 'string' && order.has(value) ? order.get(value) : value
  })
}

it('moves offsets and changes nothing else', async () => {
  const front = `${NEUTRAL}\n\n`
  const property = fc.asyncProperty(paragraphs, async (rest) => {
    const text = [...Array(HEAD).fill(OPENING), ...rest].join('\n\n')
    const plain = await readText(text)
    const behind = await readText(front + text)
    expect(moved(behind, front.length)).toStrictEqual(moved(plain, 0))
  })
  await fc.assert(property, settings(200))
})

it('finds nobody and nothing in the neutral paragraphs', async () => {
  const { claims, mentions, problems, article } = await readText(`${NEUTRAL}\n\n${OPENING}`)
  const attributed = claims.filter(({ voice }) => voice === 'attributed')
  expect({ attributed, mentions, problems, headline: article.headline }).toEqual({
    attributed: [],
    mentions: { times: [], quantities: [], places: [] },
    problems: [],
    headline: null,
  })
})
