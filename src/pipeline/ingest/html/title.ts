/** The headline of a page, without the name of its site. */
import { type Document, tidy } from './dom.ts'
import { names, type Thing } from './json-ld.ts'
import { TITLE } from './keys.ts'

const SEPARATED = /^(.*\S)\s(?:[|–—»·•:]|-|::|\/\/)\s(\S.*)$/s
const CUT = /\s?(?:…|\.\.\.)$/

/** JSON-LD, meta tags, the only first heading, the title element; null when the page has none of them. */
export function titleOf(
  document: Document,
  thing: Thing | null,
  tags: ReadonlyMap<string, string>,
  site: string | null,
): string | null {
  const h1 = [...document.querySelectorAll('h1')].map(({ textContent }) => tidy(textContent ?? '')).filter(Boolean)
  const title = tidy(document.querySelector('title')?.textContent ?? '')
  const declared = [...names(thing?.headline), ...names(thing?.name), ...TITLE.map((key) => tags.get(key))]
  const candidates = [...declared, h1.length === 1 ? h1[0] : null, title, h1[0]].filter(
    (c) => typeof c === 'string' && c !== '',
  ) as string[]
  const chosen = candidates[0]
  if (chosen === undefined) return null
  const bare = withoutSite(chosen, site, h1)
  const whole = CUT.test(bare)
    ? [...candidates, ...h1].find((c) => c.length > bare.length && c.startsWith(bare.replace(CUT, '')))
    : null
  return whole ? withoutSite(whole, site, h1) : bare
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
