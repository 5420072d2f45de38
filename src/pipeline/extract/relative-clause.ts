/** Relative clauses inside of subjects: the phrase that they hang on is the subject. */

import { cueForms } from '../../lexicon/cue-index.ts'
import { clauseStart } from './clause-start.ts'
import type { Context, Range } from './context.ts'
import { phraseBefore } from './noun-phrase.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whose'])

/** "Who", but not the body "WHO". */
export const isRelative = ({ tokens, tags }: Context, token: number): boolean =>
  tags[token] !== 'name' && RELATIVES.has(tokens[token]!.lower)

/** Tokens looked back over for "who": relative clauses inside of a subject are short. */
const RELATIVE_WITHIN = 25

/** "Friends who have seen the mayor said": where the phrase is the object of a relative clause, the phrase before that. */
export function withRelativeClause(context: Context, phrase: Range): Range | undefined {
  const { tags, tokens } = context
  const from = clauseStart(context, phrase.first, new Set())
  const reduced = reducedRelative(context, phrase, from)
  if (reduced) return reduced
  if (phrase.first <= from || !/^(?:verb|auxiliary|preposition|adverb)$/.test(tags[phrase.first - 1]!)) return phrase
  // "an official who came said the mayor believed": the mayor is the subject
  if (cueForms(tokens[phrase.first - 1]!.lower).some(({ entry }) => entry.frames.includes('clause'))) return phrase
  for (let index = phrase.first - 1; index > Math.max(from, phrase.first - RELATIVE_WITHIN); index--) {
    if (tokens[index]!.text === ',') return phrase
    if (tokens[index]!.lower !== 'who' || tags[index] === 'name') continue
    const head = phraseBefore(context, index, from)
    return head && { first: head.first, last: phrase.last }
  }
  return phrase
}

/** "A report released by the bank said": the phrase before the participle, with it. */
function reducedRelative(context: Context, phrase: Range, from: number): Range | undefined {
  const { tags, tokens } = context
  const participle = phrase.first - 2
  if (participle <= from || tokens[phrase.first - 1]!.lower !== 'by' || tags[participle] !== 'verb') return
  const head = phraseBefore(context, participle, from)
  return head && { first: head.first, last: phrase.last }
}
