/** What "be" is completed by, as far as it says how things stand with what it is said of: "was a complete lie", "is not clear". */

import { BE, DO, HAVE, MODALS } from '../../lexicon/en/modals.ts'
import {
  COMPLEMENT_PHRASES,
  COMPLEMENTS,
  CONVICTIONS,
  DEGREES,
  KNOWN_COMPLEMENTS,
  SAYINGS,
  STATES_OF_MIND,
  type Stand,
  UNTELLABLE,
} from '../../lexicon/en/stands.ts'
import type { Range } from './clause-scan.ts'
import { phraseTable } from './phrases.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

export interface Completed {
  readonly stand: Stand
  /** The word behind it. */
  readonly next: number
}

const phrases = phraseTable(COMPLEMENT_PHRASES)

/** Words behind the verb in which the complement stands. */
const NEAR = 9

/** Verbs that are completed as "be" is, all forms. */
const COPULAS =
  /^(?:be|been|being|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|become|becomes|became|sound|sounds|sounded|prove|proves|proved|turn|turns|turned|look|looks|looked|shown|proven|found)$/

export const isCopula = (lower: string): boolean => BE.has(lower) || COPULAS.test(lower)

const STEPPED = /^(?:to|out|still|yet|both|either|anything|longer|has|have|had)$/

/** Of a report or of "it" (`mind` false), or of who speaks of himself. */
export function complementOf(words: readonly Word[], { first }: Range, mind: boolean): Completed | null {
  if (!isCopula(headOf(words, first))) return null
  let negated = false
  for (let at = first; at < Math.min(words.length, first + NEAR); at++) {
    const { lower } = words[at]!
    if (isPunctuation(words[at])) return null
    const phrase = mind || at === first ? null : phrases(words, at)
    if (phrase) return { stand: negated ? turned(phrase.value) : phrase.value, next: at + phrase.length }
    const untellable = UNTELLABLE.has(lower) ? tellingAfter(words, at) : -1
    if (untellable > 0 && negated === /^(?:possible|able)$/.test(lower)) return { stand: 'withholds', next: untellable }
    const found = (mind ? STATES_OF_MIND : COMPLEMENTS).get(lower)
    if (found && at > first && isHead(words, at))
      return { stand: negated ? opposite(found, lower) : found, next: at + 1 }
    if (/^(?:not|never|no|hardly|neither|nor|nothing|anything)$/.test(lower)) negated = !negated
    else if (lower === 'far' && words[at + 1]?.lower === 'from') [negated, at] = [!negated, at + 1]
    else if (!isStepped(lower)) return null
  }
  return null
}

const isStepped = (lower: string): boolean =>
  isCopula(lower) ||
  MODALS.has(lower) ||
  HAVE.has(lower) ||
  DO.has(lower) ||
  DEGREES.has(lower) ||
  isAdverb(lower) ||
  STEPPED.test(lower)

/** The verb of a group that begins with auxiliaries. */
function headOf(words: readonly Word[], first: number): string {
  let at = first
  while (
    words[at] &&
    (MODALS.has(words[at]!.lower) ||
      HAVE.has(words[at]!.lower) ||
      DO.has(words[at]!.lower) ||
      isAdverb(words[at]!.lower))
  )
    at++
  return words[at]?.lower ?? ''
}

/** "false", and not the attribute of something else ("false teeth"). */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || isPunctuation(next)) return true
  return !/^(?:teeth|tale|friend)$/.test(next.lower) && (next.kind !== 'word' || !isBareNoun(next))
}

const isBareNoun = ({ lower }: Word): boolean =>
  /^(?:alarm|alarms|document|documents|name|names|passport|start|evidence)$/.test(lower)

/** "to say", "for us to confirm": behind the verb, or -1. */
function tellingAfter(words: readonly Word[], at: number): number {
  for (let to = at + 1; to < Math.min(words.length, at + 4); to++) {
    if (words[to]!.lower !== 'to') continue
    const verb = words[to + 1] && isAdverb(words[to + 1]!.lower) ? to + 2 : to + 1
    return SAYINGS.has(words[verb]?.lower ?? '') ? verb + 1 : -1
  }
  return -1
}

function opposite(stand: Stand, word: string): Stand {
  if (stand !== 'upholds') return turned(stand)
  if (CONVICTIONS.has(word)) return 'doubts'
  return KNOWN_COMPLEMENTS.has(word) || STATES_OF_MIND.has(word) ? 'withholds' : 'denies'
}

const turned = (stand: Stand): Stand => (stand === 'upholds' ? 'denies' : 'upholds')
