import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf, lets, sieveOf } from '../../src/ledger/standing/sieve.ts'

const features = fc.array(fc.record({ index: fc.array(fc.string(), { maxLength: 8 }) }), { maxLength: 8 })

describe('the sieve', () => {
  it('lets through whatever shares a key', () => {
    fc.assert(
      fc.property(features, features, fc.string(), (one, other, shared) => {
        const both = [one, other].map((all) => sieveOf([...all, { index: [shared] }]))
        expect(lets(both[0]!, keysOf([both[1]!]))).toBe(true)
        expect(lets(both[0]!, keysOf([sieveOf(other), both[1]!]))).toBe(true)
      }),
    )
  })
  it('lets hardly anything else through', () => {
    const keys = keysOf([sieveOf(Array.from({ length: 200 }, (_, i) => ({ index: [`deploy+troops ${i}`] })))])
    const through = Array.from({ length: 20_000 }, (_, i) => sieveOf([{ index: [`send+aid ${i}`] }])).filter((sieve) =>
      lets(sieve, keys),
    )
    // 26 bits: 200 of 67 million
    expect(through.length).toBeLessThan(5)
  })
  it('is a text that can be kept: no half of a character, nothing that cannot be seen', () => {
    fc.assert(
      fc.property(features, (all) => {
        const sieve = sieveOf(all)
        expect(sieve).toMatch(/^\p{Script=Han}*$/u)
        expect(sieve.isWellFormed()).toBe(true)
      }),
    )
  })
  it('of nothing lets nothing through', () => {
    expect(lets('', keysOf([sieveOf([{ index: ['a'] }])]))).toBe(false)
    expect(lets(sieveOf([{ index: ['a'] }]), keysOf([]))).toBe(false)
  })
})
