/** What is wrong with a text as a whole, as problems. */
import { ERRORS, type ErrorCode } from '../../errors.ts'
import type { Article, Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import { isInEnglish } from '../../text/english.ts'
import type { Block } from '../draft.ts'
import type { Decoded } from './decode.ts'
import { languageName } from './language.ts'

/** Anchored where the bad character stands in the article text; a page's characters may have gone with its markup. */
export function badCharacters({ charset, bad }: Decoded, text: string): readonly Problem[] {
  if (!bad) return []
  const start = text.indexOf('\ufffd', Math.min(bad.offset, text.indexOf('\ufffd')))
  const message = `Not valid ${charset}: ${bad.count} place${bad.count === 1 ? '' : 's'}, shown as U+FFFD.`
  const found = bad.byte === null ? 'bytes that stand for no character' : `a bad byte at byte offset ${bad.byte}`
  const finding = { rule: 'invalid-characters', message, found, expected: charset }
  return [problem(text, start < 0 ? finding : { ...finding, span: { start, end: start + 1 } })]
}

/**
 * The two problems that bear the name of an error: whoever called must tell the user that this input could not be read.
 * An empty list of claims must not look like an article in which nobody says anything.
 */
export function wholeText(article: Article, blocks: readonly Block[]): readonly Problem[] {
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    const message = 'Nothing in it is a paragraph of an article.'
    return [unread(article, 'no-article', message, 'no paragraph of an article')]
  }
  if (isInEnglish(article)) return []
  const message = 'The rules are for English; no claims were looked for.'
  return [unread(article, 'language-unsupported', message, `a text in ${languageName(article.language)}`)]
}

const unread = ({ text }: Article, rule: ErrorCode, message: string, found: string): Problem =>
  problem(text, { rule, message, found, expected: ERRORS[rule].expected })
