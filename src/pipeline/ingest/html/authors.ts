/** Who wrote a page, as it declares or shows. */
import { namesIn } from '../byline.ts'
import { type Document, firstMatches, tidy } from './dom.ts'
import { names, type Thing } from './json-ld.ts'
import { AUTHOR } from './keys.ts'
import { isInComments } from './whereabouts.ts'

const SHOWN = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]'
/** UTF-16 units: what is longer is a portrait of the author. */
const LONGEST = 160

/** JSON-LD, meta tags, then what is shown; the first of them that holds a name. */
export function authorsOf(
  document: Document,
  thing: Thing | null,
  tags: ReadonlyMap<string, string>,
): readonly string[] {
  const tagged = AUTHOR.map((key) => (tags.has(key) ? [tags.get(key)!] : []))
  const site = names(thing?.publisher)[0] ?? tags.get('og:site_name')
  for (const lines of [names(thing?.author), names(thing?.creator), ...tagged, ...shown(document)]) {
    const found = [...new Set(lines.flatMap(namesIn))]
    const people = found.filter((name) => name !== site)
    if (found.length > 0) return people.length > 0 ? people : found
  }
  return []
}

function* shown(document: Document): Generator<readonly string[]> {
  for (const element of firstMatches(document, SHOWN)) {
    const text = tidy(element.textContent ?? '')
    if (text.length < LONGEST && !isInComments(element)) yield [text]
  }
}
