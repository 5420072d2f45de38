/** Who wrote a page, as it declares or shows. */
import { namesIn } from '../byline.ts'
import { type Document, firstMatches, tidy } from './dom.ts'
import { names, type Thing } from './json-ld.ts'
import { AUTHOR } from './keys.ts'

const SHOWN = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]'
/** UTF-16 units: what is longer is a portrait of the author. */
const LONGEST = 160

/** JSON-LD, meta tags, then what is shown; the first of them that holds a name. */
export function authorsOf(
  document: Document,
  thing: Thing | null,
  tags: ReadonlyMap<string, string>,
): readonly string[] {
  const declared = [
    names(thing?.author),
    names(thing?.creator),
    ...AUTHOR.map((key) => (tags.has(key) ? [tags.get(key)!] : [])),
  ]
  for (const lines of [...declared, ...shown(document)]) {
    const found = lines.flatMap(namesIn)
    if (found.length > 0) return [...new Set(found)]
  }
  return []
}

function* shown(document: Document): Generator<readonly string[]> {
  for (const element of firstMatches(document, SHOWN)) {
    const text = tidy(element.textContent ?? '')
    if (text.length < LONGEST) yield [text]
  }
}
