/** The schema.org description of the article in a page's JSON-LD, if it has one that can be parsed. */
import { type Document, tidy } from './dom.ts'

export type Thing = Readonly<Record<string, unknown>>

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|CriticReview)$/

/** The article that the page is about: the one with the page's address, else the first. */
export function articleIn(document: Document, url: string | null): Thing | null {
  const things = linked(document).filter((thing) => types(thing).some((type) => ARTICLE.test(type)))
  return things.find((thing) => url !== null && addresses(thing).includes(url)) ?? things[0] ?? null
}

/** All things of all scripts, in order, with what only a reference names put in its place. */
function linked(document: Document): readonly Thing[] {
  const things = [...document.querySelectorAll('script')]
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => flatten(parse(script.textContent ?? '')))
  const byId = new Map(things.map((thing) => [thing['@id'], thing]))
  const fill = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(fill)
      : isThing(value) && isReference(value)
        ? (byId.get(value['@id']) ?? value)
        : value
  return things.map((thing) => Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, fill(value)])))
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const isReference = (thing: Thing): boolean =>
  '@id' in thing && Object.keys(thing).every((key) => /^@(id|type)$/.test(key))

/** Tolerates what pages get wrong: comment marks around it, raw control characters, trailing commas. Null when past help. */
function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|(?:\/\*|\/\/)?\s?<!\[CDATA\[(?:\s?\*\/)?)|(?:-->|(?:\/\*|\/\/)?\s?\]\]>(?:\s?\*\/)?);?\s*$/g,
    '',
  )
  const clean = bare.replace(/[\u0000-\u001f]+/g, ' ').trim()
  for (const text of [clean, clean.replace(/,\s?([}\]])/g, '$1').replace(/;$/, '')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

/** Lists, graphs and main entities laid out flat, to a depth that no honest page exceeds. */
function flatten(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isThing(value)) return []
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((item) => flatten(item, depth + 1))
  return [value, ...inner]
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

const types = (thing: Thing): readonly string[] => list(thing['@type']).filter((type) => typeof type === 'string')

const addresses = (thing: Thing): readonly unknown[] =>
  [thing.url, thing['@id'], ...list(thing.mainEntityOfPage)].map((at) => (isThing(at) ? at['@id'] : at))

/** The strings under a key, be they given plain, as things with a name, or as lists of either. */
export const names = (value: unknown): readonly string[] =>
  list(value)
    .flatMap((item) => (isThing(item) ? names(item.name) : typeof item === 'string' ? [tidy(unescaped(item))] : []))
    .filter(Boolean)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** JSON-LD is no HTML, yet many pages escape in it as if it were. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()]!
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** `isAccessibleForFree` of the article, or of any of its parts that is not; null where nothing is said. */
export function isFree(thing: Thing | null): boolean | null {
  if (!thing) return null
  const said = [thing, ...list(thing.hasPart).filter(isThing)].map(({ isAccessibleForFree }) =>
    truth(isAccessibleForFree),
  )
  return said.includes(false) ? false : said.includes(true) ? true : null
}

const truth = (value: unknown): boolean | null =>
  /^(?:https?:\/\/schema\.org\/)?true$/i.test(String(value))
    ? true
    : /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(value))
      ? false
      : null
