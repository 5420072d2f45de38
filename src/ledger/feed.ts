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

export interface Feed {
  /** In their order, each address once. */
  readonly items: readonly FeedItem[]
  /** How many items name no address, or a relative one where nothing tells what it is relative to. */
  readonly lost: number
}

/** Null where the bytes are no feed. `base`: the address of the feed, for relative ones; else what the feed says of itself, or of its site. */
export function feedOf(bytes: Uint8Array, base: string | null): Feed | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  if (!ROOT.test(head) && !JSON_FEED.test(head)) return null
  const parsed = parsedFeed(decoded(bytes))
  if (parsed === null) return null
  const from = [base, ...parsed.own].find((own) => own && URL.canParse(own)) ?? undefined
  const items = parsed.items.flatMap(({ link, sources }) => {
    const url = link ? URL.parse(link, from) : null
    return url ? [{ url: url.href, source: sources.map(nameOf).find((name) => name !== null) ?? null }] : []
  })
  return {
    items: [...new Map(items.map((item) => [item.url, item])).values()],
    lost: parsed.items.length - items.length,
  }
}

interface Parsed {
  /** Its address, and that of the site. */
  readonly own: readonly (string | undefined)[]
  readonly items: readonly Named[]
}

interface Named {
  readonly link: string | undefined
  /** The first that tells something counts. */
  readonly sources: readonly (string | undefined)[]
}

type Links = readonly { readonly rel?: string; readonly href?: string }[]

/** `rel`: alternate where none is said. */
const linked = (links: Links | undefined, wanted: string): string | undefined =>
  links?.find(({ rel = 'alternate' }) => rel === wanted)?.href

/** Null where the feed cannot be parsed. */
function parsedFeed(text: string): Parsed | null {
  try {
    return fieldsOf(parseFeed(text))
  } catch {
    return null
  }
}

function fieldsOf({ format, feed }: ReturnType<typeof parseFeed>): Parsed {
  if (format === 'rss')
    return {
      own: [linked(feed.atom?.links, 'self'), feed.link],
      items: (feed.items ?? []).map(({ link, guid, source, dc }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        sources: [source?.title, ...(dc?.sources ?? []), source?.url],
      })),
    }
  if (format === 'rdf')
    return {
      own: [linked(feed.atom?.links, 'self'), feed.link],
      items: (feed.items ?? []).map(({ link, dc }) => ({ link, sources: dc?.sources ?? [] })),
    }
  if (format === 'json')
    return {
      own: [feed.feed_url, feed.home_page_url],
      items: (feed.items ?? []).map(({ url, external_url }) => ({ link: url ?? external_url, sources: [] })),
    }
  return {
    own: [feed.xml?.base, linked(feed.links, 'self'), linked(feed.links, 'alternate')],
    items: (feed.entries ?? []).map(({ links = [], source, dc }) => ({
      link: linked(links, 'alternate') ?? links[0]?.href,
      sources: [source?.title?.value, ...(dc?.sources ?? []), source?.links?.[0]?.href],
    })),
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
