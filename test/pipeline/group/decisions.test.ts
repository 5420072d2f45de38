import { beforeAll, describe, expect, it } from 'vitest'
import type { Change, Decision, Reading } from '../../../src/ledger-model.ts'
import { decided, linksOf, propositionsOf } from '../../../src/pipeline/group/index.ts'
import { claimWith, reading, readings, refOf, told } from './given.ts'

const STORY = [
  'Ada Quill said that the harbour of Orvane had been closed.',
  'Ben Tarrow said that the harbour of Orvane had been closed for good.',
  'Ines Falk said that the dam at Osk had burst.',
]
const [CLOSED, FOR_GOOD, BURST] = ['harbour of Orvane had been closed', 'closed for good', 'the dam at Osk']

let story: readonly Reading[]
beforeAll(async () => {
  story = await readings(...STORY)
})

let clock = 0
const decision = (change: Change, id = `decision ${clock}`): Decision => {
  clock += 1
  const at = `2031-06-18T00:00:${String(clock % 60).padStart(2, '0')}.000Z`
  return { id, story: 'harbour', by: 'a person', at, why: 'a reason', change }
}
const ref = (words: string, all = story) => refOf(all, claimWith(all, words))
const groupsOf = (decisions: readonly Decision[], all = story) => {
  const current = decided(all, decisions)
  return told(current, propositionsOf(current, linksOf(current), decisions))
}
const sizes = (decisions: readonly Decision[], all = story) =>
  groupsOf(decisions, all)
    .map((group) => group.length)
    .toSorted()

beforeAll(() => {
  clock = 0
})

it('without decisions the two closures stand together', () => {
  expect(sizes([])).toEqual([1, 2])
})

it('split sets the named claims apart', () => {
  expect(sizes([decision({ kind: 'split', claims: [ref(FOR_GOOD)] })])).toEqual([1, 1, 1])
})

it('merge joins the groups of the named claims', () => {
  expect(sizes([decision({ kind: 'merge', claims: [ref(CLOSED), ref(BURST)] })])).toEqual([3])
})

it('later decisions work on what earlier ones left', () => {
  const split = decision({ kind: 'split', claims: [ref(FOR_GOOD)] })
  const merge = decision({ kind: 'merge', claims: [ref(FOR_GOOD), ref(BURST)] })
  expect(sizes([split, merge])).toEqual([1, 2])
  expect(groupsOf([merge, split])).toEqual(groupsOf([split, merge]))
})

it('an undone decision does not hold, unless its undoing was undone', () => {
  const split = decision({ kind: 'split', claims: [ref(FOR_GOOD)] }, 'split')
  const undo = decision({ kind: 'undo', decision: 'split' }, 'undo')
  const redo = decision({ kind: 'undo', decision: 'undo' }, 'redo')
  expect(sizes([split, undo])).toEqual([1, 2])
  expect(sizes([split, undo, redo])).toEqual([1, 1, 1])
})

it('a rejected claim is gone until it is accepted', () => {
  const reject = decision({ kind: 'reject', claim: ref(BURST) })
  const accept = decision({ kind: 'accept', claim: ref(BURST) })
  expect(sizes([reject])).toEqual([2])
  expect(sizes([reject, accept])).toEqual([1, 2])
})

it('a claim relabelled as negated is against the other', () => {
  const relabel = decision({ kind: 'relabel', claim: ref(FOR_GOOD), act: 'asserts', negated: true })
  expect(groupsOf([relabel])).toContainEqual([
    '+ that the harbour of Orvane had been closed',
    '− that the harbour of Orvane had been closed for good',
  ])
})

describe('an added claim', () => {
  const added = async () => {
    const [other] = await readings('Dale Orwin said that the dam at Osk had burst.')
    const value = { ...claimWith([other!], BURST), id: 'added' }
    const [start, end] = [story[2]!.read.text.indexOf('that the dam'), story[2]!.read.text.length - 1]
    const content = [{ start, end, exact: story[2]!.read.text.slice(start, end) }]
    const placed = { ...value, content, cue: null, sources: [], times: [], quantities: [], places: [] }
    const at = [[start, end, content[0]!.exact]] as const
    return decision({ kind: 'add', claim: { ...ref(BURST), claim: 'added', at }, value: placed })
  }
  it('is grouped as any other', async () => {
    expect(sizes([await added()])).toEqual([2, 2])
  })
  it('goes with its words into a later revision, and not without them', async () => {
    const choice = await added()
    const longer = await reading('article 2', `It rained for a week.\n\n${STORY[2]}`)
    const changed = await reading('article 2', 'Ines Falk said that the weir at Osk had burst.')
    const [moved] = decided([longer], [choice])[0]!.claims.filter(({ id }) => id === 'added')
    expect(longer.read.text.slice(moved!.content[0]!.start, moved!.content[0]!.end)).toBe(moved!.content[0]!.exact)
    expect(decided([changed], [choice])[0]!.claims.map(({ id }) => id)).not.toContain('added')
  })
})

describe('after the article was read again', () => {
  it('a newer engine that gives the claim another id and end is followed', () => {
    const newer = story.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({
        ...claim,
        id: `new ${claim.id}`,
        content: claim.content.map(({ start, end, exact }) => ({ start: start + 5, end, exact: exact.slice(5) })),
      })),
    }))
    expect(sizes([decision({ kind: 'reject', claim: ref(FOR_GOOD) })], newer)).toEqual([1, 1])
  })
  it('a later revision with the same words elsewhere is followed', async () => {
    const revised = [...story.slice(0, 2), await reading('article 2', `It rained for a week.\n\n${STORY[2]}`)]
    expect(sizes([decision({ kind: 'reject', claim: ref(BURST) })], revised)).toEqual([2])
  })
  it('a claim of another wording is not taken for it', async () => {
    const revised = [...story.slice(0, 2), await reading('article 2', 'Ines Falk said the quay had been painted.')]
    expect(sizes([decision({ kind: 'reject', claim: ref(BURST) })], revised)).toEqual([1, 2])
  })
})

it('decisions are applied once, however often', () => {
  const decisions = [decision({ kind: 'reject', claim: ref(BURST) })]
  const once = decided(story, decisions)
  expect(decided(once, decisions)).toEqual(once)
})
