import { describe, expect, it } from 'vitest'
import { dayOf, extentOf, period, readable, shortDay } from '../../src/web/dates.ts'

describe('times in words', () => {
  it.each([
    ['2031', '2031'],
    ['2031-03', 'Mar 2031'],
    ['2031-03-09', '9 Mar 2031'],
    ['2031-03-09T06:05:59Z', '9 Mar 2031, 06:05 UTC'],
    ['2031-03-09T06:05:59.123Z', '9 Mar 2031, 06:05 UTC'],
    ['2031-03-09T06:05+02:00', '9 Mar 2031, 06:05 UTC+02:00'],
    ['2031-03-09T06:05', '9 Mar 2031, 06:05'],
    ['2031-03~', 'about Mar 2031'],
    ['2031-03-09?', 'perhaps 9 Mar 2031'],
    ['2031-03-01/2031-03-10', '1 Mar 2031 – 10 Mar 2031'],
    ['sometime', 'sometime'],
  ])('%s is %s', (edtf, words) => {
    expect(readable(edtf)).toBe(words)
  })
  it('leaves out the hour, or the year', () => {
    expect(dayOf('2031-03-09T06:05:59Z')).toBe('9 Mar 2031')
    expect(shortDay('2031-03-09T06:05:59Z')).toBe('9 Mar')
    expect(shortDay('2031')).toBe('2031')
  })
  it('names one day where both ends lie on it', () => {
    expect(period('2031-03-09', '2031-03-09T10:00Z')).toBe('9 Mar 2031')
    expect(period('2031-03-09', '2031-03-10')).toBe('9 Mar 2031 – 10 Mar 2031')
  })
})

describe('what a time covers', () => {
  it.each([
    ['2031', '2031-01-01T00:00Z', '2032-01-01T00:00Z'],
    ['2031-12', '2031-12-01T00:00Z', '2032-01-01T00:00Z'],
    ['2031-02-28', '2031-02-28T00:00Z', '2031-03-01T00:00Z'],
    ['2031-03-09T06:05:30Z', '2031-03-09T06:05Z', '2031-03-09T06:06Z'],
    ['2031-03-09T06:05+02:00', '2031-03-09T04:05Z', '2031-03-09T04:06Z'],
    ['2031-03-01/2031-04', '2031-03-01T00:00Z', '2031-05-01T00:00Z'],
  ])('%s', (edtf, from, to) => {
    expect(extentOf(edtf)).toEqual([Date.parse(from), Date.parse(to)])
  })
  it('is nothing where no time is meant', () => {
    expect(extentOf('soon')).toBeNull()
    expect(extentOf('')).toBeNull()
  })
})
