/** Pages: the article text is the headline, a blank line, and the paragraphs joined by blank lines. */
import type { Published } from '../../../model.ts'
import { type Access, countWords } from '../completeness.ts'
import { creditsIn } from '../credits.ts'
import type { Page } from '../page.ts'
import { addressOf } from './address.ts'
import { authorsOf } from './authors.ts'
import { bodyOf } from './body.ts'
import { compose } from './compose.ts'
import { attribute, type Document } from './dom.ts'
import { isArticle, linkSizeOf } from './is-article.ts'
import { articleIn, isFree, names, type Thing } from './json-ld.ts'
import { ACCESS, LANGUAGE, PUBLISHER, TIERS } from './keys.ts'
import { firstOf, metaTags } from './meta-tags.ts'
import { outsideNotices } from './outside-notices.ts'
import { parse } from './parse.ts'
import { publishedOf } from './published.ts'
import { isEndless } from './tangle.ts'
import { titleOf } from './title.ts'

const FEED = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:rdf)\b/i

/** What is declared is read first: finding the body changes the document. */
export function readHtml(html: string, fetched: string | null): Page {
  if (FEED.test(html) || isEndless(html)) return { ...NO_ARTICLE, url: fetched, publisher: null }
  const document = parse(html)
  const tags = metaTags(document)
  const url = addressOf(document, tags, fetched)
  const thing = articleIn(document, url)
  const publisher = names(thing?.publisher)[0] ?? firstOf(tags, PUBLISHER)
  const declared = declaredBy({ document, tags, url, thing, publisher })
  const notices = outsideNotices(document)
  const linkSize = linkSizeOf(document)
  const body = bodyOf(document, declared.title)
  if (!isArticle({ linkSize, body, thing, tags, url })) return { ...NO_ARTICLE, url, publisher }
  const { text, blocks } = compose(declared.title, [
    ...body,
    ...notices.filter(({ text }) => !body.some((b) => b.text.includes(text))),
  ])
  const credits = creditsIn(text, blocks)
  return {
    text,
    blocks,
    byline: declared.authors.length > 0 ? declared.authors.map((name) => ({ name })) : credits.byline,
    publisher: publisher ?? credits.publisher,
    url,
    published: declared.published,
    language: declared.language,
    access: declared.access,
  }
}

const NO_ARTICLE = { text: '', blocks: [], byline: [], published: null, language: null, access: null }

interface Sources {
  readonly document: Document
  readonly tags: ReadonlyMap<string, string>
  readonly url: string | null
  readonly thing: Thing | null
  readonly publisher: string | null
}

interface Declared {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: Published | null
  readonly language: string | null
  readonly access: Access
}

const declaredBy = ({ document, tags, url, thing, publisher }: Sources): Declared => ({
  title: titleOf(document, thing, tags, publisher),
  authors: authorsOf(document, thing, tags),
  published: publishedOf({ document, thing, tags, url }),
  language: names(thing?.inLanguage)[0] ?? attribute(document.documentElement, 'lang') ?? firstOf(tags, LANGUAGE),
  access: accessOf(thing, tags),
})

function accessOf(thing: Thing | null, tags: ReadonlyMap<string, string>): Access {
  const words = wordsOf(thing)
  const free = isFree(thing)
  if (free !== null) return { free, found: `isAccessibleForFree: ${free}`, words }
  const tier = firstOf(tags, ACCESS)?.toLowerCase() ?? ''
  return Object.hasOwn(TIERS, tier)
    ? { free: TIERS[tier]!, found: `article:content_tier: ${tier}`, words }
    : { free, found: null, words }
}

function wordsOf(thing: Thing | null): number | null {
  const body = names(thing?.articleBody).join(' ')
  const count = body ? countWords(body) : Number(thing?.wordCount)
  return count > 0 ? count : null
}
