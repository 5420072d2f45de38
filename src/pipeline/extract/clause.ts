/** Clauses: whether one begins here, and the words that introduce one. */
import type { Context } from './context.ts'
import type { Tag } from './tag.ts'

const COMPLEMENTIZERS = new Set(['that', 'whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which'])

export const isComplementizer = ({ tokens }: Context, token: number): boolean =>
  COMPLEMENTIZERS.has(tokens[token]?.lower ?? '')

/** "disputed that account.": a determiner, since its noun ends the phrase. */
export const isDemonstrative = ({ tags, tokens }: Context, first: number): boolean =>
  tokens[first]?.lower === 'that' && tags[first + 1] === 'noun' && /^[,.;:?!]$/.test(tokens[first + 2]?.text ?? '.')

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'noun',
  'number',
  'subordinator',
  'adverb',
  'preposition',
  'negation',
])

/** Tokens looked at for the verb of a clause: longer subjects are rare, and a bound keeps the cost linear. */
const VERB_WITHIN = 30

/** Whether a clause seems to begin here: something that opens a subject, and a finite verb before the next strong mark. */
export function looksLikeClause({ tags, tokens }: Context, first: number, limit: number): boolean {
  if (first >= limit || tokens[first]!.lower === 'to' || !OPENS_CLAUSE.has(tags[first]!)) return false
  for (let index = first + 1; index < Math.min(limit, first + VERB_WITHIN); index++) {
    const { text, lower } = tokens[index]!
    if (text === ';' || text === ':' || text === '—' || lower === 'until') return false
    if (tags[index] === 'coordinator' && tags[index + 1] === 'verb') return false
    if (tags[index] === 'auxiliary') return true
    if (tags[index] === 'verb' && !lower.endsWith('ing') && tokens[index - 1]!.lower !== 'to') return true
  }
  return false
}
