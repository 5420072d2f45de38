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
  quotation < 0 && (OTHERS.has(lower) || (!hasAuthor && AUTHORS.has(lower)))

const OTHERS = new Set(['we', 'us', 'our', 'you', 'your'])
const AUTHORS = new Set(['i', 'me', 'my'])
