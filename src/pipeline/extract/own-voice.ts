/** The author's own "I", "we" and "you" outside of quotations: nobody else is reported. */
import type { Attribution, Token } from '../draft.ts'
import { type Context, tokenAt } from './context.ts'

/** `hasAuthor`: the article names one author, whom "I" means. */
export function isOwnVoice(context: Context, { sources, cue }: Attribution, hasAuthor: boolean): boolean {
  if (cue === null || sources.length === 0) return false
  return sources.every(({ start, end }) => {
    const token = context.tokens[tokenAt(context, start)]
    return token !== undefined && token.end >= end && isOwn(token, hasAuthor)
  })
}

const isOwn = ({ lower, quotation }: Token, hasAuthor: boolean): boolean =>
  quotation < 0 && (lower === 'we' || lower === 'you' || (lower === 'i' && !hasAuthor))
