/** Frames whose subject is a report with a clause of its own: "the idea that A was absurd", "rumours that A were being checked". */
import { HAVE } from '../../lexicon/en/modals.ts'
import { COMPLEMENTS, type Stand, TOLD_NOUNS } from '../../lexicon/en/stands.ts'
import { ALLEGED } from '../../lexicon/en/withholding.ts'
import type { Range } from './clause-scan.ts'
import { complementOf, isCopula } from './complement.ts'
import { insideOf } from './inside.ts'
import type { MainClause } from './main-clause.ts'
import { all, phraseTable } from './phrases.ts'
import { ofPassive } from './stand-spoken.ts'
import type { Standing } from './standing.ts'
import type { Word } from './words.ts'

const OWN = /^(?:my|our|his|her|its|their)$/

/** Words before the verb among which the report stands: "the false and baseless claims by state media that". */
const HEAD_WITHIN = 8

export function ofReport(
  { words, start, conditional }: MainClause,
  predicate: Range,
  subject: readonly Word[],
): Standing | null {
  const at = headOf(words, start, predicate.first)
  if (at < 0 || conditional) return null
  // "a theory was that", but "our view is that"
  const told =
    words[predicate.last]?.lower === 'that' &&
    !OWN.test(words[start]!.lower) &&
    isCopula(words[predicate.last - 1]!.lower)
  if (told) return { stand: null, inside: predicate.last + 1 }
  const inside = insideOf(words.slice(0, predicate.first), at)
  const has = inside !== null && inside.at > at && inside.link !== 'clause'
  const stand = standOfReport(words, predicate) ?? ofName(words[at]!.lower)
  if (stand === undefined && !(has && inside.link !== 'phrase')) return null
  if (!has)
    return stand && ALLEGED.has(words[at]!.lower) && subject.length > 0
      ? { stand, inside: at, end: predicate.first }
      : null
  return { stand: stand ?? null, inside: inside.at, end: predicate.first }
}

/** "The lie that": denied by its name. */
const ofName = (lower: string): Stand | undefined => (COMPLEMENTS.get(lower) === 'denies' ? 'denies' : undefined)

/** The report at the head of the subject, over what stands before it; -1 where something else is. */
function headOf(words: readonly Word[], start: number, end: number): number {
  for (let at = start; at < Math.min(end, start + HEAD_WITHIN); at++) {
    const { lower, kind } = words[at]!
    if (kind === 'punctuation' || /^(?:that|who|which|whose|of|in|on|at|by|with|for|from)$/.test(lower)) return -1
    if (TOLD_NOUNS.has(lower) && !TOLD_NOUNS.has(words[at + 1]?.lower ?? '')) return at
  }
  return -1
}

const lacking = phraseTable(
  all(
    ['no basis', 'no foundation', 'no merit', 'no substance', 'no truth', 'any basis', 'any foundation', 'any merit'],
    true,
  ),
)

function standOfReport(words: readonly Word[], predicate: Range): Stand | undefined {
  const completed = complementOf(words, predicate, false)
  if (completed) return completed.stand
  const { lower } = words[predicate.last - 1]!
  if (HAVE.has(lower) || lower === 'have' || /^lack(?:s|ed)?$/.test(lower))
    return lacking(words, predicate.last) || /^lack/.test(lower) ? 'denies' : undefined
  return isPassive(words, predicate) ? (ofPassive(words, predicate) ?? undefined) : undefined
}

const isPassive = (words: readonly Word[], { first, last }: Range): boolean =>
  words.slice(first, last).some(({ lower }) => /^(?:be|been|is|are|was|were)$/.test(lower))
