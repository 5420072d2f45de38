/** All mentions of possible sources in an article: names with their titles and appositions, bodies, unnamed people, documents. */
import {
  BE,
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/en/function-words.ts'
import { PAST_FORMS } from '../../lexicon/en/tense-words.ts'
import type { Sentence, Token } from '../draft.ts'
import { countryIn, demonymAt } from './country.ts'
import { knownAt } from './known.ts'
import { longestAt } from './lexicon.ts'
import { leadsToBody } from './name.ts'
import { NOUNS, type Noun } from './noun.ts'
import { type Phrase, phraseOf, type Range } from './phrase.ts'
import { isNameAtStart, isNotName, isOpening, type Usage, usageOf } from './sentence-start.ts'
import { isAcronym, isCapital, isInitial, isParticle, isPossessive, isSuffix, isTitle } from './word.ts'

export interface Mention {
  readonly phrase: Phrase
  readonly sentence: number
  /** Index of the quotation that holds it, -1 outside. */
  readonly quotation: number
  /** The first mention of its sentence. */
  readonly leads: boolean
  /** A verb seems to follow. */
  readonly subject: boolean
  /** Part of another mention: "Orbex" in "the offices of Orbex". */
  readonly inner: boolean
}

const JOINING: ReadonlySet<string> = new Set([...COORDINATORS, ...DETERMINERS, ...PREPOSITIONS, ...SUBORDINATORS])

/** Lower-case words that may stand between a determiner and its noun. */
const MODIFIERS_AT_MOST = 3
/** Tokens of a phrase up to its head: no name is longer, and a text of nothing but capitals stays cheap. */
const WORDS_AT_MOST = 24
/** Tokens that an apposition may have before its closing comma. */
const APPOSITION_AT_MOST = 16

export function mentionsIn(tokens: readonly Token[], sentences: readonly Sentence[]): Mention[] {
  const mentions: Mention[] = []
  const usage = usageOf(tokens, sentences)
  for (const [index, sentence] of sentences.entries()) {
    let leads = true
    for (let at = sentence.first; at < sentence.last; ) {
      const range = startsNothing(tokens, at, sentence, usage) ? null : phraseAt(tokens, at, sentence)
      if (range) {
        const quotation = tokens[range.from]!.quotation
        const phrase = phraseOf(tokens, range.from, range.to)
        mentions.push({ phrase, sentence: index, quotation, leads, subject: isSubject(tokens, range.to), inner: false })
        leads = false
        const inner = namedBody(tokens, phrase)
        if (inner)
          mentions.push({ phrase: inner, sentence: index, quotation, leads: false, subject: false, inner: true })
      }
      at = range ? range.to : at + 1
    }
  }
  return mentions
}

/** The body behind "of" and "for": "the offices of the car maker Orbex" speak of Orbex too. */
function namedBody(tokens: readonly Token[], { tail }: Phrase): Phrase | null {
  const inner = tail && phraseOf(tokens, tail.from, tail.to)
  return inner && (inner.nameIs === 'body' || inner.nameIs === 'publisher') ? inner : null
}

/** Whether a verb or "…, who" seems to follow: a lower-case word that joins nothing is mostly a verb. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === ',') return ['who', 'whose', 'which'].includes(tokens[at + 1]?.lower ?? '')
  return token?.kind === 'word' && !isCapital(token) && !isPossessive(token) && !JOINING.has(token.lower)
}

/** A lone capital word that opens the sentence and is no name. */
const startsNothing = (tokens: readonly Token[], at: number, { first, last }: Sentence, usage: Usage): boolean =>
  isCapital(tokens[at]) &&
  isOpening(tokens, at, first) &&
  !isDeterminer(tokens[at]!) &&
  longestAt(NOUNS, tokens, at, last) === null &&
  demonymAt(tokens, at, last) === null &&
  !isNameAtStart(tokens, at, last, usage) &&
  !leadsToTitle(tokens, at + 1, last)

/** The noun phrase with a name or a noun for a source that starts at a token. */
export function phraseAt(tokens: readonly Token[], at: number, sentence: Sentence): Range | null {
  const core = at < sentence.last ? simpleAt(tokens, at, sentence) : null
  if (core === null) return null
  return { from: at, to: extended(tokens, core, sentence) }
}

/** The phrase up to its head: its end, or null where none starts. */
function simpleAt(tokens: readonly Token[], from: number, sentence: Sentence): number | null {
  if (from >= sentence.last) return null
  const determined = isDeterminer(tokens[from]!)
  let at = determined ? from + 1 : from
  let head: number | null = null
  let noun: Noun | null = null
  let titled = false
  let modifiers = 0
  const last = Math.min(sentence.last, from + WORDS_AT_MOST)
  while (at < last) {
    const token = tokens[at]!
    if (token.quotation !== tokens[from]!.quotation) break
    const match = longestAt(NOUNS, tokens, at, sentence.last)
    const known = knownAt(tokens, at, sentence.last)
    const size = Math.max(match?.size ?? 0, known?.size ?? 0)
    if (size > 0 && !(match && !known && endsPhrase(noun, tokens, at, from))) {
      noun = match?.value ?? null
      titled ||= noun?.sort === 'role'
      at += size
      head = at
    } else if (isNamePart(tokens, at, from, sentence)) {
      const before = tokens[at - 1]!
      if (noun && noun.sort !== 'role' && !isCapital(before) && !leadsToBody(before, token)) break
      noun = null
      at++
      head = isCapital(token) || isSuffix(token) ? at : head
    } else if (head === at && !titled && leadsToTitle(tokens, at, last)) {
      at++
    } else if (isPossessive(token) && head === at) {
      noun = null
      at++
    } else if (determined && head === null && modifiers < MODIFIERS_AT_MOST && isModifier(token)) {
      modifiers++
      at++
    } else break
  }
  return head
}

/** "harbour" in "Norwegian harbour chief Olav Brandt": up to two words, a role, a name. */
function leadsToTitle(tokens: readonly Token[], at: number, last: number): boolean {
  for (let next = at; next < Math.min(last, at + 3); next++) {
    const role = longestAt(NOUNS, tokens, next, last)
    if (role?.value.sort === 'role') return !role.value.plural && isCapital(tokens[next + role.size])
    const token = tokens[next]!
    if (token.kind !== 'word' || isCapital(token) || JOINING.has(token.lower) || isVerbForm(token)) return false
  }
  return false
}

const isDeterminer = ({ lower, kind }: Token): boolean =>
  DETERMINERS.has(lower) || (POSSESSIVES.has(lower) && lower !== "'s") || kind === 'number'

/** Nouns that are verbs after a plural: "papers report a leak", where "intelligence report" is one noun. */
const VERBS_TOO: ReadonlySet<string> = new Set(['report', 'claim', 'study', 'survey'])

const isPlural = ({ lower, text }: Token): boolean => /[^s]s$/.test(lower) && lower === text

/** After a common noun a lower-case noun goes on ("intelligence chief"), after a role only a name does. */
const endsPhrase = (noun: Noun | null, tokens: readonly Token[], at: number, from: number): boolean =>
  !isCapital(tokens[at]!) &&
  ((noun !== null && noun.sort === 'role' && noun.plural) ||
    (at > from && VERBS_TOO.has(tokens[at]!.lower) && isPlural(tokens[at - 1]!)))

function isNamePart(tokens: readonly Token[], at: number, from: number, sentence: Sentence): boolean {
  const token = tokens[at]!
  if (isCapital(token) && at > from && isVerbForm(tokens[at - 1]!)) return false
  if (isCapital(token)) return at > from || !isNotName(token) || isPlaceName(tokens, at, sentence.last)
  if (token.text === '.' || token.text === '-') {
    return (
      token.start === tokens[at - 1]?.end &&
      (isTitle(tokens[at - 1]) || isInitial(tokens[at - 1])) &&
      isCapital(tokens[at + 1])
    )
  }
  if (isParticle(token))
    return at > from && isCapital(tokens[at - 1]) && (isCapital(tokens[at + 1]) || isParticle(tokens[at + 1]))
  if (['of', 'for', 'on', 'and'].includes(token.lower)) return joinsBody(tokens, at)
  return (
    token.lower === 'the' &&
    isCapital(tokens[at + 1]) &&
    ['of', 'for', 'on'].includes(tokens[at - 1]?.lower ?? '') &&
    at - 2 >= from
  )
}

/** "Ministry of Defence": the noun of a body before, a capital after. */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const noun = before && isCapital(before) ? NOUNS.entries.get(before.lower) : undefined
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1]
  const isName = isCapital(next) && !CALENDAR.has(next!.lower)
  return (noun?.sort === 'body' || noun?.sort === 'government') && isName && tokens[at]!.lower !== 'and'
}

