/** Feeds (RSS, Atom, JSON Feed): which articles they name, and whom they name as the origin of each. */
import { parseFeed } from 'feedsmith'

export interface FeedItem {
  readonly url: string
  /** The publisher that the item was taken from (`<source>`, `<dc:source>`). */
  readonly source: string | null
}

/** What a feed begins with; a page may begin with an XML declaration too, and is told by its root. */
const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i
/** JSON Feed, which says so in its version. */
const JSON_FEED = /^\uFEFF?\s*\{[\s\S]*"version"\s*:\s*"https:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/
/** Bytes in which the root stands, or the version. */
const HEAD = 5000

/** The items in their order; null where the bytes are no feed. `base`: the address of the feed, for relative ones. */
export function feedItems(bytes: Uint8Array, base: string | null): readonly FeedItem[] | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  if (!ROOT.test(head) && !JSON_FEED.test(head)) return null
  const parsed = parsedFeed(decoded(bytes))
  if (parsed === null) return null
  const items = parsed.flatMap(({ link, sources }) => {
    const url = link ? URL.parse(link, base ?? undefined) : null
    return url ? [{ url: url.href, source: sources.map(nameOf).find((name) => name !== null) ?? null }] : []
  })
  return [...new Map(items.map((item) => [item.url, item])).values()]
}

interface Named {
  readonly link: string | undefined
  /** The first that tells something counts. */
  readonly sources: readonly (string | undefined)[]
}

/** Null where the feed cannot be parsed. */
function parsedFeed(text: string): readonly Named[] | null {
  try {
    const { format, feed } = parseFeed(text)
    if (format === 'rss')
      return (feed.items ?? []).map(({ link, guid, source, dc }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        sources: [source?.title, ...(dc?.sources ?? []), source?.url],
      }))
    if (format === 'rdf') return (feed.items ?? []).map(({ link, dc }) => ({ link, sources: dc?.sources ?? [] }))
    if (format === 'json')
      return (feed.items ?? []).map((item) => ({ link: item.url ?? item.external_url, sources: [] }))
    return (feed.entries ?? []).map(({ links = [], source, dc }) => ({
      link: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
      sources: [source?.title?.value, ...(dc?.sources ?? []), source?.links?.[0]?.href],
    }))
  } catch {
    return null
  }
}

/** The host, where there is nothing but an address. */
function nameOf(source: string | undefined): string | null {
  const text = source?.trim() ?? ''
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null
  return url ? url.hostname.replace(/^www\./, '') : text || null
}

/** In the encoding that the XML declaration names, else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const named = /^[^>]{0,200}encoding=["']([\w-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes) // an encoding that nobody knows
  }
}
