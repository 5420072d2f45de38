import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/ledger-model.ts'
import type { Timeline } from '../../../../src/ledger-views.ts'
import { spanOf } from '../../../../src/pipeline/report/dated.ts'
import { boardView } from '../../../../src/pipeline/report/ledger/board.ts'
import { changesView } from '../../../../src/pipeline/report/ledger/changes.ts'
import { columnsOf } from '../../../../src/pipeline/report/ledger/columns.ts'
import { logView } from '../../../../src/pipeline/report/ledger/log.ts'
import { numbersView } from '../../../../src/pipeline/report/ledger/numbers.ts'
import { cell, type Paper } from '../../../../src/pipeline/report/ledger/paper.ts'
import { propositionView } from '../../../../src/pipeline/report/ledger/proposition.ts'
import { storiesView } from '../../../../src/pipeline/report/ledger/stories.ts'
import { timelineView } from '../../../../src/pipeline/report/ledger/timeline.ts'
import { unconfirmedView } from '../../../../src/pipeline/report/ledger/unconfirmed.ts'
import { whoView } from '../../../../src/pipeline/report/ledger/who.ts'
import { inks } from '../../../../src/pipeline/report/terminal/colour.ts'
import { width } from '../../../../src/pipeline/report/terminal/width.ts'
import { HOSTILE, UNSEEN } from '../hostile.ts'
import {
  changesWith,
  claimWith,
  propositionViewWith,
  propositionWith,
  sourceRef,
  timelineWith,
  whoWith,
} from './sample.ts'

const paper = (columns: number, colour = false): Paper => ({ inks: inks(colour), columns })
const [AT, NONE] = ['2031-03-20T09:00:00.000Z', null]
const board = (text: string): Board => ({ story: text, asOf: AT, propositions: [propositionWith(text)] })
const entry = (text: string) => ({
  seq: 1,
  at: AT,
  kind: 'decision',
  story: text,
  article: text,
  about: text,
  engine: NONE,
  why: text,
  sets: { source: `person:${text}`, name: text },
})

const VIEWS: Readonly<Record<string, (text: string, on: Paper) => string>> = {
  board: (text, on) => boardView(board(text), new Map([['c'.repeat(16), claimWith(text)]]), on),
  proposition: (text, on) => propositionView(propositionViewWith(text), on),
  timeline: (text, on) => timelineView(timelineWith(text), on),
  numbers: (text, on) => numbersView(board(text), on),
  unconfirmed: (text, on) => unconfirmedView(board(text), on),
  who: (text, on) => whoView([whoWith(text)], on),
  changes: (text, on) => changesView(changesWith(text), on),
  log: (text, on) => logView([entry(text)], on),
  stories: (text, on) =>
    storiesView([{ story: text, articles: 1, revisions: 2, claims: 3, first: AT, latest: AT }], on),
}