/** "his comments prompted Ina Berg": no modifier but a verb. */
const isVerbForm = ({ text }: Token): boolean =>
  PAST_FORMS.has(text) || (/^\p{Ll}{2,}(?:ed|s|ing)$/u.test(text) && !NOUNS.entries.has(text))

/** "New Jersey" and "South Korean" begin with words that are no names by themselves. */
const isPlaceName = (tokens: readonly Token[], at: number, end: number): boolean =>
  countryIn(tokens, at, Math.min(end, at + 3)) !== null && isCapital(tokens[at + 1])

/** No verb ("the hard way was Ina Berg"), and no time: "this week Ina Berg" and "in the 2030s Ina Berg" are two phrases. */
const isModifier = ({ lower, kind }: Token): boolean =>
  kind === 'word' &&
  !PREPOSITIONS.has(lower) &&
  !FINITE.has(lower) &&
  !/^(?:day|week|month|year|decade|century|\d+s)$/.test(lower)

/** Takes in "(NIS)", "of the council", ", a member of the board,". */
function extended(tokens: readonly Token[], core: number, sentence: Sentence): number {
  let end = bracketed(tokens, core, sentence)
  if (['of', 'for'].includes(tokens[end]?.lower ?? '') && end < sentence.last) {
    const inner = simpleAt(tokens, end + 1, sentence)
    if (inner !== null) end = bracketed(tokens, inner, sentence)
  }
  return tokens[end]?.text === ',' && isCapital(tokens[end - 1]) ? apposed(tokens, end, sentence) : end
}

