/** A coarse part of speech for each token, by closed classes, known verb forms and the word before: what rules walk over. */

import { formsOfWord } from '../../lexicon/cue-index.ts'
import * as classes from '../../lexicon/en/word-classes.ts'
import type { Form } from '../../lexicon/inflect.ts'
import type { Token } from '../draft.ts'
import { isRoleNoun } from './role-noun.ts'

export type Tag =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'verb'
  | 'name'
  | 'noun'
  | 'number'
  | 'mark'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const BE = set(classes.BE)
const NOT_ADVERBS = set(classes.NOT_ADVERBS)
const STANDALONE = set(classes.STANDALONE)
const NOUN_TOO = set(classes.NOUN_TOO)

/** Tags in step with the tokens. A 'noun' is any open-class word that is not seen to be something else. */
export function tagsOf(tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = []
  for (const [index, token] of tokens.entries()) {
    const opens = index === 0 || tokens[index - 1]!.sentence !== token.sentence
    tags.push(tagOf(token, opens ? undefined : tags[index - 1], tokens, index))
  }
  return tags
}

function tagOf(token: Token, before: Tag | undefined, tokens: readonly Token[], index: number): Tag {
  if (token.kind === 'punctuation') return token.text === '&' ? 'coordinator' : 'mark'
  if (token.kind === 'number') return 'number'
  return closedClass(tokens, index, before) ?? openClass(token, before, tokens, index)
}

/** In order: a word of several classes is the first that fits. */
const CLASSES: readonly (readonly [string, Tag])[] = [
  [classes.NEGATIONS, 'negation'],
  [classes.MODALS, 'auxiliary'],
  [classes.BE, 'auxiliary'],
  [classes.HAVE, 'auxiliary'],
  [classes.DO, 'auxiliary'],
  [classes.POSSESSIVES, 'possessive'],
  [classes.SUBJECT_PRONOUNS, 'pronoun'],
  [classes.COORDINATORS, 'coordinator'],
  [classes.PREPOSITIONS, 'preposition'],
  [classes.SUBORDINATORS, 'subordinator'],
  [classes.DETERMINERS, 'determiner'],
  [classes.PRONOUNS, 'pronoun'],
  [classes.ADVERBS, 'adverb'],
]

const classOf = new Map<string, Tag>()
for (const [list, tag] of CLASSES) {
  for (const word of list.split(/\s+/)) if (!classOf.has(word)) classOf.set(word, tag)
}

function closedClass(tokens: readonly Token[], index: number, before: Tag | undefined): Tag | undefined {
  const { lower, text } = tokens[index]!
  if (lower === "'s") return before === 'name' || before === 'noun' || before === 'number' ? 'possessive' : 'auxiliary'
  if (lower === 'first' && before === 'determiner') return 'number'
  // "US", "IT", "May" and "Will" in the middle of a sentence are names
  if (
    before !== undefined &&
    /^\p{Lu}/u.test(text) &&
    ((text.length === 2 && text === text.toUpperCase()) || lower === 'may' || lower === 'will')
  )
    return
  if (text === 'WHO' && !isCapitals(tokens[index - 1]) && !isCapitals(tokens[index + 1])) return
  const found = classOf.get(lower)
  // "Channel Nine", "Studio Both"
  const isInName = (before === 'name' || before === 'noun') && /^\p{Lu}\p{Ll}/u.test(text)
  return isInName && (found === 'determiner' || found === 'number') ? undefined : found
}

/** A word of a heading in capitals. */
const isCapitals = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

const isPreposition = (word: string): boolean => classOf.get(word) === 'preposition'

function openClass(token: Token, before: Tag | undefined, tokens: readonly Token[], index: number): Tag {
  const capital = /^\p{Lu}/u.test(token.text)
  if (capital && before !== undefined && (before !== 'mark' || isNameBehindComma(tokens, index))) return 'name'
  if (isVerb(token, before, tokens, index)) return 'verb'
  if (token.lower.endsWith('ly') && token.lower.length > 4 && !NOT_ADVERBS.has(token.lower) && !capital) return 'adverb'
  return capital ? 'name' : 'noun'
}

/** ", Radio Halm reported": what begins a sentence stands behind no comma. */
const isNameBehindComma = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]!.text === ',' && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')

const NOT_BEFORE_VERBS: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'number'])
const RIGHT_BEFORE_VERBS: ReadonlySet<Tag> = new Set(['auxiliary', 'negation', 'adverb', 'pronoun'])

function isVerb({ lower }: Token, before: Tag | undefined, tokens: readonly Token[], index: number): boolean {
  const forms = formsOfWord(lower)
  // "sources close to the firm"
  if (lower === 'close' && tokens[index + 1]?.lower === 'to') return false
  const previous = tokens[index - 1]?.lower ?? ''
  if (before === 'coordinator' && isInTitle(tokens, index)) return false
  // "neither side"
  if (previous === 'neither' && !forms.has('past')) return false
  // "a far cry": an adverb between article and noun
  if (before === 'adverb' && ARTICLES.has(tokens[index - 2]?.lower ?? '')) return false
  if (before !== undefined && RIGHT_BEFORE_VERBS.has(before)) return forms.size > 0 || /(?:ed|ing)$/.test(lower)
  if (before !== undefined && NOT_BEFORE_VERBS.has(before)) return STANDALONE.has(previous) && forms.has('past')
  if (previous === 'to') return forms.has('base')
  if (before === 'preposition') return forms.has('gerund')
  if (!forms.has('past') && !forms.has('gerund') && isBehindAccording(tokens, index)) return false
  return openVerb(lower, forms, before, previous, tokens[index + 1]?.lower ?? '')
}

/** "and harbour master Piet Oll", "and radio host Ida Lund": a word before somebody's title and name. */
const isInTitle = (tokens: readonly Token[], index: number): boolean =>
  isRoleNoun(tokens[index + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '')

const ARTICLES = new Set(['a', 'an', 'the'])

/** Words of a source that are looked at: "according to the county police reports". */
const SOURCE_WITHIN = 5

/** "According to the police report", "to court documents": no clause begins before the comma. */
function isBehindAccording(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - SOURCE_WITHIN) && tokens[at]!.kind === 'word'; at--)
    if (tokens[at]!.lower === 'to') return tokens[at - 1]!.lower === 'according'
  return false
}

/** After a noun, a mark or nothing: the form decides, and for words that are nouns as often the plural before them. */
function openVerb(
  lower: string,
  forms: ReadonlySet<Form>,
  before: Tag | undefined,
  previous: string,
  next: string,
): boolean {
  if (forms.size === 0) return lower.length > 4 && lower.endsWith('ed') && before !== undefined && before !== 'mark'
  if (forms.has('past') || forms.has('gerund')) return true
  // "sworn members": a participle that is no past is an adjective where no auxiliary stands before it
  if (before === undefined || !(forms.has('base') || forms.has('s'))) return false
  if (forms.has('s')) {
    if (before === 'verb') return false
    // "his false claims about", "a pair of tweets,": a plural
    if (NOUN_TOO.has(lower) && before === 'noun' && (isPreposition(next) || !/\p{L}/u.test(next))) return false
    return !formsOfWord(next).has('past') && !BE.has(next)
  }
  if (before === 'coordinator' || before === 'subordinator' || !NOUN_TOO.has(lower)) return true
  return /(?:[^su]s|people|police|men|women|data|media)$/.test(previous)
}
