import { describe, expect, it } from 'vitest'
import { near } from '../../src/ledger/near.ts'

const STORIES = ['Harrow Quay', 'Harrow Quay trial', 'Strait of Vell', 'dam', 'The floods of 2031']

describe('names that somebody may have meant', () => {
  it.each([
    ['harrow quay', ['Harrow Quay', 'Harrow Quay trial']],
    ['harow quay', ['Harrow Quay']],
    ['Vell', ['Strait of Vell']],
    ['Straight of Vell', ['Strait of Vell']],
    ['the dam', ['dam']],
    ['dams', ['dam']],
    ['floods', ['The floods of 2031']],
    ['Nope', []],
    ['', []],
    ['x', []],
  ])('%s', (named, expected) => expect(near(named, STORIES)).toEqual(expected))
})
