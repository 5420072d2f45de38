/** The headline of a page, without the name of its site. */
import { type Document, tidy } from './dom.ts'
import { names, type Thing } from './json-ld.ts'
import { TITLE } from './keys.ts'

const SEPARATED = /^(.*\S)\s(?:[|–—»·•:]|-|::|\/\/)\s(\S.*)$/s
const CUT = /\s?(?:…|\.\.\.)$/

/** Null when the page has none. A title that ends in an ellipsis gives way to a longer one that begins like it. */
export function titleOf(
  document: Document,
  thing: Thing | null,
  tags: ReadonlyMap<string, string>,
  site: string | null,
): string | null {
  const h1 = [...document.querySelectorAll('h1')].map(({ textContent }) => tidy(textContent ?? '')).filter(Boolean)
  const candidates = inOrder(document, thing, tags, h1)
  const chosen = candidates[0]
  if (chosen === undefined) return null
  const start = withoutSite(chosen, site, h1).replace(CUT, '')
  const whole = CUT.test(chosen)
    ? [...candidates, ...h1].find((c) => c.length > chosen.length && c.startsWith(start))
    : undefined
  return withoutSite(whole ?? chosen, site, h1)
}

/** JSON-LD, meta tags, a first heading that is the only one, the title element; what a site says of itself comes last. */
function inOrder(
  document: Document,
  thing: Thing | null,
  tags: ReadonlyMap<string, string>,
  h1: readonly string[],
): readonly string[] {
  const tagged = TITLE.map((key) => tags.get(key))
  const shown = [h1.length === 1 ? h1[0] : null, tidy(document.querySelector('title')?.textContent ?? ''), h1[0]]
  const rest = tags.get('og:type') === 'website' ? [...shown, ...tagged] : [...tagged, ...shown]
  return [...names(thing?.headline), ...names(thing?.name), ...rest].filter(
    (c) => typeof c === 'string' && c !== '',
  ) as string[]
}

/** "Headline | Site": the site is cut off where it is known by name, or where a heading shows what the headline is. */
function withoutSite(title: string, site: string | null, h1: readonly string[]): string {
  const parts = SEPARATED.exec(title)
  if (!parts) return title
  const [, left = '', right = ''] = parts
  if (h1.includes(left) || isSite(right, site)) return withoutSite(left, site, h1)
  const prefix = /^([^|–—»:]{2,40}?)\s(?:[|–—»·•:]|-|::)\s(\S.*)$/s.exec(title)
  if (prefix && (h1.includes(prefix[2]!) || isSite(prefix[1]!, site))) return prefix[2]!
  return title
}

const bare = (name: string): string =>
  name.toLowerCase().replace(/^the\s|\.(?:com|org|net|co\.uk)$|[^\p{L}\p{N}]/gu, '')

const isSite = (name: string, site: string | null): boolean => site !== null && bare(name) === bare(site)
