import { expect, it } from 'vitest'
import { wantsColour } from '../../../src/pipeline/report/terminal/colour.ts'

it.each([
  ['on a terminal', {}, true, true],
  ['into a file', {}, false, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['NO_COLOR with any value', { NO_COLOR: '0' }, true, false],
  ['NO_COLOR that is empty', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR into a file', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['both', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
])('colour %s', (_, env, isTerminal, expected) => expect(wantsColour(env, isTerminal)).toBe(expected))
