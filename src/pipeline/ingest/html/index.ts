import type { Page } from '../page.ts'
import { readPlain } from '../plain/index.ts'
export const readHtml = (html: string, _url: string | null): Page => readPlain(html.replace(/<[^>]*>/g, ' '))
