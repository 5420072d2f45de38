/** Names of publishers: "The Estuary Courier" and "Estuary Courier" are one. */

export const publisherKey = (name: string | null): string => (name ?? '').toLowerCase().replace(/^the\s+/, '')

export const samePublisher = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && publisherKey(a) === publisherKey(b)
