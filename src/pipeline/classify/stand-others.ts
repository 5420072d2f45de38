/** Frames that tell of others: what they say or believe is only told of, what they say wrongly is denied. */
import { cueForms } from '../../lexicon/cue-index.ts'
import { COMPLEMENTS, FACTIVES, FALSELY, INVENTS, WRONG } from '../../lexicon/en/stands.ts'
import type { Range } from './clause-scan.ts'
import { isCopula } from './complement.ts'
import { type Inside, insideOf } from './inside.ts'
import type { MainClause } from './main-clause.ts'
import { spokenCue } from './stand-spoken.ts'
import type { Standing } from './standing.ts'
import { headOf, isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

/** `own`: the speaker is meant, whose sayings are his. */
export function ofOthers(words: readonly Word[], predicate: Range, own: boolean): Standing | null {
  const wrong = wrongly(words, predicate)
  if (wrong) return wrong
  const cue = spokenCue(words, predicate.first)
  const inside = insideOf(words, cue?.last ?? predicate.last)
  if (!inside || inside.link === 'phrase') return null
  if (isFalsely(words, predicate, inside)) return { stand: 'denies', inside: inside.at }
  const only = { stand: null, inside: inside.at }
  if (inside.link === 'whether' || inside.told) return only
  const head = cue ? words[cue.last - 1]!.lower : headOf(words, predicate)
  if (!own && cue?.act === 'withholds') return only
  return !own && !FACTIVES.has(head) && cueForms(head).some(({ entry }) => entry.kind === 'verb') ? only : null
}

const RIGHT = /^(?:right|correct)$/

/** Words behind the verb in which "wrong" stands: "were completely and utterly wrong". */
const NEAR = 5

/** "Police were wrong to say that", "he lied when he said that"; "was not wrong to say that" upholds. */
function wrongly(words: readonly Word[], { first, last }: Range): Standing | null {
  const head = words[last - 1]!.lower
  const judged = (lower: string): boolean => WRONG.has(lower) || RIGHT.test(lower)
  let at = WRONG.has(head) ? last - 1 : -1
  for (let next = last; at < 0 && isCopula(head) && next < last + NEAR; next++) {
    if (!words[next] || isPunctuation(words[next])) return null
    if (judged(words[next]!.lower)) at = next
    else if (!isAdverb(words[next]!.lower) && !/^(?:in|and|not|just|either)$/.test(words[next]!.lower)) return null
  }
  // "was wrong and that A": what he says himself
  if (at > 0 && words[at + 1]?.lower === 'and' && words[at + 2]?.lower === 'that')
    return { stand: 'upholds', inside: at + 3 }
  const inside = at < 0 ? null : insideOf(words, at + 1)
  const isRight = RIGHT.test(words[at]?.lower ?? '')
  if (!inside || (inside.at === at + 1 && inside.link !== 'that')) return null
  if (inside.link === 'phrase' && !/^(?:about|on)$/.test(words[inside.at - 1]!.lower)) return null
  const isNot = words.slice(first, at).some(({ lower }) => /^(?:not|never|hardly)$/.test(lower))
  return { stand: isNot === isRight ? 'denies' : 'upholds', inside: inside.at }
}

/** "Had falsely claimed that", "made up the story that", "was spreading lies that". */
function isFalsely(words: readonly Word[], { first, last }: Range, inside: Inside): boolean {
  if (words.slice(Math.max(0, first - 1), last).some(({ lower }) => FALSELY.has(lower))) return true
  const object = words.slice(last, inside.at)
  if (
    inside.told &&
    (INVENTS.has(words[last - 1]!.lower) ||
      (/^ma(?:de|kes?)$/.test(words[last - 1]!.lower) && object[0]?.lower === 'up'))
  )
    return true
  return object.some(({ lower }) => COMPLEMENTS.get(lower) === 'denies')
}

/** Words in which the accusation begins: "the former minister and two officials of". */
const ACCUSED_WITHIN = 8

/** "Orwin of lying when he said that", "him of spreading lies that": what is accused is denied. */
export function accused({ words, start, predicate }: MainClause): Standing | null {
  const end = Math.min(predicate?.first ?? words.length, start + ACCUSED_WITHIN)
  for (let of = start + 1; of < end; of++) {
    if (words[of]!.lower !== 'of') continue
    const at = isAdverb(words[of + 1]?.lower ?? '') ? of + 2 : of + 1
    const inside = /ing$/.test(words[at]?.lower ?? '') ? insideOf(words, at + 1) : null
    if (!inside || (inside.link === 'phrase' && words[inside.at - 1]!.lower !== 'about')) return null
    const isFalse = WRONG.has(words[at]!.lower) || isFalsely(words, { first: of + 1, last: at + 1 }, inside)
    return isFalse ? { stand: 'denies', inside: inside.at } : null
  }
  return null
}
