import { describe, expect, it } from 'vitest'
import { addressesOf, pinned } from '../../src/effects/host.ts'

describe('pinned', () => {
  const addresses = [
    { address: '192.0.2.7', family: 4 },
    { address: '2001:db8::7', family: 6 },
  ]

  it('answers with the addresses that were checked, whatever host is asked for', () => {
    pinned(addresses)('rebound.example', { all: true }, (error, found) => {
      expect(error).toBeNull()
      expect(found).toEqual(addresses)
    })
    pinned(addresses)('rebound.example', {}, (_, found, family) => {
      expect([found, family]).toEqual(['192.0.2.7', 4])
    })
  })
})

describe('addressesOf', () => {
  it('takes a public address as it is, without a name server', async () => {
    expect(await addressesOf(new URL('http://93.184.216.34/'), false)).toEqual([
      { address: '93.184.216.34', family: 4 },
    ])
  })
})
