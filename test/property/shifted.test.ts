/**
 * A neutral paragraph in front moves offsets and changes nothing else but ids.
 *
 * Neutral: a sentence too long for a headline, with no name, number, time, place, quotation, cue or pronoun. It goes in front of a
 * text that begins with such a paragraph itself, since the first lines of a text may be its headline, byline and dateline.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReadResult } from '../../src/model.ts'
import { readText } from '../support/read-text.ts'
import { paragraphs, settings } from './texts.ts'

const NEUTRAL =
  `The road along the shore runs past low walls and wide fields, and the grass beside the road is long and green, and the
  stones of the walls are grey and rough, and the gates between the fields are made of old and heavy wood with iron bands.`.replace(
    /\s+/g,
    ' ',
  )
const OPENING =
  `The water in the harbour is deep and dark, and the boats beside the long quay are small and old, and the nets on the
  quay are wet, and the ropes between the boats and the rings of the quay are thick and black with tar and salt.`.replace(
    /\s+/g,
    ' ',
  )

/** Offsets moved back by so many units, ids replaced by the place of the claim in the list, the hashes left out. */
function moved({ claims, mentions, problems, article }: ReadResult, by: number): unknown {
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
    const text = [OPENING, ...rest].join('\n\n')
    const plain = await readText(text)
    const behind = await readText(front + text)
    expect(moved(behind, front.length)).toStrictEqual(moved(plain, 0))
  })
  await fc.assert(property, settings(200))
})

it('finds nothing in the neutral paragraphs', async () => {
  const { claims, mentions, problems, article } = await readText(`${NEUTRAL}\n\n${OPENING}`)
  expect({ claims, mentions, problems, headline: article.headline }).toEqual({
    claims: [],
    mentions: { times: [], quantities: [], places: [] },
    problems: [],
    headline: null,
  })
})