function bracketed(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const acronym = tokens[at]?.text === '(' && isAcronym(tokens[at + 1]) && tokens[at + 2]?.text === ')'
  return acronym && at + 2 < sentence.last ? at + 3 : at
}

/** Verbs that make what follows a comma a clause: ", the firm said". */
const FINITE: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, ...DO, 'said', 'says', 'say', 'told', 'added'])

/** "According to the Gazette, the three missed | the team's dinner": a past form before an article is the verb of a clause. */
const isPastOfClause = (tokens: readonly Token[], at: number, comma: number): boolean =>
  at > comma + 2 &&
  (PAST_FORMS.has(tokens[at]!.text) || /^\p{Ll}+ed$/u.test(tokens[at]!.text)) &&
  DETERMINERS.has(tokens[at + 1]?.lower ?? '')

/** The end of an apposition that starts at a comma with a determiner or a role and ends at the next comma or the sentence. */
function apposed(tokens: readonly Token[], comma: number, sentence: Sentence): number {
  const first = tokens[comma + 1]
  if (!first || comma + 1 >= sentence.last) return comma
  const noun = longestAt(NOUNS, tokens, comma + 1, sentence.last)
  // "the board, deputy Ines Okoro": whoever bears a name is not the board
  const next = comma + 1 + (noun?.size ?? 0)
  const isNamed = isCapital(tokens[next]) || tokens[next]?.text === '.'
  const isRole = noun?.value.sort === 'role' && !noun.value.plural && !isNamed
  if (!(first.lower === 'a' || first.lower === 'an' || first.lower === 'the' || isRole)) return comma
  const last = Math.min(sentence.last, comma + APPOSITION_AT_MOST)
  for (let at = comma + 1; at < last; at++) {
    const { text, lower } = tokens[at]!
    if (
      text === ',' ||
      text === ';' ||
      (text === '.' && at + 1 >= sentence.last) ||
      lower === 'who' ||
      lower === 'whose'
    )
      return at
    if (FINITE.has(lower) || isPastOfClause(tokens, at, comma)) return comma
    if (text === '—' || text === '–' || text === ')' || tokens[at]!.quotation !== tokens[comma]!.quotation) return comma
  }
  return comma
}
