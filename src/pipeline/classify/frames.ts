/**
 * Frames: clauses that only say how sure the speaker is of the clause they introduce: "I think", "it is possible that",
 * "there is no doubt that". The main predicate of the content is that of the clause inside.
 */
import { NOMINATIVE } from '../../lexicon/en/function-words.ts'
import { BE } from '../../lexicon/en/modals.ts'
import { DOUBT_NOUNS, IMPERSONAL, OPINION_VERBS, SEEMING, UNLIKELY } from '../../lexicon/en/opinions.ts'
import type { Stand } from '../../lexicon/en/stands.ts'
import type { Certainty } from '../../model.ts'
import { type MainClause, mainClause } from './main-clause.ts'
import { standing } from './stand.ts'
import type { Word } from './words.ts'

export interface Frame {
  readonly certainty: Extract<Certainty, 'certain' | 'probable' | 'possible'>
  /** It denies the clause inside: "I don't think", "it is unlikely that". */
  readonly negates: boolean
  /** How it stands to the clause inside: "it was a lie that" denies it. */
  readonly stand: Stand
}

export interface Framed {
  /** The clause inside all frames. */
  readonly clause: MainClause
  readonly frames: readonly Frame[]
  /** The clause only tells of what is or would be: "few believed that", "rumours that … were checked", "would have". */
  readonly telling: boolean
}

/** Frames in frames are rare: "I think it is possible that". */
const DEEPEST = 3

/** The clause inside all frames. `direct`: the words are the speaker's own, so "they think" is another's view. */
export function unframed(words: readonly Word[], start: number, direct: boolean): Framed {
  let clause = mainClause(words, start)
  const frames: Frame[] = []
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = opinion(clause, direct) ?? impersonal(clause)
    const inside = found && mainClause(clause.words, found.inside)
    if (found && inside?.predicate) {
      frames.push(found.frame)
      clause = within(clause, inside)
      continue
    }
    const held = standing(clause, direct)
    if (!held) break
    if (held.stand === null) return { clause, frames, telling: true }
    frames.push({ certainty: 'certain', negates: held.negates ?? false, stand: held.stand })
    // what is hoped for is not put forward: the hope is what is said
    if (held.stand === 'expresses') break
    clause = within(clause, mainClause(clause.words.slice(0, held.end), held.inside))
  }
  return { clause, frames, telling: isUnreal(clause) }
}

const within = (outer: MainClause, inside: MainClause): MainClause => ({
  ...inside,
  conditional: inside.conditional || outer.conditional,
})

/** "Would have sent": it was not so, or it is not told whether it was. "Should send": it is not told that it is so. */
function isUnreal({ words, predicate }: MainClause): boolean {
  if (!predicate) return false
  const behind = words.slice(predicate.first + 1, predicate.last + 2).map(({ lower }) => lower)
  // "it was as though", "might as well have"
  if (behind.some((lower, at) => lower === 'as' && /^(?:though|if|well)$/.test(behind[at + 1] ?? ''))) return true
  const [modal, ...rest] = words.slice(predicate.first, predicate.last).map(({ lower }) => lower)
  if (isAlmost([modal!, ...rest])) return true
  return modal === 'should' || modal === 'ought' || (modal === 'would' && rest.includes('have'))
}

/** "Had almost sunk", but not "almost certainly sank" nor "had killed almost 40". */
const isAlmost = (group: readonly string[]): boolean =>
  group.some((lower, at) => /^(?:almost|nearly)$/.test(lower) && at < group.length - 1 && !/ly$/.test(group[at + 1]!))

interface Found {
  readonly frame: Frame
  /** Where the clause inside begins. */
  readonly inside: number
}

