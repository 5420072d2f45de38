import { describe, expect, it } from 'vitest'
import { ahead } from '../../src/cli/ahead.ts'

/** Works that end in an order of their own, and how many were under way at most. */
function works(ends: readonly number[]) {
  const state = { now: 0, most: 0 }
  const work = async (item: number): Promise<string> => {
    state.most = Math.max(state.most, ++state.now)
    for (let turn = 0; turn < ends[item]!; turn++) await Promise.resolve()
    state.now--
    return `item ${item}`
  }
  return { state, work }
}

describe('ahead', () => {
  it.each([1, 2, 3, 10])('with a width of %i keeps the order, and begins no more at once', async (width) => {
    const ends = [9, 1, 7, 0, 3, 2]
    const { state, work } = works(ends)
    const outcomes = []
    for await (const outcome of ahead([...ends.keys()], width, work)) outcomes.push(outcome)
    expect(outcomes).toEqual(ends.map((_, index) => `item ${index}`))
    expect(state.most).toBeLessThanOrEqual(width)
    if (width > 1) expect(state.most).toBeGreaterThan(1)
  })
  it('begins nothing before it is asked, and gives nothing for nothing', async () => {
    const { state, work } = works([1])
    const none = ahead([0], 1, work)
    expect(state.most).toBe(0)
    await none.return(undefined)
    expect(await Array.fromAsync(ahead([], 3, work))).toEqual([])
  })
})
