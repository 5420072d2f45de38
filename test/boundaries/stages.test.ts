import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/pipeline/draft.ts'
import { STAGES } from '../../src/pipeline/index.ts'
import type { Part, Stage } from '../../src/pipeline/stage.ts'
import { capture, STATED } from '../support/read-text.ts'

const ALL = STAGES as readonly Stage[]
const GIVEN: readonly Part[] = ['capture', 'stated', 'extractor']
const TEXT = `“The pumps will be back by Friday,” Ines Corvel, the head of the Norvale waterworks, said on Monday.

She added that some 300 homes were without water. The mayor denied it.`

describe('stages', () => {
  it('have names of their own', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
  })
  it('add each part of the draft once', () => {
    const added = ALL.flatMap(({ adds }) => adds)
    expect([...new Set(added)]).toEqual(added)
    expect(added.filter((part) => GIVEN.includes(part))).toEqual([])
  })
  it('read only what earlier ones add', () => {
    const there = new Set<Part>(GIVEN)
    for (const { name, reads, adds } of ALL) {
      expect(
        reads.filter((part) => !there.has(part)),
        name,
      ).toEqual([])
      for (const part of adds) there.add(part)
    }
  })
  it('need no more than they say they read, and give exactly what they say they add', async () => {
    let draft = { capture: capture(TEXT), stated: STATED, extractor: null } as Draft
    for (const { name, reads, adds, run } of ALL) {
      const given = Object.fromEntries(reads.map((part) => [part, draft[part]])) as unknown as Draft
      const { value } = await run(Object.freeze(given))
      expect(Object.keys(value).sort(), name).toEqual([...adds].sort())
      draft = { ...draft, ...value }
    }
  })
  it('change nothing of what they are given', async () => {
    let draft = { capture: capture(TEXT), stated: STATED, extractor: null } as Draft
    for (const { name, run } of ALL) {
      const before = JSON.stringify(draft)
      const { value } = await run(draft)
      expect(JSON.stringify(draft), name).toBe(before)
      draft = { ...draft, ...value }
    }
  })
})
