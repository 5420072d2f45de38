import { describe, expect, it } from 'vitest'
import { predicted } from '../../../eval/attribution/predicted.ts'
import type { Anchor, Claim, Source } from '../../../src/model.ts'

const at = (start: number, end: number): Anchor => ({ start, end, exact: 'x'.repeat(end - start) })
const claim = (part: Partial<Claim>) => ({
  voice: 'attributed' as const,
  within: null,
  foundBy: 'rule',
  sources: [at(0, 3) as Source],
  cue: at(4, 8),
  content: [at(9, 20)],
  ...part,
})

describe('predicted', () => {
  it('leaves out the publisher’s voice, inner claims and claims without content', () => {
    const claims = [claim({ voice: 'publisher' }), claim({ within: 'outer' }), claim({ content: [] })]
    expect(predicted(claims)).toEqual([])
  })
  it('joins a claim without a cue to the one before that shares a source', () => {
    const found = predicted([claim({}), claim({ cue: null, content: [at(30, 40)] })])
    expect(found).toHaveLength(1)
    expect(found[0]!.content).toEqual([[9, 20], [30, 40]]) // biome-ignore format: a table
  })
  it('joins a claim with neither cue nor source', () => {
    expect(predicted([claim({}), claim({ cue: null, sources: [] })])).toHaveLength(1)
  })
  it('keeps a claim without a cue whose source is another', () => {
    expect(predicted([claim({}), claim({ cue: null, sources: [at(50, 60) as Source] })])).toHaveLength(2)
  })
  it('joins over a left-out claim, to the last one kept', () => {
    const claims = [claim({}), claim({ within: 'outer' }), claim({ cue: null, content: [at(70, 80)] })]
    expect(predicted(claims)[0]!.content).toHaveLength(2)
  })
})
