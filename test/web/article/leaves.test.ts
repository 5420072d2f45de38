import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Claim } from '../../../src/model.ts'
import { leavesOf } from '../../../src/web/article/leaves.ts'
import { claimsOn, markedLeaves, stretchesOf } from '../../../src/web/article/pieces.ts'
import { runsOf } from '../../../src/web/article/runs.ts'
import { claimOf, find, sourceOf } from '../../pipeline/report/sample.ts'
import { articleOf } from '../../pipeline/resolve/given.ts'

const article = (text: string, parts: Partial<Article> = {}): Article => ({ ...articleOf(text), ...parts })

const TEXT = 'Pump fails\n\nAda Quill said that the pump had failed.\n\nThe rest is for subscribers.'

describe('leaves', () => {
  it('are the paragraphs, the headline and the notice told apart', () => {
    const evidence = find(TEXT, 'The rest is for subscribers.')
    const leaves = leavesOf(
      article(TEXT, {
        headline: find(TEXT, 'Pump fails'),
        completeness: { state: 'truncated', seen: 0.4, evidence },
      }),
    )
    expect(leaves.map(({ role, start, end }) => [role, TEXT.slice(start, end)])).toEqual([
      ['headline', 'Pump fails'],
      ['paragraph', 'Ada Quill said that the pump had failed.'],
      ['evidence', 'The rest is for subscribers.'],
    ])
  })
  it('cut what is long at a space, and a word of a million letters anywhere, but never a character in two', () => {
    const prose = 'pump '.repeat(10_000)
    const cut = leavesOf(article(prose))
    expect(cut.length).toBeGreaterThan(4)
    expect(
      cut.every(({ end }) => end === prose.trimEnd().length || prose[end - 1] === ' ' || end === prose.length),
    ).toBe(true)
    expect(cut.map(({ goesOn }) => goesOn).indexOf(false)).toBe(0)
    expect(cut.filter(({ goesOn }) => !goesOn).length).toBe(1)
    const word = `a${'🜂'.repeat(500_000)}`
    const leaves = leavesOf(article(word))
    expect(leaves.length).toBeGreaterThan(50)
    expect(leaves.map(({ start, end }) => word.slice(start, end)).join('')).toBe(word)
    expect(leaves.every(({ start }) => !/^[\uDC00-\uDFFF]/.test(word.slice(start)))).toBe(true)
  })
})

const claim = (text: string, source: string, cue: string, content: string): Claim =>
  claimOf(content, {
    sources: [sourceOf(find(text, source), { kind: 'person' })],
    cue: find(text, cue),
    content: [find(text, content)],
  })

describe('marks on leaves', () => {
  const claims = [
    claim(TEXT, 'Ada Quill', 'said', 'that the pump had failed'),
    claim(TEXT, 'Ada Quill', 'had failed', 'Pump fails\n\nAda Quill said that the pump had failed'),
  ]
  const leaves = markedLeaves(leavesOf(article(TEXT)), claims)
  it('are cut to the leaf, and their claim begins once', () => {
    expect(leaves.map((leaf) => [...claimsOn(leaf)])).toEqual([[1], [0, 1], []])
    expect(leaves.map(({ opens }) => [...opens])).toEqual([[[0, [1]]], [[27, [0]]], []])
  })
  it('part a leaf into stretches without gaps, innermost first', () => {
    const all = stretchesOf(leaves[1]!)
    expect(all.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(
      'Ada Quill said that the pump had failed.',
    )
    const failed = all.find(({ start }) => TEXT.startsWith('had failed', start))!
    expect(failed.marks.map(({ claim, role }) => `${claim} ${role}`)).toEqual(['1 cue', '0 content', '1 content'])
    expect(failed.marks[1]).toMatchObject(claims[0]!.content[0]!.start === 27 ? { start: 27 } : {})
  })
})

describe('runs', () => {
  it('show what cannot be seen, and leave line ends and tabs', () => {
    const text = 'a\u202Eb\u0000\n\tc👨‍👩‍👧\uFEFF'
    const runs = runsOf(text, { start: 0, end: text.length })
    expect(runs.map(({ shown }) => shown)).toEqual(['a', '\\u202e', 'b', '\\u0000', '\n\tc👨‍👩‍👧', '\\ufeff'])
    expect(runs.filter(({ unseen }) => unseen).length).toBe(3)
  })
  it('cover any text without gaps, each as long as what it shows unless it stands for what is unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const runs = runsOf(`x${text}`, { start: 1, end: text.length + 1 })
        expect(runs.map(({ start, end }) => `x${text}`.slice(start, end)).join('')).toBe(text)
        for (const { start, end, shown, unseen } of runs) if (!unseen) expect(shown.length).toBe(end - start)
      }),
    )
  })
})
