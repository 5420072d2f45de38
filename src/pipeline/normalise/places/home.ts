/** Where the publisher is: what it writes about is more often there. */
import type { Article } from '../../../model.ts'
import type { Home } from './choose.ts'

/** Country code top-level domains that are no country's in practice. */
const GENERIC = new Set(['tv', 'me', 'io', 'co', 'ai', 'fm', 'ly', 'to', 'cc', 'ws', 'nu'])
/** Where the code of the domain is not that of ISO 3166-1. */
const RENAMED: Readonly<Record<string, string>> = { uk: 'GB', su: 'RU' }

export function homeOf({ url, publisher }: Article): Home {
  const host = url?.match(/^https?:\/\/([^/:?#]+)/)?.[1] ?? publisher ?? ''
  const top = host.match(/\.([a-z]{2})$/i)?.[1]?.toLowerCase()
  return { country: top === undefined || GENERIC.has(top) ? null : (RENAMED[top] ?? top.toUpperCase()) }
}
