/** RSS and Atom feeds: which articles they name, and whom they name as the origin of each. */
import { parseFeed } from 'feedsmith'

export interface FeedItem {
  readonly url: string
  /** The publisher that the item was taken from (`<source>`). */
  readonly source: string | null
}

/** What a feed begins with; a page may begin with an XML declaration too, and is told by its root. */
const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i
/** Bytes in which the root stands. */
const HEAD = 5000

/** The items in their order; null where the bytes are no feed. `base`: the address of the feed, for relative ones. */
export function feedItems(bytes: Uint8Array, base: string | null): readonly FeedItem[] | null {
  if (!ROOT.test(new TextDecoder().decode(bytes.subarray(0, HEAD)))) return null
  const parsed = parsedFeed(decoded(bytes))
  if (parsed === null) return null
  const items = parsed.flatMap(({ link, source }) => {
    const url = link ? URL.parse(link, base ?? undefined) : null
    return url ? [{ url: url.href, source: source?.trim() || null }] : []
  })
  return [...new Map(items.map((item) => [item.url, item])).values()]
}

interface Named {
  readonly link: string | undefined
  readonly source: string | undefined
}

/** Null where the feed cannot be parsed. */
function parsedFeed(text: string): readonly Named[] | null {
  try {
    const { format, feed } = parseFeed(text)
    if (format === 'rss') return (feed.items ?? []).map(({ link, source }) => ({ link, source: source?.title }))
    if (format === 'rdf') return (feed.items ?? []).map(({ link }) => ({ link, source: undefined }))
    if (format === 'json') return null
    return (feed.entries ?? []).map(({ links = [], source }) => ({
      link: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
      source: source?.title?.value,
    }))
  } catch {
    return null
  }
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
