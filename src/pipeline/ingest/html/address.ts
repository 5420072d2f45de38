/** The address under which the publisher wants the article known. */
import { attribute, type Document } from './dom.ts'

/** Canonical link, else og:url, else where it was fetched; a canonical that is the site's front page is a slip, passed over. */
export function addressOf(
  document: Document,
  tags: ReadonlyMap<string, string>,
  fetched: string | null,
): string | null {
  const canonical = attribute(document.querySelector('link[rel="canonical" i]'), 'href')
  for (const candidate of [canonical, tags.get('og:url')]) {
    const url = candidate ? URL.parse(candidate, fetched ?? undefined) : null
    if (url && /^https?:$/.test(url.protocol) && !isFront(url)) return url.href
  }
  return fetched
}

export const isFront = (url: URL): boolean => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === ''
