/** Noun phrases by walking over tags: leftwards from a verb group to its subject, rightwards from an inverted verb. */
import { MONTHS, WEEKDAYS } from '../../lexicon/en/word-classes.ts'
import { type Context, openedBy, type Range } from './context.ts'
import type { Tag } from './tag.ts'

const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'number', 'determiner', 'possessive'])
const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name', 'number', 'pronoun', 'determiner'])
const DAYS = new Set(`${WEEKDAYS} ${MONTHS} today yesterday`.split(/\s+/))
const PERIODS = new Set('week month year weekend night morning afternoon evening'.split(' '))
const WHICH = new Set(['last', 'this', 'next'])
/** Marks inside of names: "Venn (Ind.)", "John P. Venn", "@venn". */
const JOINING_MARKS = new Set(['(', ')', '-', '/', '.', '@', '#'])
const ENDING_MARKS = new Set([',', ';', ':', '—', '–'])
/** Prepositions that join a noun to the noun before it, in subjects as in objects. */
const JOINING = new Set('of for from at in with on to against between about under by'.split(' '))

/** A day, a month, or the end of "last week". */
export function isDay({ tokens }: Context, token: number): boolean {
  const word = tokens[token]?.lower ?? ''
  if (DAYS.has(word)) return true
  if (PERIODS.has(word)) return WHICH.has(tokens[token - 1]?.lower ?? '')
  return WHICH.has(word) && PERIODS.has(tokens[token + 1]?.lower ?? '')
}

/** Whether a token can end a noun phrase. */
export const endsPhrase = ({ tags, tokens }: Context, token: number): boolean =>
  HEADS.has(tags[token]!) ||
  tokens[token]?.text === ')' ||
  tokens[token]?.lower === "'s" ||
  (tokens[token]?.text === '.' && BEHIND_NAMES.has(tokens[token - 1]?.lower ?? ''))

/** Abbreviations at the end of a name: "Orbex Inc. said", "Venn Jr. said". */
const BEHIND_NAMES = new Set('inc corp co ltd llc bros jr sr'.split(' '))

/**
 * The noun phrase that ends before `last`, not reaching left of `from`: "the governor of the northern province". With
 * prepositional phrases and coordination ("police and the army"), without commas.
 */
export function phraseBefore(context: Context, last: number, from: number): Range | undefined {
  if (last <= from || !endsPhrase(context, last - 1)) return
  let first = context.tokens[last - 1]!.text === '.' ? last - 1 : last
  while (first > from && extendsLeft(context, first - 1, from)) first--
  first = dropLeadingJunk(context, first, last)
  return first < last ? { first, last } : undefined
}

function extendsLeft(context: Context, token: number, from: number): boolean {
  const { tags, tokens } = context
  const tag = tags[token]!
  // "In a speech Tuesday | the president": nothing but a joining word stands left of a determiner
  if (INSIDE.has(tag)) return tag === 'determiner' || tag === 'number' || tags[token + 1] !== 'determiner'
  const { text, lower } = tokens[token]!
  if (tag === 'pronoun') return tags[token + 1] === 'preposition'
  if (lower === 'neither') return true
  if (tag === 'coordinator') return lower !== 'but' && token > from && endsPhrase(context, token - 1)
  // "politicians and even some scientists"
  if (tag === 'adverb') return tags[token - 1] === 'coordinator' && token > from
  if (tag === 'preposition') return token > from && JOINING.has(lower) && endsPhrase(context, token - 1)
  // "Orbex Co. Ltd", but "of Orbex Co. Police said"
  if (text === '.' && BEHIND_NAMES.has(tokens[token - 1]?.lower ?? ''))
    return BEHIND_NAMES.has(tokens[token + 1]!.lower)
  // "Orbex, Inc."
  if (text === ',') return BEHIND_NAMES.has(tokens[token + 1]!.lower) && tags[token - 1] === 'name'
  if (tag === 'mark')
    return text === '(' || text === ')' || text === '-' || text === '/' || text === '.' || text === '@'
  return false
}

