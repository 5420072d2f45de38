/**
 * How a clause stands to the clause inside it: "it was a lie that A" denies A, "she did not know whether A" withholds it, "few believed
 * that A" only tells of others. Of the speaker's own clauses and of impersonal ones.
 */
import { NOMINATIVE, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { DOUBTS, FACTIVES, KNOWLEDGE, type Stand, TRUTH_NOUNS } from '../../lexicon/en/stands.ts'
import type { Range } from './clause-scan.ts'
import { complementOf } from './complement.ts'
import { type Inside, insideOf } from './inside.ts'
import type { MainClause } from './main-clause.ts'
import { accused, ofOthers } from './stand-others.ts'
import { ofReport } from './stand-report.ts'
import { bySpeaking } from './stand-spoken.ts'
import type { Standing } from './standing.ts'
import { headOf, isAdverb } from './verb-group.ts'
import type { Word } from './words.ts'

/** `direct`: the words are the speaker's own. */
export function standing(clause: MainClause, direct: boolean): Standing | null {
  const { words, predicate } = clause
  const accusation = accused(clause)
  if (accusation || !predicate) return accusation
  const subject = subjectOf(clause, predicate)
  const last = subject.findLast(({ lower }) => lower === 'there' || !isAdverb(lower))?.lower ?? ''
  const report = ofReport(clause, predicate, subject)
  if (report) return report
  if (last === 'there') return ofThere(words, predicate)
  const impersonal = last === 'it' ? ofIt(words, predicate) : null
  if (impersonal) return impersonal
  if (direct ? last === 'i' || last === 'we' : NOMINATIVE.has(last) || last === 'it')
    return ofSpeaker(words, predicate) ?? ofOthers(words, predicate, true)
  return ofOthers(words, predicate, false)
}

const subjectOf = ({ words, start, nested }: MainClause, { first }: Range): Word[] =>
  words.slice(start, first).filter((_, index) => !nested[start + index])

/** "It was wrong that", "it could not be confirmed that", "it remained unclear whether". */
function ofIt(words: readonly Word[], predicate: Range): Standing | null {
  const completed = complementOf(words, predicate, false)
  if (completed) {
    const inside = insideOf(words, completed.next)
    if (!inside || inside.link === 'phrase') return null
    return { stand: ofQuestion(completed.stand, inside), inside: inside.at }
  }
  const inside = insideOf(words, predicate.last)
  if (isPassive(words, predicate)) {
    const spoken = bySpeaking(words, predicate)
    if (spoken && (spoken.stand !== 'upholds' || isSo(words, predicate))) return spoken
    if (inside?.link === 'that' && !isSo(words, predicate)) return { stand: null, inside: inside.at }
  }
  return inside?.link === 'whether' ? { stand: 'withholds', inside: inside.at } : null
}

/** "It was found that", but not "it was rumoured that". */
const isSo = (words: readonly Word[], predicate: Range): boolean => FACTIVES.has(headOf(words, predicate))

/** Whoever knows, or does not, whether something is so does not say that it is. */
const ofQuestion = (stand: Stand, { link }: Inside): Stand =>
  link === 'whether' && stand !== 'doubts' ? 'withholds' : stand

const isPassive = (words: readonly Word[], { first, last }: Range): boolean =>
  words.slice(first, last).some(({ lower }) => /^(?:is|was|been|being|be|gets|got)$/.test(lower))

/** "She was not aware that", "had no information on whether", "did not know if", "doubted that". */
function ofSpeaker(words: readonly Word[], predicate: Range): Standing | null {
  const mind = complementOf(words, predicate, true) ?? untold(words, predicate) ?? deemed(words, predicate)
  if (mind) {
    const inside = insideOf(words, mind.next)
    if (mind.stand === 'upholds' && inside?.told) return { stand: null, inside: inside.at }
    if (!inside || (inside.link === 'phrase' && !isPreposition(words, mind.next))) return null
    return { stand: ofQuestion(mind.stand, inside), inside: inside.at }
  }
  return ofHolding(words, predicate) ?? bySpeaking(words, predicate) ?? asked(words, predicate)
}

/** "We are unable to say whether": only what nobody could tell. */
function untold(words: readonly Word[], predicate: Range) {
  const completed = complementOf(words, predicate, false)
  return completed?.stand === 'withholds' ? completed : null
}

/** "I find it hard to believe that", "consider it a lie that". */
function deemed(words: readonly Word[], predicate: Range) {
  const at = predicate.last
  const holds =
    /^(?:find|finds|found|consider|considers|considered|think|thinks|thought|call|calls|called|deem|deems|deemed)$/
  if (words[at]?.lower !== 'it' || !holds.test(headOf(words, predicate))) return null
  // read as "it is hard to believe that"
  const be = { ...words[at]!, lower: 'is' }
  return complementOf(words.with(at, be), { first: at, last: at + 1 }, false)
}

const isPreposition = (words: readonly Word[], at: number): boolean => PREPOSITIONS.has(words[at]?.lower ?? '')

/** "Were still checking whether", "would look into whether". */
function asked(words: readonly Word[], predicate: Range): Standing | null {
  const inside = insideOf(words, predicate.last)
  return inside?.link === 'whether' ? { stand: 'withholds', inside: inside.at } : null
}

/** "Had no knowledge that", "has serious doubts about whether". */
function ofHolding(words: readonly Word[], predicate: Range): Standing | null {
  if (
    !/^(?:ha(?:s|ve|d)|having|s[ae]w|seen?|heard?|hears?|received?|receives?|got|gotten|felt|expressed|voiced|raised)$/.test(
      headOf(words, predicate),
    )
  )
    return null
  return ofNoun(words, predicate)
}

/** "There was no truth in reports that", "there were doubts that", "there were rumours that". */
function ofThere(words: readonly Word[], predicate: Range): Standing | null {
  const found = ofNoun(words, predicate)
  if (found) return found
  const inside = insideOf(words, predicate.last)
  return inside?.told && inside.link !== 'phrase' ? { stand: null, inside: inside.at } : null
}

/** Words behind the verb in which the noun stands. */
const NEAR = 6

function ofNoun(words: readonly Word[], { first, last }: Range): Standing | null {
  const denied = words.slice(first, last).some(({ lower }) => /^(?:not|never|hardly)$/.test(lower))
  for (let at = last; at < Math.min(words.length, last + NEAR); at++) {
    const { lower, kind } = words[at]!
    if (kind === 'punctuation' || lower === 'that' || lower === 'whether') return null
    const no =
      denied || words.slice(last, at).some((word) => /^(?:no|little|neither|nor|without|any)$/.test(word.lower))
    const stand = nounStand(lower, no)
    const inside = stand && insideOf(words, at + 1)
    if (inside && (inside.link !== 'phrase' || isPreposition(words, at + 1)))
      return { stand: ofQuestion(stand, inside), inside: inside.at }
  }
  return null
}

function nounStand(lower: string, no: boolean): Stand | null {
  if (DOUBTS.has(lower)) return no ? 'upholds' : 'doubts'
  if (!no) return null
  return TRUTH_NOUNS.has(lower) ? 'denies' : KNOWLEDGE.has(lower) ? 'withholds' : null
}
