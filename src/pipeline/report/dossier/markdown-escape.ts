/** Text into Markdown: nothing of an article or a name gets into the file but through here. */
import { visible } from '../../../text/visible.ts'

/** What marks something up wherever it stands; `@` and `#` name people and issues on code hosts, `$` sets mathematics. */
const ANYWHERE = /[\\`*_[\]<>|~&$@#]/g
/** Bare addresses are linked, and names between colons become pictures. */
const LINKED = /:(?=\/\/|[\w+-]+:)|(?<=\bwww)\./gi
/** What makes a list or a rule of a line that begins with it. */
const FIRST = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/** One line: white space of any length is one space, other controls become visible, and no character marks anything up. */
export const escapedMarkdown = (text: string): string =>
  visible(text.replace(/[ \t\r\n]+/g, ' '))
    .replace(ANYWHERE, '\\$&')
    .replace(LINKED, '\\$&')

/** A line that stays running text, whatever it begins with. */
export const opening = (line: string): string =>
  line.trimStart().replace(FIRST, (first) => (/\d/.test(first) ? `${first}\\` : `\\${first}`))

/** An address of the web between angle brackets, which it does not hold; else null. */
export function markdownAddress(href: string): string | null {
  const url = /^https?:\/\//i.test(href) ? URL.parse(href) : null
  return url ? `<${url.href.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\\', '%5C')}>` : null
}
