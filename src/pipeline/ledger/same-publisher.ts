/** Names of publishers: "The Estuary Courier" and "Estuary Courier" are one, and so is "estuarycourier.com". */

const DOMAIN = /^(?:[a-z0-9-]+\.)*?([a-z0-9-]+)\.(?:(?:co|com|org|net)\.)?[a-z]{2,6}$/

/** Small, without article; of a domain its own name. */
export function publisherKey(name: string | null): string {
  const small = (name ?? '').toLowerCase().replace(/^the\s+/, '')
  return DOMAIN.exec(small)?.[1] ?? small
}

export const samePublisher = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && closed(publisherKey(a)) === closed(publisherKey(b))

const closed = (key: string): string => key.replace(/[\s.'’-]+/g, '')
