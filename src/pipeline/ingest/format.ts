/** Text or page: by media type, else by how the bytes begin. */
import type { Capture } from '../draft.ts'

const PAGE = /^(text\/html|application\/xhtml\+xml)$/
/** How many bytes are looked at; a page may begin with long comments. */
const HEAD = 4096
const LEAD = /^(?:\s|<!--(?:[^-]|-[^-]|--[^>])*-->|<\?xml[^>]*>)*/
/** A feed is no article, but no plain text either. */
const OPENING = /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|rss|feed|rdf:rdf)\b/i

export function isPage({ mediaType, bytes }: Pick<Capture, 'mediaType' | 'bytes'>): boolean {
  if (mediaType) return PAGE.test(mediaType)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '')
  return OPENING.test(head.slice(LEAD.exec(head)![0].length))
}
