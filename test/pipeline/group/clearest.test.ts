import { expect, it } from 'vitest'
import { clearest } from '../../../src/pipeline/group/clearest.ts'
import { only, readings } from './given.ts'

it.each([
  [
    'a full clause before a fragment',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow confirmed the closure of the harbour.',
  ],
  [
    'a name before a pronoun',
    'Ada Quill said that Orvane had closed the harbour.',
    'The city said it had closed the harbour of Orvane.',
  ],
  [
    'what was before what will be',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane would close the harbour.',
  ],
  [
    'an affirmation before a denial',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow denied that Orvane had closed the harbour.',
  ],
  [
    'a denial before a doubt',
    'Ben Tarrow denied that Orvane had closed the harbour.',
    'Ada Quill doubted that Orvane had closed the harbour.',
  ],
  [
    'not negated before negated',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane had not closed the harbour.',
  ],
  [
    'certain before hedged',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane had possibly closed the harbour.',
  ],
  [
    'one statement before two',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane had closed the harbour, and the pilots had left.',
  ],
  [
    'what all say before what one adds',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane had closed the harbour for ferries on Monday after a storm.',
  ],
  [
    'without before with a number',
    'Ada Quill said that Orvane had closed the harbour.',
    'Ben Tarrow said that Orvane had closed 12 quays.',
  ],
])('%s', async (_, clearer, other) => {
  const held = (await readings(clearer, other)).map((reading) => ({ reading, claim: only(reading) }))
  expect(clearest(held).claim).toBe(held[0]!.claim)
  expect(clearest(held.toReversed()).claim).toBe(held[0]!.claim)
})

it('else the earliest said', async () => {
  const all = await readings(
    'Ada Quill said on June 17, 2031 that Orvane had closed the harbour.',
    'Ben Tarrow said on June 3, 2031 that Orvane had closed the harbour.',
  )
  const held = all.map((reading) => ({ reading, claim: only(reading) }))
  expect(clearest(held).claim).toBe(held[1]!.claim)
})
