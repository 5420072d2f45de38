/** The paragraphs of the article in a page: Readability finds the element, we take out what is furniture. */
import { furnitureIn } from '../furniture.ts'
import { noticeIn } from '../notices.ts'
import { publishedIn } from '../published-line.ts'
import { type Document, type Element, firstMatches } from './dom.ts'
import { type Flowing, flow } from './flow.ts'
import { mainElement } from './parse.ts'

/** Where Readability finds nothing: the element that says it is the article. */
const FALLBACK = 'article, [itemprop~="articleBody"], main, [role="main"]'
/** Captions, credits, boxes beside the text; taken out where they are short, since some sites name the whole body so. */
const BESIDE =
  'figcaption, aside, nav, footer, [class*="caption" i], [class*="credit" i], [class*="related" i], [class*="newsletter" i], [class*="share" i], [class*="social" i], [class*="read-more" i], [class*="readmore" i], [class*="byline" i], [class*="breadcrumb" i], [class*="gallery" i], [class*="slideshow" i], [class*="carousel" i], [role="navigation"], [role="complementary"], [aria-hidden="true"], [hidden]'
/** Share of the body's characters: what holds more is no box beside it. */
const BOX = 0.2

export function bodyOf(document: Document, title: string | null): readonly Flowing[] {
  const element = mainElement(document) ?? document.querySelector(FALLBACK) ?? document.body
  if (!element) return []
  takeOutBoxes(element)
  return withoutFurniture(flow(element), title)
}

function takeOutBoxes(body: Element): void {
  const size = (element: Element): number => (element.textContent ?? '').length
  const largest = BOX * size(body)
  for (const box of firstMatches(body, BESIDE)) if (size(box) < largest) box.remove()
  for (const figure of firstMatches(body, 'figure')) if (!figure.querySelector('blockquote, p, table')) figure.remove()
}

/** UTF-16 units: longer link texts are sentences. */
const LONGEST_LINK = 200
const STOP = /[.!?…:;]["'”’)\]]*$/
/** A line that comes so often is a label of the page. */
const REPEATED = 3

function withoutFurniture(all: readonly Flowing[], title: string | null): readonly Flowing[] {
  const times = new Map<string, number>()
  for (const { text } of all) times.set(text, (times.get(text) ?? 0) + 1)
  return all
    .filter(
      (line, i) => !isFurniture(line) && times.get(line.text)! < REPEATED && !(i < 4 && isTitle(line.text, title)),
    )
    .map((line) => (isBoldHeading(line) ? { ...line, kind: 'heading' as const } : line))
    .filter(
      (line, i, rest) =>
        line.kind === 'paragraph' || rest[i + 1]?.kind === 'paragraph' || rest[i + 1]?.kind === 'heading',
    )
}

/** Notices stay: they tell how much was seen. */
function isFurniture({ text, linked }: Flowing): boolean {
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return true
  if (linked > 0.95 && text.length < LONGEST_LINK && !STOP.test(text)) return true
  return (
    noticeIn(text, { start: 0, end: text.length }) === null &&
    (furnitureIn(text) !== undefined || publishedIn(text) !== null)
  )
}

/** The headline once more, alone or at the end of a trail ("Home › News › …"). */
const isTitle = (text: string, title: string | null): boolean =>
  title !== null && text.endsWith(title) && text.length < title.length + 60

/** Sites that set headings as bold paragraphs. */
const isBoldHeading = ({ kind, text, bold }: Flowing): boolean =>
  kind === 'paragraph' && bold > 0.95 && text.length < 90 && !STOP.test(text)
