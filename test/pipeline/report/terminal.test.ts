import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { width } from '../../../src/pipeline/report/terminal/width.ts'
import { terminal } from '../../../src/pipeline/report/terminal.ts'
import { everywhere, HOSTILE, UNSEEN } from './hostile.ts'
import { claimOf, resultOf, SAMPLE } from './sample.ts'

const VIEW = { colour: false, columns: 80, attitudes: false }

describe('the terminal view', () => {
  it('shows the state of the article, then its claims, then the problems', () => {
    expect(terminal(SAMPLE, VIEW)).toBe(`\
Kessaly says dam was breached, Brannmark denies
The Orle Gazette · 2026-03-10 [from JSON-LD] · Jon Ferry
[truncated, 40% seen] “You have 60% of this article left to read.”
[sample.txt · 70 words · en]
────────────────────────────────────────────────────────────────────────────────

1 ✓ confirms   Kessaly’s water board [Kessaly Water Board] — confirmed
               that the Orle dam had been breached
               [first time · said 2026-03-10 (implied) · #c1aaaaaa · 111–146]

2 → predicts   its director, Ada Venn [Kessaly Water Board] — said
               “If the wall goes, perhaps 400 homes are lost”
               [conditional · possible “perhaps” · 400 homes · #c2aaaaaa ·
               149–193]

3 ! demands    she [Ada Venn · director · Kessaly Water Board] — added
               “We must leave” […] “by Friday”
               [by 2026-03-13 (implied) · #c3aaaaaa · 227–240, 255–264]

4 ✗ denies     Brannmark [Government of Brannmark] — denies
               [refers to claim 1]
               [#c4aaaaaa · 278–284]

5 • asserts    The Harbour Post — reported
               via Brannmark’s army
               that Brannmark’s army rejected the accusation
               [#c5aaaaaa · 312–357]

6 ✗ denies     Brannmark’s army — rejected
               the accusation
               [inside claim 5 · #c6aaaaaa · 343–357]

[6 claims of a text that is truncated, 40% seen. + 1 attitude hidden
(--attitudes shows them). Acts and what stands in brackets are ours; the rest
are the article’s words.]

! [sample-rule] something odd; found this; expected that
`)
  })

  it('says of the first words of a text without a headline what they are', () => {
    const head = (text: string) => terminal(resultOf(text), { ...VIEW, columns: 100 }).split('\n')[0]
    expect(head('The dam holds.\nNobody moved.')).toBe('[no headline; it begins:] The dam holds.')
    expect(head(`The dam holds, ${'said the mayor, '.repeat(9)}`)).toMatch(
      /^\[no headline; it begins:\] The dam .* \[…\]$/,
    )
  })

  it('shows attitudes when asked, under the same numbers', () => {
    const shown = terminal(SAMPLE, { ...VIEW, attitudes: true })
    expect(shown).toContain('6 ✗ denies     Brannmark’s army')
    expect(shown).toContain('7 ~ expresses  Venn')
    expect(shown).not.toContain('hidden')
  })

  it('says what it does not know', () => {
    const shown = terminal(resultOf('One line of text.'), VIEW)
    expect(shown).toContain('[publisher not known] · [date of publication not known]')
    expect(shown).toContain('[not known whether complete]')
    expect(shown).toContain('[no claims.]')
  })

  it('tells the publisher’s own sentences from claims without a source', () => {
    const content = [{ start: 0, end: 3, exact: 'One' }]
    const claims = [claimOf('a', { voice: 'publisher', content }), claimOf('b', { content })]
    const shown = terminal(resultOf('One line of text.', claims), VIEW)
    expect(shown).toContain('1 • asserts    [the publisher itself]')
    expect(shown).toContain('2 • asserts    [no source named] — [goes on]')
  })

  it('stands with nothing at all', () => {
    expect(terminal(resultOf(''), VIEW)).toContain('[no headline]')
  })

  it.each([30, 45, 59, 60, 80, 100])('keeps every line within %i columns', (columns) => {
    for (const line of terminal(SAMPLE, { ...VIEW, columns, attitudes: true }).split('\n')) {
      expect(width(line)).toBeLessThanOrEqual(columns)
    }
  })

  it('tells the act by mark and word; colour only adds to it', () => {
    const coloured = terminal(SAMPLE, { ...VIEW, colour: true })
    expect(coloured).toContain('\u001b[1m\u001b[31m✗ denies')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminal(SAMPLE, VIEW))
    expect(terminal(SAMPLE, VIEW)).not.toContain('\u001b')
  })

  it.each(HOSTILE)('never prints what is unseen: %s', (_, evil) => {
    const shown = terminal(everywhere(evil), VIEW)
    expect(shown).not.toMatch(UNSEEN)
    expect(shown.isWellFormed()).toBe(true)
  })

  it('never prints what is unseen of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (evil) => {
        expect(terminal(everywhere(evil), VIEW).replace(/[\u200d]/g, '')).not.toMatch(UNSEEN)
      }),
    )
  })

  it('cuts a word of a million characters', () => {
    const text = 'x'.repeat(1_000_000)
    const claims = [claimOf('a', { content: [{ start: 0, end: text.length, exact: text }] })]
    const lines = terminal(resultOf(text, claims), VIEW).split('\n')
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
  })
})
