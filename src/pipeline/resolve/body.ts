/** Bare bodies that people belong to: "a spokesman for the company", "an official at the ministry", "a ministry spokesman". */
import type { Token } from '../draft.ts'
import { described } from './description.ts'
import type { Entity } from './entity.ts'
import { nounOf } from './noun.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import type { Mind } from './salience.ts'
import { isCapital } from './word.ts'

/** The body with a name that the article means by it; null where the words name one, or none fits. */
export function bodyMeant(mind: Mind, tokens: readonly Token[], phrase: Phrase): Entity | null {
  if (phrase.head === null && phrase.apposed === null && phrase.role === null) return null
  const bare = bareBody(tokens, phrase)
  if (!bare) return null
  const found = described(mind, tokens, bare, tokens[phrase.from]!.sentence, NONE)
  return found?.profile.named && found.profile.kind !== 'person' ? found : null
}

const NONE: ReadonlySet<Entity> = new Set()

/** Of the phrase, else of its apposition: "Runa Hald, a spokeswoman for the agency". */
function bareBody(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const { tail, apposition } = phrase
  const inTail = tail && bodyIn(tokens, phraseOf(tokens, tail.from, tail.to))
  const inner = apposition && phraseOf(tokens, apposition.from, apposition.to)
  return inTail ?? inRole(tokens, phrase) ?? (inner && bareBody(tokens, { ...inner, apposition: null }))
}

/** "The agency", not "an agency" and not "the Calden agency". */
function bodyIn(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const { head, name, determiner, core } = phrase
  const isBare = head !== null && name === null && core.to - core.from === head.word.split(' ').length
  return isBare && determiner === 'definite' && isBody(tokens, core.from) ? phrase : null
}

/** "Ministry" in "a ministry spokesman": the word before the noun for the person. */
function inRole(tokens: readonly Token[], { role, head }: Phrase): Phrase | null {
  if (!role || head?.sort !== 'role') return null
  const at = role.to - head.word.split(' ').length - 1
  if (at !== role.from || !isBody(tokens, at)) return null
  return { ...phraseOf(tokens, at, at + 1), determiner: 'definite' }
}

function isBody(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at - 1]?.sentence !== tokens[at]!.sentence
  const sort = isCapital(tokens[at]) && !opens ? undefined : nounOf(tokens[at]!.lower)?.sort
  return sort === 'body' || sort === 'government' || sort === 'publisher'
}
