/** Resolves a host once; the addresses found are the only ones that the connection may use. */
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { UserError } from '../errors.ts'
import { isPublic } from './address.ts'

export interface Address {
  readonly address: string
  readonly family: number
}

/** Throws `host-unknown`, or `address-private` when any of the host's addresses is not public: a mixed answer is hostile. */
export async function addressesOf(url: URL, allowPrivate: boolean): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
  const inside = allowPrivate ? undefined : found.find(({ address }) => !isPublic(address))
  if (inside) throw new UserError('address-private', host === inside.address ? host : `${host} at ${inside.address}`)
  return found
}

async function resolve(host: string): Promise<readonly Address[]> {
  try {
    return await lookup(host, { all: true })
  } catch {
    throw new UserError('host-unknown', `no address for ${host}`)
  }
}

/** A lookup that answers with the addresses already checked, so that a second answer of the name server cannot differ. */
export const pinned = (addresses: readonly Address[]): LookupFunction =>
  ((_host, options, answer) => {
    if (options.all) answer(null, [...addresses])
    else answer(null, addresses[0]!.address, addresses[0]!.family)
  }) as LookupFunction
