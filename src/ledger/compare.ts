/** Two states of one article: the text word by word, the claims, and the publisher's notes. */
import { UserError } from '../errors.ts'
import type { Reading } from '../ledger-model.ts'
import type { Comparison } from '../page-views.ts'
import { readingsOf, revisionOf } from './articles.ts'
import { attributedClaims } from './claims.ts'
import { correctionsOf } from './corrections.ts'
import { diffClaims } from './diff.ts'
import type { StoryState } from './state.ts'
import { textDiff } from './text-diff.ts'

/** `to`: null for the latest; `from`: null for the one before it. Throws `article-unknown` where there is no such article or state. */
export function compare(state: StoryState, article: string, from: string | null, to: string | null): Comparison {
  const own = readingsOf(state, article)
  const named = (revision: string): Reading => {
    const reading = own.findLast((one) => one.revision === revision)
    if (!reading) throw new UserError('article-unknown', `no revision ${revision} of article ${article}`)
    return reading
  }
  const later = to === null ? own.at(-1)! : named(to)
  const earlier = from === null ? before(own, later) : named(from)
  const claims = diffClaims(attributedClaims(earlier), attributedClaims(later))
  return {
    story: state.board.story,
    article,
    from: revisionOf(earlier),
    to: revisionOf(later),
    text: textDiff(earlier.read.text, later.read.text),
    claims,
    corrections: correctionsOf(earlier.read.text, later.read.text, claims),
  }
}

/** The last reading of another revision before it; itself where there is none. */
const before = (own: readonly Reading[], later: Reading): Reading =>
  own.slice(0, own.indexOf(later)).findLast(({ revision }) => revision !== later.revision) ?? later
