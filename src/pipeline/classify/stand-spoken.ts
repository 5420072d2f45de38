/** Frames whose verb is a cue: "she did not deny that", "it categorically rejects the accusation that", "it could not be confirmed that". */
import { cueForms } from '../../lexicon/cue-index.ts'
import type { CueEntry } from '../../lexicon/en/cue-entry.ts'
import { BE, DO, HAVE, MODALS } from '../../lexicon/en/modals.ts'
import { type Stand, WISHES } from '../../lexicon/en/stands.ts'
import { REJECTIONS, WITHHOLDERS } from '../../lexicon/en/withholding.ts'
import type { Act } from '../../model.ts'
import type { Range } from './clause-scan.ts'
import { actOfCue } from './cue-act.ts'
import { type Inside, insideOf } from './inside.ts'
import type { Standing } from './standing.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

const POSITIONS: ReadonlySet<Act> = new Set(['confirms', 'denies', 'doubts', 'withholds'])

export function bySpeaking(words: readonly Word[], predicate: Range): Standing | null {
  const cue = spokenCue(words, predicate.first)
  const inside = cue && insideOf(words, cue.last)
  if (!cue || !inside) return null
  const { entry, act, negates } = cue
  const isPhrase = inside.link === 'phrase' || (inside.link === 'clause' && !takesClause(entry))
  if (entry.act === 'expresses' || WISHES.has(entry.lemma))
    return wish(words.slice(cue.last, inside.at + WISHED), entry, inside)
  if (isPhrase && !(POSITIONS.has(entry.act) && (entry.frames.includes('phrase') || inside.told))) return null
  if (act === 'denies' && REJECTIONS.has(entry.lemma) && !inside.told) return null
  if (act === 'denies' || act === 'doubts' || act === 'withholds') return { stand: act, inside: inside.at }
  if (inside.link === 'whether') return { stand: 'withholds', inside: inside.at }
  if (isPhrase) return null
  if (act === 'demands' || act === 'asks') return { stand: null, inside: inside.at }
  if (act !== 'asserts' && act !== 'confirms') return null
  // "had read claims that": they are told of
  return inside.told ? { stand: null, inside: inside.at } : { stand: 'upholds', negates, inside: inside.at }
}

/** "knew the bridge was shut", but not "has seen her, and left". */
const takesClause = ({ frames, lemma }: CueEntry): boolean =>
  frames.includes('clause') || /^(?:know|realise|realize|doubt)$/.test(lemma)

/** Words behind "want" in which "to" is looked for: "wanted the two eastern districts to". */
const WISHED = 8

/** "She hoped that", "wanted the town to", but not "she regretted that", which is so. */
function wish(behind: readonly Word[], { lemma }: CueEntry, { link, at }: Inside): Standing | null {
  if (!WISHES.has(lemma)) return null
  const hasWish = link === 'that' || link === 'clause' || behind.some(({ lower }) => lower === 'to')
  return hasWish ? { stand: 'expresses', inside: at } : null
}

/** What a passive of a report says of it: "could not be confirmed", "had not been verified", "was confirmed". */
export function ofPassive(words: readonly Word[], predicate: Range): Stand | null {
  const cue = spokenCue(words.slice(0, predicate.last), predicate.first)
  if (cue?.act === 'withholds') return 'withholds'
  return cue?.act === 'confirms' ? 'upholds' : null
}

interface SpokenCue {
  readonly entry: CueEntry
  readonly act: Act
  readonly negates: boolean
  /** The word behind it. */
  readonly last: number
}

/** Words of one verb group with what it hands on: "was still not in a position to say". */
const LONGEST = 14

export function spokenCue(words: readonly Word[], first: number): SpokenCue | null {
  let found: { entry: CueEntry; at: number; last: number } | null = null
  for (let at = first; at < Math.min(words.length, first + LONGEST); at++) {
    const { lower } = words[at]!
    if (isPunctuation(words[at])) break
    const entry = isHelper(lower) ? null : longest(words, at)
    if (entry) found = { entry, at, last: at + entry.lemma.split(' ').length }
    else if (!isHelper(lower) && !isAdverb(lower) && !WITHHOLDERS.has(lower)) break
    if (entry && !goesOn(words, found!.last)) break
  }
  if (!found || (WITHHOLDERS.has(words[found.at]!.lower) && goesOn(words, found.last))) return null
  const cue = words.slice(first, found.last)
  const { act, negatesContent } = actOfCue(found.entry, { cue, sources: [], asking: false, before: undefined })
  return { entry: found.entry, act, negates: negatesContent, last: found.last }
}

const isHelper = (lower: string): boolean =>
  BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower) || HELPERS.test(lower)

const HELPERS =
  /^(?:be|been|being|to|not|never|neither|nor|or|and|yet|able|in|no|a|any|position|going|short|of|have|hardly|stopped|by|it)$/

/** "refused to | confirm", "neither confirm nor | deny": another verb of the same group comes. */
const goesOn = (words: readonly Word[], at: number): boolean => /^(?:to|nor|or)$/.test(words[at]?.lower ?? '')

/** The verb entry with most words that the text spells here; of equals one that takes a clause. */
function longest(words: readonly Word[], at: number): CueEntry | null {
  let best: CueEntry | null = null
  let rank = -1
  for (const { entry, rest } of cueForms(words[at]!.lower)) {
    if (entry.kind !== 'verb' || !rest.every((word, offset) => words[at + 1 + offset]?.lower === word)) continue
    const own = rest.length * 2 + (entry.frames.includes('that') || entry.frames.includes('clause') ? 1 : 0)
    if (own > rank) [best, rank] = [entry, own]
  }
  return best
}
