/** Tells the page of an article from a front page, a video, a search, an error. */

import { noticeIn } from '../notices.ts'
import { isFront } from './address.ts'
import type { Document } from './dom.ts'
import { type Flowing, flow } from './flow.ts'
import type { Thing } from './json-ld.ts'

export interface Evidence {
  /** UTF-16 units of all links of the page. */
  readonly linkSize: number
  readonly body: readonly Flowing[]
  readonly thing: Thing | null
  readonly tags: ReadonlyMap<string, string>
  /** Where it was fetched, or what the page calls itself. */
  readonly url: string | null
}

/** Words; what is shorter, or does not end like a sentence, is a label or a teaser's title. */
const SENTENCE = 8
/** Share of the page's characters: of front pages most are links (0.5 and more), of articles under a third. */
const LINKED = 0.5

/** So many paragraphs in a row: on front pages titles and names stand between the teasers. */
const RUN = 3

/** One sentence is enough where the page calls itself an article; else it must run on, or not be made of links. */
export function isArticle({ linkSize, body, thing, tags, url }: Evidence): boolean {
  const prose = body.filter(isProse)
  if (prose.length === 0) return false
  if (thing !== null || tags.get('og:type') === 'article' || longestRun(body) >= RUN) return true
  const address = url ? URL.parse(url) : null
  return !(address && isFront(address)) && linkSize * LINKED <= size(prose) * (1 - LINKED)
}

function longestRun(body: readonly Flowing[]): number {
  let longest = 0
  let run = 0
  for (const line of body) {
    run = isProse(line) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

const isProse = ({ kind, text, linked }: Flowing): boolean =>
  kind === 'paragraph' && linked < 0.5 && isSentence(text) && noticeIn(text, { start: 0, end: text.length }) === null

const isSentence = (text: string): boolean => text.split(' ').length >= SENTENCE || /[.!?…]["'”’)\]]*$/.test(text)

const size = (lines: readonly Flowing[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

/** Measured before the body is looked for, which changes the document. */
export const linkSizeOf = (document: Document): number =>
  flow(document.body ?? document).reduce((sum, { text, linked }) => sum + text.length * linked, 0)
