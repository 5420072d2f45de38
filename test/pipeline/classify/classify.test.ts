import { describe, expect, it } from 'vitest'
import { ACTS, ACTS_WITH_ENTRY } from '../../cases/classify-act.ts'
import { CERTAINTIES } from '../../cases/classify-certainty.ts'
import { CONDITIONAL, NOT_CONDITIONAL } from '../../cases/classify-conditional.ts'
import { NEGATED, NOT_NEGATED } from '../../cases/classify-negation.ts'
import { FIRST_TIMES, QUOTED } from '../../cases/classify-saying.ts'
import { read } from './marked.ts'

describe('act', () => {
  it.each(ACTS)('%s: %s', async (act, marked) => expect((await read(marked)).act).toBe(act))
  it.each(ACTS_WITH_ENTRY)('%s by the entry %s (%s): %s', async (act, lemma, entryAct, marked) =>
    expect((await read(marked, lemma, entryAct)).act).toBe(act),
  )
})

describe('negated', () => {
  it.each(NEGATED)('%s', async (marked) => expect((await read(marked)).negated).toBe(true))
})

describe('not negated', () => {
  it.each(NOT_NEGATED)('%s', async (marked) => expect((await read(marked)).negated).toBe(false))
})

describe('certainty and hedge', () => {
  it.each(CERTAINTIES)('%s, %s: %s', async (certainty, hedge, marked) =>
    expect(await read(marked)).toMatchObject({ certainty, hedge }),
  )
})

describe('conditional', () => {
  it.each(CONDITIONAL)('%s', async (marked) => expect((await read(marked)).conditional).toBe(true))
})

describe('not conditional', () => {
  it.each(NOT_CONDITIONAL)('%s', async (marked) => expect((await read(marked)).conditional).toBe(false))
})

describe('quotation', () => {
  it.each(QUOTED)('%s: %s', async (quotation, marked) => expect((await read(marked)).quotation).toBe(quotation))
})

describe('first time', () => {
  it.each(FIRST_TIMES)('%s: %s', async (firstTime, marked) => expect((await read(marked)).firstTime).toBe(firstTime))
})
