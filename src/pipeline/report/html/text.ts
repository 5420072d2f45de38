/** The text of the article, with source, cue and content of each claim told apart. */
import type { Article, Claim } from '../../../model.ts'
import { overlaps, type Span } from '../../../text/span.ts'
import { completeness } from '../words.ts'
import { escaped, prose } from './escape.ts'
import { looks, type Mark, marksOf, openings, type Stretch, stretches } from './marks.ts'
import { cardId, stretchClass, textId } from './names.ts'
import { paragraphs } from './paragraphs.ts'

/** `number` is the position of the article on the page, from 1. */
export function articleText(article: Article, claims: readonly Claim[], number: number): string {
  const parts = paragraphs(article.text)
  const cuts = parts.flatMap(({ start, end }) => [start, end])
  const all = stretches(article.text.length, marksOf(claims), cuts)
  const starts = openings(claims)
  const show = (stretch: Stretch) => stretchHtml(stretch, article.text, claims, starts, number)
  let next = 0
  const rendered = parts.map((part) => {
    while (all[next] && all[next]!.end <= part.start) next++
    let html = ''
    for (; all[next] && all[next]!.end <= part.end; next++) html += show(all[next]!)
    return paragraph(part, html, article)
  })
  return `<div class="text">\n${rendered.join('\n')}\n${ending(article)}</div>`
}

function paragraph(part: Span, html: string, { headline, completeness: { evidence } }: Article): string {
  if (headline && overlaps(headline, part)) return `<h2 class="headline" dir="auto">${html}</h2>`
  return `<p dir="auto"${evidence && overlaps(evidence, part) ? ' class="evidence"' : ''}>${html}</p>`
}

function stretchHtml(
  { start, end, marks }: Stretch,
  text: string,
  claims: readonly Claim[],
  starts: ReturnType<typeof openings>,
  article: number,
): string {
  const numbers = (starts.get(start) ?? []).map((index) => numberHtml(index, claims[index]!, article)).join('')
  const words = prose(text.slice(start, end))
  const top = marks[0]
  if (!top) return numbers + words
  const place = { article, claim: top.claim + 1 }
  return `${numbers}<a href="#${cardId(place)}" class="${classes(marks, claims, article)}">${words}</a>`
}

const numberHtml = (index: number, { act }: Claim, article: number): string => {
  const place = { article, claim: index + 1 }
  return `<sup id="${textId(place)}" class="number of-${act}"><a href="#${cardId(place)}">${index + 1}</a></sup>`
}

function classes(marks: readonly Mark[], claims: readonly Claim[], article: number): string {
  const owners = new Set(marks.map(({ claim }) => stretchClass({ article, claim: claim + 1 })))
  return [...looks(marks, claims), ...owners].join(' ')
}

/** Where the text stops, and whether that is the end of the article. */
function ending(article: Article): string {
  const { state } = article.completeness
  if (state === 'complete') return '<p class="ending complete">End of the article</p>\n'
  const words = state === 'truncated' ? `The text stops here: ${completeness(article)}` : 'The text stops here'
  const more = state === 'truncated' ? 'What follows was not read.' : 'Nothing tells whether the article goes on.'
  return `<p class="ending ${state}"><b>${escaped(words)}.</b> ${more}</p>\n`
}