/** "In mid-May the governor": a phrase must not begin with a preposition, a day, a coordinator or a closing mark. */
function dropLeadingJunk(context: Context, first: number, last: number): number {
  const { tags, tokens } = context
  let start = first
  while (start < last && (tags[start] === 'coordinator' || tags[start] === 'mark' || isDay(context, start))) start++
  if (tags[start] === 'preposition') start = afterPrepositional(context, start, last)
  while (start < last && tokens[start]!.lower === "'s") start++
  return start
}

/** After "In a speech the": the last determiner, else the last run of names, begins the phrase proper. */
function afterPrepositional(context: Context, first: number, last: number): number {
  for (let index = last - 1; index > first; index--) {
    if (context.tags[index] === 'determiner' && context.tags[index - 1] !== 'preposition') return index
  }
  let start = last
  while (start > first + 1 && (context.tags[start - 1] === 'name' || context.tags[start - 1] === 'noun')) start--
  return start
}

/** Words that go on with a noun phrase after a comma: an apposition or a relative clause. */
const APPOSITION: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'noun', 'name'])
const RELATIVE = new Set(['who', 'whose', 'which', 'whom', 'where'])

export function opensApposition({ tags, tokens }: Context, token: number): boolean {
  // a number is an age: "Venn, 43, said"
  if (tags[token] === 'number') return tokens[token + 1]?.text === ','
  return APPOSITION.has(tags[token]!) || RELATIVE.has(tokens[token]?.lower ?? '')
}

/**
 * The noun phrase that begins at `first`, not reaching `limit`: "Mara Venn, the mayor of Elsk,". Appositions and relative
 * clauses between commas belong to it; prepositional phrases only where they hang on a common noun or are "of".
 */
export function phraseAfter(context: Context, first: number, limit: number): Range | undefined {
  const { tags, tokens } = context
  let last = first
  while (last < limit && extendsRight(context, first, last)) last++
  while (last > first && (tags[last - 1] === 'preposition' || tags[last - 1] === 'coordinator')) last--
  if (last === first) return
  while (tokens[last]?.text === ',' && last + 1 < limit && opensApposition(context, last + 1)) {
    const end = appositionEnd(context, last + 1, limit)
    if (end === undefined) break
    last = end
  }
  return { first, last }
}

function extendsRight(context: Context, first: number, token: number): boolean {
  const { tags, tokens } = context
  const tag = tags[token]!
  const { text, lower } = tokens[token]!
  if (isDay(context, token)) return false
  if (tag === 'pronoun') return token === first
  if (tag === 'preposition')
    return token > first && tags[first] !== 'pronoun' && (lower === 'of' || joinsRight(context, token))
  if (tag === 'coordinator') return token > first && lower !== 'but' && INSIDE.has(tags[token + 1]!)
  if (tag === 'mark') return token > first && JOINING_MARKS.has(text) && (text !== '.' || INSIDE.has(tags[token + 1]!))
  if (tag === 'determiner' && token > first && PHRASE_OVER.has(tags[token - 1]!)) return false
  return INSIDE.has(tag)
}

/** "told the board | the plan": a determiner after one of these opens the next phrase. */
const PHRASE_OVER: ReadonlySet<Tag> = new Set(['noun', 'name', 'pronoun'])

/** "a spokesman for the army", "an official in Brussels": but not "said Venn at a rally". */
function joinsRight({ tags, tokens }: Context, token: number): boolean {
  return JOINING.has(tokens[token]!.lower) && tags[token - 1] === 'noun' && tags[token + 1] !== 'verb'
}

/**
 * Where the apposition that begins here ends: before the next comma or stop. Undefined when it runs into a quotation or is a
 * clause with a verb of its own ("According to Venn, the bridge was closed").
 */
function appositionEnd(context: Context, first: number, limit: number): number | undefined {
  const { tags, tokens } = context
  let inRelative = false
  for (let index = first; index < limit; index++) {
    const { text, lower } = tokens[index]!
    if (openedBy(context, index)) return
    if (ENDING_MARKS.has(text) || (text === '.' && index === limit - 1)) return index
    inRelative ||= (RELATIVE.has(lower) && tags[index] !== 'name') || lower === 'that'
    if (tags[index] === 'auxiliary' && !inRelative) return
  }
  return limit
}
