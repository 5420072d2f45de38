/** Puts together the article: what the user states, then what the page declares, then what the text shows. */

import type { Article, Problem, Published } from '../../model.ts'
import { anchor } from '../../text/span.ts'
import type { Capture, Stated } from '../draft.ts'
import { hash } from '../hash.ts'
import { judge } from './completeness.ts'
import { dateline } from './dateline.ts'
import { datelinePublished } from './dateline-date.ts'
import { toEdtf } from './edtf.ts'
import { language } from './language.ts'
import type { Page } from './page.ts'

export interface Assembled {
  readonly article: Article
  readonly problems: readonly Problem[]
}

export function assembleArticle(capture: Capture, stated: Stated, page: Page): Assembled {
  const { text, blocks } = page
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const { completeness, problems } = judge(text, blocks, page.access)
  const url = stated.url ?? page.url ?? capture.url
  const opening = dateline(text, blocks)
  const article: Article = {
    id: hash(url ?? `text\n${text}`),
    revision: hash(text),
    url,
    publisher: stated.publisher ?? page.publisher,
    language: language(text, page.language),
    headline: headline ? anchor(text, headline) : null,
    byline: page.byline,
    dateline: opening,
    published: option(stated) ?? page.published ?? datelinePublished(opening, stated.readAt),
    completeness,
    text,
  }
  return { article, problems }
}

/** A year, or a year and a month, as they are. */
const ROUGH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

function option({ published }: Stated): Published | null {
  const edtf = published === null || ROUGH.test(published) ? published : toEdtf(published)
  return edtf ? { edtf, from: 'option' } : null
}
