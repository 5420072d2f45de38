/** Which claim of a proposition says it most clearly: its words are shown for all of them. */
import type { Reading } from '../../ledger-model.ts'
import { PARTICIPLES, PLAIN_PASTS, SHARED_PASTS } from '../../lexicon/en/verbs.ts'
import type { Act, Claim } from '../../model.ts'
import { excessOf } from './excess.ts'
import { saidBy } from './polarity.ts'

/** A claim with the article it stands in. */
export interface Held {
  readonly claim: Claim
  readonly reading: Reading
}

const ACTS: readonly (readonly Act[])[] = [['asserts', 'confirms'], ['predicts'], ['denies'], ['doubts', 'withholds']]

/** Words of a content that can stand for itself: fewer are a fragment, more a speech. */
const FEWEST = 4
const MOST = 60

const COMPLEMENTIZER = /^(?:that|whether|if)\s+/i
const PRONOUN =
  /^(?:(?:and|but|so)\s+)?(?:i|we|you|he|she|it|they|this|that|these|those|there|what|who|how|his|her|its|their|our|my|here)\b/i
/** A second statement in the same breath: it is not known that the others make it. */
const COMPOUND = /;\s|,\s(?:and|but|while|although|whereas)\s/i
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|be|been)$/

/** By what the lead of a desk would look at, then the earliest said, then the id. */
export function clearest(claims: readonly Held[]): Held {
  if (claims.length === 1) return claims[0]!
  const excess = excessOf(claims.map(({ claim }) => claim))
  return claims
    .map((held) => ({ held, marks: marksOf(held, Math.round(excess(held.claim))) }))
    .toSorted((a, b) => compare(a.marks, b.marks))[0]!.held
}

/** Smaller is clearer. */
function marksOf({ claim, reading }: Held, excess: number): readonly (number | string)[] {
  const text = claim.content.map(({ exact }) => exact).join(' ')
  const words = text.split(/\s+/)
  const act = ACTS.findIndex((acts) => acts.includes(claim.act))
  return [
    Number(text === ''),
    Number(!isClause(words)) + Number(words.length > MOST),
    Number(claim.conditional || saidBy({ claim, reading }).telling),
    act < 0 ? ACTS.length : act,
    Number(PRONOUN.test(text.replace(COMPLEMENTIZER, ''))),
    Number(inHeading(claim, reading)),
    Number(claim.negated) + Number(claim.conditional),
    Number(claim.certainty !== 'certain') + Number(COMPOUND.test(text)),
    Number(claim.quotation === 'mixed') + Number(claim.content.length > 1),
    excess,
    Number(!hasName(words)),
    Number(claim.quantities.length > 0),
    saidAt({ claim, reading }),
    claim.id,
  ]
}

/** When it was said, else published; last where neither is known. */
export const saidAt = ({ claim, reading }: Held): string => claim.said?.edtf ?? reading.read.published?.edtf ?? '~'

const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
  const at = a.findIndex((mark, index) => mark !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}

/** It has enough words, and one of them can be a finite verb. */
const isClause = (words: readonly string[]): boolean => words.length >= FEWEST && words.some(isVerb)

function isVerb(word: string): boolean {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '')
  if (AUXILIARY.test(lower) || PLAIN_PASTS.has(lower) || SHARED_PASTS.has(lower)) return true
  return lower.length > 4 && lower.endsWith('ed') && !PARTICIPLES.has(lower)
}

const hasName = (words: readonly string[]): boolean => words.slice(1).some((word) => /^\p{Lu}\p{L}/u.test(word))

function inHeading({ content, cue }: Claim, { read: { headline } }: Reading): boolean {
  const place = content[0] ?? cue
  return headline !== null && place !== null && place !== undefined && place.start < headline.end
}
