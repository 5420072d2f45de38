import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chunk, folded, rowsOf, side } from '../../../src/web/compare/rows.ts'

const same = (exact: string): Chunk => ({ op: 'same', exact })
const removed = (exact: string): Chunk => ({ op: 'removed', exact })
const added = (exact: string): Chunk => ({ op: 'added', exact })
const text = (chunks: readonly Chunk[]) => chunks.map(({ exact }) => exact).join('')

describe('rows', () => {
  const chunks = [same('Head\n\nAt least '), removed('six'), added('nine'), same(' men left.\n\nThe end.')]
  it('are paragraphs, with what changed in them', () => {
    const rows = rowsOf(chunks)
    expect(rows.map(({ changed }) => changed)).toEqual([false, true, false])
    expect(text(side(rows[1]!, 'removed')).trim()).toBe('At least six men left.')
    expect(text(side(rows[1]!, 'added')).trim()).toBe('At least nine men left.')
  })
  it('take words that changed one after the other as one change', () => {
    const [row] = rowsOf([
      same('it '),
      removed('was'),
      added('may'),
      same(' '),
      removed('off'),
      added('stop'),
      same(' now'),
    ])
    expect(row!.chunks).toEqual([same('it '), removed('was off'), added('may stop'), same(' now')])
  })
  it('are none of two texts without words', () => expect(rowsOf([same('\n\n')])).toEqual([]))
  it('lose no word of either text', () => {
    const chunk = fc.record({
      op: fc.constantFrom('same', 'removed', 'added'),
      exact: fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é') }),
    })
    fc.assert(
      fc.property(fc.array(chunk as fc.Arbitrary<Chunk>), (all) => {
        for (const op of ['removed', 'added'] as const) {
          const whole = text(all.filter((one) => one.op === 'same' || one.op === op))
          const shown = rowsOf(all).flatMap((row) => side(row, op))
          expect(text(shown).replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''))
        }
      }),
    )
  })
})

describe('folding', () => {
  it('keeps what stands beside a change', () => {
    const rows = rowsOf([same('1\n\n2\n\n3\n\n4\n\n5\n\n'), added('new'), same('\n\n6\n\n7\n\n8\n\n9\n\n10')])
    expect(folded(rows).map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(['folded 4', 'rows 3', 'folded 4'])
  })
  it('folds nothing short, and all where nothing changed', () => {
    expect(folded(rowsOf([same('1\n\n2')])).map(({ kind }) => kind)).toEqual(['rows'])
    expect(folded(rowsOf([same('1\n\n2\n\n3\n\n4')])).map(({ kind }) => kind)).toEqual(['folded'])
  })
})
