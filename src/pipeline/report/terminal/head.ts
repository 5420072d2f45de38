/** The state of the article: what it is, where it is from, when it was published, how much of it was seen. */
import type { Article, ReadResult } from '../../../model.ts'
import { completeness, count, published } from '../words.ts'
import type { Inks } from './colour.ts'
import { flow, type Run } from './flow.ts'

export function head({ input, article }: ReadResult, inks: Inks, columns: number): string[] {
  return [
    ...flow(title(article, inks), columns),
    ...flow(origin(article, inks), columns),
    ...flow(extent(article, inks), columns),
    ...flow([ours(`[${input} · ${count(wordCount(article.text), 'word')} · ${article.language}]`, inks)], columns),
  ]
}

const ours = (text: string, inks: Inks): Run => ({ text, ink: inks.faint })

/** Publisher, date with its origin, authors, dateline. */
function origin(article: Article, inks: Inks): Run[] {
  const date = published(article)
  const parts: Run[][] = [
    [article.publisher ? { text: article.publisher, ink: inks.plain } : ours('[publisher not known]', inks)],
    date
      ? [{ text: date.date, ink: inks.plain }, ours(` [${date.origin}]`, inks)]
      : [ours('[date of publication not known]', inks)],
    ...article.byline.map(({ name }) => [{ text: name, ink: inks.plain }]),
    ...(article.dateline ? [[{ text: article.dateline.exact, ink: inks.plain }]] : []),
  ]
  return parts.flatMap((part, index) => (index === 0 ? part : [ours(' · ', inks), ...part]))
}

function extent(article: Article, inks: Inks): Run[] {
  const { state, evidence } = article.completeness
  const words = { text: `[${completeness(article)}]`, ink: state === 'truncated' ? inks.caution : inks.faint }
  return evidence ? [words, { text: ` “${evidence.exact}”`, ink: inks.plain }] : [words]
}

/** Without a headline the first words stand in for it; what they are is said before them, so that nobody takes them for one. */
function title({ headline, text }: Article, inks: Inks): Run[] {
  if (headline) return [{ text: headline.exact, ink: inks.strong }]
  const { words, isCut } = firstWords(text)
  if (words === '') return [ours('[no headline]', inks)]
  return [ours('[no headline; it begins:] ', inks), { text: words, ink: inks.plain }, ours(isCut ? ' […]' : '', inks)]
}

/** Characters of the text that stand in for a missing headline. */
const LEAD = 60

function firstWords(text: string): { readonly words: string; readonly isCut: boolean } {
  const line = /\S.*/.exec(text)?.[0] ?? ''
  return line.length <= LEAD
    ? { words: line, isCut: false }
    : { words: line.slice(0, LEAD).replace(/\s+\S*$/, ''), isCut: true }
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0
