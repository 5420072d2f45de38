/** The pages with the bodies and the metadata that two extraction projects expect of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/pipeline/ingest/html/dom.ts'
import { flow } from '../../src/pipeline/ingest/html/flow.ts'
import { parse } from '../../src/pipeline/ingest/html/parse.ts'
import { languageOf } from '../../src/pipeline/ingest/language.ts'

export interface ExpectedPage {
  readonly id: string
  readonly html: Uint8Array
  /** Null where the corpus gives none: front pages, feeds, redirects. */
  readonly body: string | null
  readonly title: string | null
  /** `YYYY-MM-DD`. */
  readonly published: string | null
  readonly byline: readonly string[]
}

/** What the page itself calls its headline: its first headings, and the headline of its JSON-LD. */
export function shownHeadlines({ html }: ExpectedPage): readonly string[] {
  const source = new TextDecoder().decode(html)
  const headings = [...parse(source).querySelectorAll('h1')].map(({ textContent }) => textContent ?? '')
  const described = [...source.matchAll(/"headline"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!))
  return [...headings, ...described]
}

/** Pages in English with an expected body. */
export const isScored = (page: ExpectedPage): boolean => page.body !== null && languageOf(page.body) === 'en'

export const loadPages = (root: string): readonly ExpectedPage[] => [
  ...readability(join(root, 'html/readability')),
  ...newspaper4k(join(root, 'html/newspaper4k')),
]

interface ReadabilityMetadata {
  readonly title: string
  readonly byline: string | null
  readonly publishedTime: string | null
}

const readability = (folder: string): readonly ExpectedPage[] =>
  readdirSync(folder).map((name) => {
    const file = (name_: string): Buffer => readFileSync(join(folder, name, name_))
    const metadata = JSON.parse(file('expected-metadata.json').toString()) as ReadabilityMetadata
    return {
      id: `readability/${name}`,
      html: file('source.html'),
      body: withoutCaptions(file('expected.html').toString()),
      title: metadata.title,
      published: day(metadata.publishedTime),
      byline: metadata.byline ? [metadata.byline] : [],
    }
  })

/** The expected HTML keeps figures with their captions, which by contract are no part of the article text. */
function withoutCaptions(html: string): string {
  const document: Document = parse(html)
  for (const figure of [...document.querySelectorAll('figure, figcaption')]) figure.remove()
  return flow(document.body ?? document)
    .map(({ text }) => text)
    .join('\n\n')
}

interface NewspaperMetadata {
  readonly title: string
  readonly authors: readonly string[]
  readonly publish_date: string | null
}

const newspaper4k = (folder: string): readonly ExpectedPage[] =>
  readdirSync(join(folder, 'html')).map((file) => {
    const name = file.replace(/\.html$/, '')
    const path = (kind: string, extension: string): string => join(folder, kind, `${name}.${extension}`)
    const read = (at: string): string | null => (existsSync(at) ? readFileSync(at, 'utf8') : null)
    const metadata = JSON.parse(read(path('metadata', 'json')) ?? '{}') as Partial<NewspaperMetadata>
    return {
      id: `newspaper4k/${name}`,
      html: readFileSync(path('html', 'html')),
      body: read(path('txt', 'txt')),
      title: metadata.title || null,
      published: day(metadata.publish_date ?? null),
      byline: metadata.authors ?? [],
    }
  })

const day = (date: string | null): string | null => date?.slice(0, 10) ?? null
