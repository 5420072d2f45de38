import { describe, expect, it } from 'vitest'
import { behindEnglish, repeated } from '../../eval/bench/texts.ts'
import { TRIGGERS } from '../../eval/bench/triggers.ts'
import { readText } from '../support/read-text.ts'

/** UTF-16 units: a rule whose cost grows with the square of the length would not come to an end within the time limit. */
const MEGABYTE = 1_000_000
const LIMIT_MS = 240_000

/** Long enough to tell, short enough to try every trigger. */
const LINE = 150_000

describe('one line of 1 MB comes to an end', () => {
  it.each([
    ['of one letter', 'a'],
    [
      'of words and cues',
      'Ines Corvel said that the bridge at Norvale was closed on Monday, 40 people told Aro News: “no” ',
    ],
    ['of every trigger', Object.values(TRIGGERS).join(' ')],
  ])(
    '%s',
    async (_, unit) => {
      const text = behindEnglish(repeated(unit, MEGABYTE).replaceAll('\n', ' ').trim())
      expect((await readText(text)).article.text).toBe(text)
    },
    LIMIT_MS,
  )
})

describe('nothing but one trigger comes to an end', () => {
  it.each(Object.entries(TRIGGERS))(
    '%s',
    async (_, unit) => {
      const { claims, article } = await readText(behindEnglish(repeated(unit, LINE)))
      expect(
        claims.every(({ content }) =>
          content.every(({ start, end, exact }) => article.text.slice(start, end) === exact),
        ),
      ).toBe(true)
    },
    LIMIT_MS,
  )
})
