/** Text into HTML: nothing of an article or a name gets into the page but through here. */
import { visible } from '../../../text/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For element content and quoted attribute values alike. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!)

/** Running text: line ends stay line ends, tabs are spaces, all other controls become visible. */
export const prose = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(escaped).join(' '))
    .join('\n')

/** The address when it is one of the web, else null: `javascript:` and `data:` addresses are never linked. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? escaped(url) : null
}
