import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPublic } from '../../src/effects/address.ts'

it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '[2606:4700::1111]'])(
  '%s is public',
  (address) => {
    expect(isPublic(address)).toBe(true)
  },
)

it.each([
  '127.0.0.1',
  '127.9.9.9',
  '10.0.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.127.0.1',
  '169.254.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.251',
  '240.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '::ffff:10.0.0.1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001::7f00:1',
  '64:ff9b::8.8.8.8',
  'localhost',
  '',
])('%s is not', (address) => {
  expect(isPublic(address)).toBe(false)
})

it('holds no address of the private blocks public', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const blocks = fc.constantFrom('10', '127', '192.168', '169.254', '100.64', '172.16')
  fc.assert(
    fc.property(blocks, fc.tuple(octet, octet, octet), (block, rest) => {
      const missing = 4 - block.split('.').length
      expect(isPublic([block, ...rest.slice(0, missing)].join('.'))).toBe(false)
    }),
  )
})