/** "I think (that) …", and in reported speech "he believed (that) …". */
function opinion({ words, start, predicate, nested }: MainClause, direct: boolean): Found | null {
  if (!predicate) return null
  const head = words[predicate.last - 1]!.lower
  if (!OPINION_VERBS.has(head)) return null
  const subject = words.slice(start, predicate.first).filter((_, index) => !nested[start + index])
  // "I can't believe it is over" doubts nothing
  if (words.slice(predicate.first, predicate.last).some(({ lower }) => lower === 'can' || lower === 'could'))
    return null
  const pronoun = subject.findLast(({ lower }) => NOMINATIVE.has(lower) || (lower === 'it' && !direct))?.lower
  if (pronoun === undefined || (direct && pronoun !== 'i' && pronoun !== 'we')) return null
  const next = words[predicate.last]?.lower
  if (!next || /^(?:of|about|in|to|as|so|like|what|how|why|whether|if)$/.test(next)) return null
  const feels = head.startsWith('fe') && next !== 'that'
  if (feels && !NOMINATIVE.has(next) && next !== 'it') return null
  return {
    frame: { certainty: 'probable', negates: hasNot(words, predicate), stand: 'upholds' },
    inside: afterThat(words, predicate.last),
  }
}

/** "It is likely that …", "it seems …", "there is a possibility that …". */
function impersonal({ words, start, predicate }: MainClause): Found | null {
  if (!predicate) return null
  const subject = words[predicate.first - 1]?.lower
  if (subject !== 'it' && subject !== 'there') return null
  if (predicate.first - 1 > start + FRONTED && words[predicate.first - 2]!.lower !== ',') return null
  const head = words[predicate.last - 1]!.lower
  if (SEEMING.has(head)) return seeming(words, predicate.last, hasNot(words, predicate))
  if (
    !BE.has(words[predicate.first]!.lower) &&
    !words.slice(predicate.first, predicate.last).some(({ lower }) => lower === 'be')
  )
    return null
  return completed(words, predicate)
}

/** Words that may stand before "it" without a comma: "On this road it". */
const FRONTED = 6

function seeming(words: readonly Word[], at: number, negates: boolean): Found | null {
  const next = words[at]?.lower ?? ''
  if (/^(?:to|in|on|at|as|like|at|for)$/.test(next)) return null
  return { frame: { certainty: 'probable', negates, stand: 'upholds' }, inside: afterThat(words, at) }
}

/** How far the completing word may stand after the verb: "there is still a very real possibility". */
const NEAR = 5

function completed(words: readonly Word[], predicate: { first: number; last: number }): Found | null {
  for (let at = predicate.first + 1; at < Math.min(words.length, predicate.last + NEAR); at++) {
    const { lower, kind } = words[at]!
    if (kind === 'punctuation') return null
    const certainty = IMPERSONAL.get(lower)
    if (certainty === undefined) continue
    if (
      words[at + 1]?.lower !== 'that' &&
      !(NOMINATIVE.has(words[at + 1]?.lower ?? '') || words[at + 1]?.lower === 'the')
    )
      return null
    const no =
      hasNot(words, predicate) || words.slice(predicate.last, at).some((word) => /^(?:no|little|far)$/.test(word.lower))
    const frame = frameOf(lower, certainty, no)
    return frame && { frame, inside: afterThat(words, at + 1) }
  }
  return null
}

function frameOf(word: string, certainty: Certainty, no: boolean): Frame | null {
  if (certainty === 'unknown') return null
  if (DOUBT_NOUNS.has(word)) return no ? { certainty: 'certain', negates: false, stand: 'upholds' } : null
  if (/^(?:clear|certain|obvious)$/.test(word))
    return no ? null : { certainty: 'certain', negates: false, stand: 'upholds' }
  if (no && /^(?:possibility|chance|risk|danger|possible|conceivable)$/.test(word))
    return { certainty: 'certain', negates: true, stand: 'upholds' }
  return { certainty, negates: no !== UNLIKELY.has(word), stand: 'upholds' }
}

const afterThat = (words: readonly Word[], at: number): number => (words[at]?.lower === 'that' ? at + 1 : at)

const hasNot = (words: readonly Word[], { first, last }: { first: number; last: number }): boolean =>
  words.slice(first, last).some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'hardly')
