/** Which addresses are on the public internet, and which must not be reached from a page that someone else wrote. */
import ipaddr from 'ipaddr.js'

/**
 * True for plain global unicast only. All the rest is refused: private, loopback, link-local, unique local, carrier-grade
 * NAT, multicast, reserved, and the IPv6 forms that carry an IPv4 address (mapped, 6to4, Teredo, NAT64), whatever it is.
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'unicast'
}
