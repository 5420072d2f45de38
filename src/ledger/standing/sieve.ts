/**
 * Tells fast which articles may have claims to compare with: two claims are compared only when they share a key of the index, and no
 * article whose sieve shares none needs to be looked at. Keys are hashed to 26 bits, so one in some hundred articles is looked at in vain.
 */
import type { Features } from '../../pipeline/group/features.ts'

/** Each key as two characters of 13 bits, of a range in which no character is invisible or half of one. */
const [BITS, BASE] = [13, 0x4e00]
const MASK = (1 << BITS) - 1

export function sieveOf(features: readonly Pick<Features, 'index'>[]): string {
  const hashes = new Set(features.flatMap(({ index }) => index.map(hashOf)))
  return [...hashes].map((hash) => String.fromCharCode(BASE + (hash >> BITS), BASE + (hash & MASK))).join('')
}

/** The keys of several sieves. */
export function keysOf(sieves: readonly string[]): ReadonlySet<number> {
  const keys = new Set<number>()
  for (const sieve of sieves) for (let i = 0; i < sieve.length; i += 2) keys.add(keyAt(sieve, i))
  return keys
}

export function lets(sieve: string, keys: ReadonlySet<number>): boolean {
  for (let i = 0; i < sieve.length; i += 2) if (keys.has(keyAt(sieve, i))) return true
  return false
}

const keyAt = (sieve: string, i: number): number =>
  ((sieve.charCodeAt(i) - BASE) << BITS) | (sieve.charCodeAt(i + 1) - BASE)

/** FNV-1a (Fowler, Noll, Vo), of 32 bits, folded. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return ((hash >>> (2 * BITS)) ^ hash) & ((1 << (2 * BITS)) - 1)
}
