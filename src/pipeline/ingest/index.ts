/** The first stage: the bytes of a text or a page to the article and its blocks. `docs/ingest.md` tells the rules. */
import { stage } from '../stage.ts'
import { assembleArticle } from './assemble-article.ts'
import { decode } from './decode.ts'
import { badCharacters, wholeText } from './findings.ts'
import { isPage } from './format.ts'
import { readPlain } from './plain/index.ts'

export const ingest = stage({
  name: 'ingest',
  does: 'bytes to the article and its blocks',
  reads: ['capture', 'stated'],
  adds: ['article', 'blocks'],
  async run({ capture, stated }) {
    const decoded = decode(capture, isPage(capture))
    const page = isPage(capture) ? await readPage(decoded.text, capture.url ?? stated.url) : readPlain(decoded.text)
    const { article, problems } = assembleArticle(capture, stated, page)
    const found = [...badCharacters(decoded, article.text), ...problems, ...wholeText(article, page.blocks)]
    return { value: { article, blocks: page.blocks }, problems: found }
  },
})

/** The parser is loaded for pages only, so that plain text starts fast. */
const readPage = async (html: string, url: string | null) => (await import('./html/index.ts')).readHtml(html, url)