describe.each(Object.entries(VIEWS))('%s', (_, view) => {
  it.each(HOSTILE)('lets no %s through', (_, evil) => expect(view(evil, paper(80))).not.toMatch(UNSEEN))
  it.each([40, 80, 100])('fits %i columns', (columns) => {
    const text = `The dam at Lorn Quay ${'failed '.repeat(30)}${'unbroken'.repeat(20)} 大壩`
    const wide = view(text, paper(columns))
      .split('\n')
      .filter((line) => width(line) > columns)
    expect(wide).toEqual([])
  })
  it('says the same with colour as without', () => {
    const bare = view('the dam failed', paper(80))
    expect(view('the dam failed', paper(80, true)).replace(/\u001b\[\d+m/g, '')).toBe(bare)
  })
})

describe('a day on which nobody is known to have spoken', () => {
  const claim = 'c'.repeat(16)
  const first = { said: '2031-03-10', dated: 'captured', source: 'nobody', claim } as const
  const proposition = propositionWith('the dam failed', {
    captured: [claim],
    first: { report: first, confirmation: first, denial: first },
  })
  const all: Board = { story: 'Lorn Quay', asOf: AT, propositions: [proposition] }
  const events = timelineWith('the dam failed').events.map((event) => ({ ...event, dated: 'captured' as const }))
  const who = whoWith('the dam failed')
  const positions = who.positions.map((position) => ({ ...position, captured: [claim] }))

  it.each<[string, string, number]>([
    ['board', boardView(all, null, paper(80)), 7],
    ['proposition', propositionView({ story: 'Lorn Quay', proposition, claims: [] }, paper(80)), 12],
    ['numbers', numbersView(all, paper(80)), 2],
    ['unconfirmed', unconfirmedView(all, paper(80)), 8],
    ['timeline', timelineView({ story: 'Lorn Quay', asOf: AT, events }, paper(80)), 1],
    ['who', whoView([{ ...who, positions, claims: [] }], paper(80)), 3],
  ])('is told as that of capture: %s', (_, shown, atLeast) => {
    const said = shown.replaceAll(/\s+/g, ' ')
    const days = said.match(/captured 2031-03-1[01](?: to 2031-03-1[01])?/g) ?? []
    expect(days.length).toBeGreaterThanOrEqual(atLeast)
    expect(said.replaceAll(/captured 2031-03-1[01](?: to 2031-03-1[01])?/g, '')).not.toMatch(/2031-03-1[01]/)
  })

  it('is told with the others as what it is', () => {
    const [position] = proposition.positions
    const moved = { ...position!, claims: ['a', 'b'], first: '2031-03-10', latest: '2031-03-12' }
    expect(spanOf(moved, { captured: ['b'] }, String)).toBe('2031-03-10 to captured 2031-03-12')
    expect(spanOf(moved, { captured: ['a'] }, String)).toBe('captured 2031-03-10 to 2031-03-12')
    expect(spanOf(moved, { captured: ['a', 'b'] }, String)).toBe('captured 2031-03-10 to 2031-03-12')
    expect(spanOf({ ...moved, latest: '2031-03-10' }, { captured: ['b'] }, String)).toBe('2031-03-10')
    expect(spanOf({ ...moved, latest: '2031-03-10' }, { captured: ['a', 'b'] }, String)).toBe('captured 2031-03-10')
  })
})

describe('a proposition', () => {
  it('tells why its claims stand together, link by link', () => {
    const link = (a: string, b: string, score: number) => ({ a: a.repeat(16), b: b.repeat(16), score, why: `${a}${b}` })
    const view = propositionViewWith('the dam failed')
    const grouping = [link('a', 'c', 0.9), link('b', 'c', 0.7)]
    const shown = propositionView({ ...view, proposition: { ...view.proposition, grouping } }, paper(80))
    expect(shown.slice(shown.indexOf('[why they'))).toBe(`\
[why they stand together]
  [#aaaaaaaa and #cccccccc: ac; 0.9]
  [#bbbbbbbb and #cccccccc: bc; 0.7]
`)
  })
})

describe('the board', () => {
  it('gives each source a column of its own, in the order in which they spoke', () => {
    expect(boardView(board('the dam failed'), null, paper(80))).toBe(`\
the dam failed [1 proposition · as of 2031-03-20 09:00 UTC]
────────────────────────────────────────────────────────────────────────────────

A\u00a0the dam failed0 [reliability B] · B\u00a0the dam failed1 [reliability B] ·
C\u00a0[unnamed: the dam failed2 of the dam failed2 office] [reliability B] ·
D\u00a0[unnamed: the dam failed3 of the dam failed3 office] [reliability B]
[✓ supports ✗ denies ≈ doubts ○ withholds; what stands in brackets is ours]

    status           origins  latest      A B C D

  1 ≠ disputed       1–2      2031-03-11  ✓ ✗ ≈ ○
    the dam failed
    [the dam failed. #pppppppp · 1\u00a0claim · credibility\u00a04]
    [first confirmation 2031-03-10 · first denial captured 2031-03-10]
    [! not all seen · interested parties only · the dam failed]
    [denies → supports: the dam failed0, 2031-03-10]
    [denies → denies: the dam failed1, 2031-03-10]
    [denies → doubts: [unnamed: the dam failed2 of the dam failed2 office],
    2031-03-10]
    [denies → withholds: [unnamed: the dam failed3 of the dam failed3 office],
    2031-03-10]
    [number differs: “the dam failed” (the dam failed) ≠ “the dam failed” (the
    dam failed, 2031-03-10)]
    [date replaced in a silent edit: “the dam failed” → “the dam failed” (the
    dam failed, 2031-03-10)]
`)
  })
  it('counts the sources that have no column, and the propositions that are not shown', () => {
    const many = Array.from({ length: 30 }, (_, i) => propositionWith(`source ${i} `))
    const view = boardView({ story: 'dam', asOf: AT, propositions: many.slice(0, 20) }, null, paper(80), 30)
    expect(view).toContain('[10 more propositions: --all shows them]')
    expect(view).toMatch(/ \+ \d+ other sources/)
    expect(view).toMatch(/^ {2}1 .* \+2$/m)
    expect(boardView({ story: 'dam', asOf: AT, propositions: many }, null, paper(80))).toContain('\n 30 ≠')
  })
  it('is there without a proposition', () => {
    expect(boardView({ story: 'dam', asOf: AT, propositions: [] }, null, paper(80))).toContain('0 propositions')
  })
})

it('a value that a source repeats on one day stands once', () => {
  const [entry] = propositionWith('some').numbers
  const numbers = ['1', '2', '3'].map((claim) => ({ ...entry!, claim }))
  const view = numbersView(
    { story: 'dam', asOf: AT, propositions: [propositionWith('it', { numbers, dates: [] })] },
    paper(100),
  )
  expect(view.match(/2031-03-10 /g)).toHaveLength(1)
  expect(view).toContain('[#1 and 2 more claims]')
})

describe('columns', () => {
  const by = (name: string, first: string, named = true) => ({
    ...({
      source: sourceRef(name, named),
      stance: 'supports',
      first,
      latest: first,
      changes: [],
      claims: [],
      reliability: 'F',
    } as const),
  })
  it('go to those with most positions, named ones first, and stand in the order of speaking', () => {
    const propositions = [
      propositionWith('one', {
        positions: [by('late', '2031-03-12'), by('early', '2031-03-10'), by('rare', '2031-03-09')],
      }),
      propositionWith('two', {
        positions: [by('late', '2031-03-12'), by('early', '2031-03-11'), by('somebody', '2031-03-01', false)],
      }),
    ]
    expect(columnsOf(propositions, 2).map(({ letter, source }) => letter + source.name)).toEqual(['Aearly', 'Blate'])
    expect(columnsOf(propositions, 9)).toHaveLength(4)
    expect(columnsOf([], 9)).toEqual([])
  })
})

it.each([
  ['short', 8, 'short   '],
  ['exactly8', 8, 'exactly8'],
  ['much too long', 8, 'much to…'],
  ['two\nlines', 12, 'two lines   '],
  ['大壩大壩', 5, '大壩…'],
  ['', 3, '   '],
  ['none', 0, ''],
])('cell %j in %i columns', (text, columns, expected) => expect(cell(text, columns)).toBe(expected))

describe('the timeline', () => {
  const [event] = timelineWith('the dam failed').events
  const shown = (...events: Timeline['events']): string =>
    timelineView({ story: 'Lorn Quay', asOf: AT, events }, paper(80)).replaceAll(/\s+/g, ' ')
  it('tells the first report where others followed', () => {
    const report = { ...event!, first: ['report'] } as const
    expect(shown(report)).not.toContain('first report')
    expect(shown(report, { ...report, claim: 'e', first: [] })).toContain('[first report')
    expect(shown(report, { ...report, claim: 'e', proposition: 'other', first: [] })).not.toContain('first report')
  })
  it('tells a first denial in any case', () => {
    expect(shown({ ...event!, first: ['report', 'denial'] })).toContain('[first denial')
  })
})
