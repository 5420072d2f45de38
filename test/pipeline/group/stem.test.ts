import { expect, it } from 'vitest'
import { stem } from '../../../src/pipeline/group/stem.ts'

it.each([
  'deploy deploys deployed deploying deployment deployments',
  'accuse accuses accused accusing accusation accusations',
  'investigate investigated investigating investigation investigations',
  'deny denies denied',
  'resist resisted resistance',
  'elect elected election elections',
  'send sends sent',
  'close closed closing closes',
  'plan planned planning plans',
])('%s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1)
})

it.each([
  ['police', 'policy'],
  ['party', 'part'],
  ['united', 'unit'],
  ['department', 'depart'],
  ['during', 'dure'],
  ['news', 'new'],
])('%s is not %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})
