/** The paragraphs of the article in a page: Readability finds the element, we take out what is furniture. */
import { furnitureIn } from '../furniture.ts'
import { noticeIn } from '../notices.ts'
import { isBareDate, isDateLine } from '../published-line.ts'
import { takeOutBoxes, takeOutOffers } from './boxes.ts'
import type { Document } from './dom.ts'
import { type Flowing, flow } from './flow.ts'
import { mainElement } from './parse.ts'

/** Where Readability finds nothing: the element that says it is the article. */
const FALLBACK = 'article, [itemprop~="articleBody"], main, [role="main"]'

export function bodyOf(document: Document, title: string | null): readonly Flowing[] {
  nameless(document)
  if (document.body) takeOutOffers(document.body)
  const element = mainElement(document) ?? document.querySelector(FALLBACK) ?? document.body
  if (!element) return []
  takeOutBoxes(element)
  return withoutFurniture(flow(element), title)
}

/** Readability takes headings between paragraphs out for what their names sound like ("subheader"). */
function nameless(document: Document): void {
  for (const heading of document.querySelectorAll('h2, h3, h4')) {
    heading.removeAttribute('class')
    heading.removeAttribute('id')
  }
}

/** UTF-16 units: longer link texts are sentences, longer headings paragraphs. */
const LONGEST_LINK = 200
const LONGEST_HEADING = 90
const STOP = /[.!?…:;]["'”’)\]]*$/
/** A line that comes so often is a label of the page. */
const REPEATED = 3
/** The headline is repeated among the first lines, if at all. */
const HEAD = 4

function withoutFurniture(all: readonly Flowing[], title: string | null): readonly Flowing[] {
  const times = new Map<string, number>()
  for (const { text } of all) times.set(text, (times.get(text) ?? 0) + 1)
  const kept = all
    .filter(({ text }, i) => times.get(text)! < REPEATED && !(i < HEAD && isTitle(text, title)))
    .map(withKind)
  const last = lastBeforeNotices(kept)
  const lead = kept.findIndex(isLong)
  const lines = kept.filter(
    (line, i) =>
      !isFurniture(line, kept[i + 1]) && !(i < lead && isBareDate(line.text)) && !(i < last && isPrompt(line)),
  )
  return lines.filter(({ kind }, i) => kind === 'paragraph' || lines[i + 1] !== undefined)
}

const isLong = ({ kind, text }: Flowing): boolean => kind === 'paragraph' && text.length >= LONGEST_HEADING

/** An offer to subscribe says that the text is cut only where nothing but such lines follow, not even a link. */
const lastBeforeNotices = (lines: readonly Flowing[]): number => lines.findLastIndex(({ text }) => !noticeOf(text))

const isPrompt = ({ text }: Flowing): boolean => noticeOf(text)?.notice.means === 'prompt'

const noticeOf = (text: string) => noticeIn(text, { start: 0, end: text.length })

/** Sites set headings as bold paragraphs, and first paragraphs as headings. */
function withKind(line: Flowing): Flowing {
  const short = line.text.length < LONGEST_HEADING && !STOP.test(line.text)
  if (line.kind === 'paragraph') return line.bold > 0.95 && short ? { ...line, kind: 'heading' } : line
  return line.text.length >= LONGEST_HEADING && /[.!?]["'”’)\]]*$/.test(line.text)
    ? { ...line, kind: 'paragraph' }
    : line
}

/** Notices stay: they tell how much was seen. */
function isFurniture(line: Flowing, next: Flowing | undefined): boolean {
  const { text } = line
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return true
  if (noticeOf(text)) return false
  if (line.timed > 0.95 && !isSection(line, next)) return true
  return isLink(line, next) || (furnitureIn(text) !== undefined && !isSection(line, next)) || isDateLine(text)
}

/** A line that is all link leads elsewhere, unless it is the heading of a section on what it links to. */
const isLink = (line: Flowing, next: Flowing | undefined): boolean =>
  line.linked > 0.95 && line.text.length < LONGEST_LINK && !STOP.test(line.text) && !isSection(line, next)

const isSection = ({ kind }: Flowing, next: Flowing | undefined): boolean =>
  kind === 'heading' && next?.kind === 'paragraph' && next.linked < 0.5 && next.text.length >= LONGEST_HEADING

/** The headline once more, alone or at the end of a trail ("Home › News › …"). */
const isTitle = (text: string, title: string | null): boolean =>
  title !== null && text.endsWith(title) && text.length < title.length + 60
