/**
 * The example story from its pages to its board. What is expected stands in `fixtures/ledger/harrow-quay`, in a short form that a
 * person can read through. `UPDATE=1 npm test -- test/pipeline/ledger/example-story.test.ts` writes it anew, for you to read
 * before you commit it; under CI nothing is ever written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../src/ledger/changes.ts'
import { storyClaims } from '../../../src/ledger/claims.ts'
import { computeBoard } from '../../../src/ledger/compute.ts'
import { timelineOf } from '../../../src/ledger/timeline.ts'
import type { Board, Proposition, Reading } from '../../../src/ledger-model.ts'
import { EXAMPLE_FILES, exampleReadings } from '../../support/example-story.ts'
import * as short from './short-form.ts'

const EXPECTED = join(import.meta.dirname, '../../fixtures/ledger/harrow-quay')
const UPDATE = process.env.UPDATE === '1' && !process.env.CI

const readings = await exampleReadings()
const boardOf = (some: readonly Reading[]): Board => computeBoard('Harrow Quay', some, [])
const board = boardOf(readings)

function matches(name: string, text: string): void {
  const path = join(EXPECTED, name)
  if (UPDATE) writeFileSync(path, text)
  if (!existsSync(path)) throw new Error(`there is no ${name}: UPDATE=1 writes it, then read it`)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

const about = (words: string): Proposition => {
  const found = board.propositions.filter(({ text }) => text.includes(words))
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('the example story', () => {
  it('has twelve articles, one of them in two states', () => {
    expect(EXAMPLE_FILES).toHaveLength(13)
    expect(new Set(readings.map(({ article }) => article)).size).toBe(12)
    expect(readings.filter(({ read }) => read.completeness.state === 'truncated')).toHaveLength(1)
  })

  it.each<[string, () => string]>([
    ['board.txt', () => short.board(board)],
    ['numbers.txt', () => short.numbers(board)],
    ['dates.txt', () => short.dates(board)],
    ['origins.txt', () => short.origins(board)],
    ['timeline.txt', () => short.timeline(timelineOf({ board, claims: storyClaims(readings, []) }))],
    ['changes.txt', () => short.changes(changesSince(readings.at(-1)!.capturedAt, board, readings, []))],
  ])('%s is as expected', (name, text) => matches(name, text()))

  it('counts the wire and its copies as one origin', () => {
    const { origins, positions } = about('people were killed')
    expect(origins).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(new Set(origins.chains.map(({ publisher }) => publisher)).size).toBeGreaterThan(3)
    expect(positions).toHaveLength(1)
  })

  it('follows papers that cite each other back to the officials, and marks the circle', () => {
    const { origins } = about('has reached the river Halm')
    const citing = origins.chains.filter(({ links }) => links.length > 1)
    expect(new Set(citing.map(({ origin }) => origin)).size).toBe(1)
    expect(citing.filter(({ circular }) => circular).map(({ publisher }) => publisher)).toEqual(['Estuary Courier'])
    expect(origins).toMatchObject({ atLeast: 2, atMost: 3 })
  })

  it('shows the change of position of the company', () => {
    const position = about('has reached the river Halm').positions.find(
      ({ source }) => source.name === 'Lindqvist Storage',
    )
    expect(position).toMatchObject({
      stance: 'supports',
      changes: [{ from: 'denies', to: 'supports', said: '2025-03-06' }],
    })
  })

  it('keeps both days of the reopening, and says that the later one was not read whole', () => {
    const { dates, truncated } = about('will reopen on')
    expect(dates.map(({ edtf, amends }) => [edtf, amends?.how ?? null])).toEqual([
      ['2025-03-20', null],
      ['2025-04-02', 'replaces'],
    ])
    expect(truncated).toBe(true)
  })
})

describe('the board', () => {
  it('is the same in whichever order the articles came', () => {
    const edited = readings.filter(({ article }) => article === readings.at(-1)!.article)
    const others = readings.filter((reading) => !edited.includes(reading))
    for (let seed = 1; seed < 20; seed++) {
      const order = merged(shuffled(others, seed), edited, seed)
      // each captured at another time than before
      const arrived = order.map((reading, index) => ({
        ...reading,
        capturedAt: readings[index]!.capturedAt,
      }))
      expect(arrived).not.toEqual(readings)
      expect(boardOf(arrived)).toEqual(board)
    }
  })

  it('is the same when all is added again', () => {
    expect(boardOf([...readings.slice(0, -1), ...readings])).toEqual(board)
  })

  it('changes with an article left out', () => {
    expect(boardOf(readings.slice(1))).not.toEqual(board)
  })
})

/** The same for the same seed (a linear congruential generator, Park and Miller 1988). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed
  const next = (): number => (state = (state * 48_271) % 2_147_483_647)
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** The second list among the first, in its own order. */
function merged<T>(items: readonly T[], inOrder: readonly T[], seed: number): T[] {
  const at = inOrder.map((_, index) => ((seed * 5 + index * 7) % items.length) + 0.5).sort((a, b) => a - b)
  return [
    ...items.map((item, index) => ({ item, at: index })),
    ...inOrder.map((item, index) => ({ item, at: at[index]! })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
