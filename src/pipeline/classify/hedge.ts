/** Hedges: where they stand in a text, and which of them weaken a main predicate. */
import { NOMINATIVE } from '../../lexicon/en/function-words.ts'
import { HEDGES, type Hedge, NO_HEDGES } from '../../lexicon/en/hedges.ts'
import { EVIDENCE_NOUNS, OPINION_VERBS } from '../../lexicon/en/opinions.ts'
import type { Span } from '../../text/span.ts'
import { isNoModal } from './modal.ts'
import { all, phraseTable } from './phrases.ts'
import { isAdverb, isParticiple } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

/** `first` and `last` are word indices, half-open. */
export interface FoundHedge extends Span {
  readonly first: number
  readonly last: number
  readonly hedge: Hedge
}

const phrases = phraseTable<Hedge | null>([...HEDGES, ...all(NO_HEDGES, null)])

/** All hedges in a run of words, in order and disjoint. */
export function hedgesIn(words: readonly Word[]): FoundHedge[] {
  const found: FoundHedge[] = []
  for (let at = 0; at < words.length; ) {
    const length = opinionLength(words, at)
    const match = length > 0 ? { value: OPINION, length } : phrases(words, at)
    if (match?.value && isHedge(words, at, match.length, match.value)) {
      const last = at + match.length
      found.push({ first: at, last, start: words[at]!.start, end: words[last - 1]!.end, hedge: match.value })
    }
    at += match?.length ?? 1
  }
  return found
}

const OPINION: Hedge = { certainty: 'probable', place: 'opinion' }

/** Words of "I think", "we do not really believe", "he believed" (another's words only outside of quotations); else 0. */
function opinionLength(words: readonly Word[], at: number): number {
  const { lower, quotation } = words[at]!
  if (!NOMINATIVE.has(lower) || (lower !== 'i' && lower !== 'we' && quotation >= 0)) return 0
  let verb = at + 1
  while (verb < words.length && (isAdverb(words[verb]!.lower) || /^(?:do|does|did|would)$/.test(words[verb]!.lower)))
    verb++
  const head = words[verb]?.lower ?? ''
  const next = words[verb + 1]?.lower ?? ''
  if (!OPINION_VERBS.has(head) || /^(?:of|about|in|to|as|so|what|how|why|whether|if)$/.test(next)) return 0
  return head.startsWith('fe') && next !== 'that' && !NOMINATIVE.has(next) && next !== 'it' ? 0 : verb + 1 - at
}

function isHedge(words: readonly Word[], at: number, length: number, { place }: Hedge): boolean {
  const { lower } = words[at]!
  const next = words[at + length]
  if (lower === 'must') return next !== undefined && isParticiple(next.lower)
  if (place === 'modal') return !isNoModal(words, at) && !/^(?:the|a|an)$/.test(words[at - 1]?.lower ?? '')
  if (lower.startsWith('suggest')) return hasEvidence(words, at)
  if (lower === 'potential')
    return next !== undefined && !isPunctuation(next) && !/^(?:to|of|for|in|as|and|is|was)$/.test(next.lower)
  return true
}

/** Words before "suggests" in which its subject is looked for: "evidence found on the ship suggests". */
const SUBJECT_WITHIN = 6

function hasEvidence(words: readonly Word[], at: number): boolean {
  const near = words
    .slice(Math.max(0, at - SUBJECT_WITHIN), at)
    .filter(({ sentence }) => sentence === words[at]!.sentence)
  return near.some(({ lower }) => EVIDENCE_NOUNS.has(lower)) && !near.some(({ lower }) => NOMINATIVE.has(lower))
}
