/**
 * Claims that stand with another of their article: a bare denial and "this deployment" with the one that they refer to, what a source
 * says again in the same words with the first time. They are compared with no other, so a page of one sentence over and over costs no
 * more than a long one.
 */
import type { Link } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import { innerContents, isGrouped } from './grouped.ts'

/** Words of a content that is nothing but a reference: "any such deployment", "the allegations against her". */
const MOST_WORDS = 5
const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b/i

/** Whether a claim stands or falls with the one that it refers to. */
export const isReference = ({ voice, content, refersTo }: Pick<Claim, 'voice' | 'content' | 'refersTo'>): boolean =>
  voice === 'attributed' &&
  refersTo.length > 0 &&
  content.every(({ exact }) => exact.split(/\s+/).length <= MOST_WORDS && !CLAUSE.test(exact))

/** Each reference and repetition of an article, and the first claim that it means. */
export function references(claims: readonly Claim[]): readonly (readonly [reference: Claim, target: string])[] {
  const here = new Set(claims.map(({ id }) => id))
  const meant = claims
    .filter((claim) => isReference(claim) && here.has(claim.refersTo[0]!))
    .map((claim) => [claim, claim.refersTo[0]!] as const)
  return [...meant, ...repetitions(claims)]
}

/** Claims with the content, source and sign of an earlier one, and the first of those. */
function repetitions(claims: readonly Claim[]): readonly (readonly [again: Claim, first: string])[] {
  const inner = innerContents(claims)
  const firsts = new Map<string, string>()
  const found: (readonly [Claim, string])[] = []
  for (const claim of claims) {
    if (!isGrouped(claim, inner.get(claim.id) ?? []) || claim.content.length === 0 || isReference(claim)) continue
    const key = sayingOf(claim)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, claim.id)
    else found.push([claim, first])
  }
  return found
}

/** Who says what: "I will go" of two sources is not the same. */
const sayingOf = ({ content, sources, negated, act }: Claim): string =>
  [
    ...content.map(({ exact }) => exact.toLowerCase().split(/\s+/).join(' ')),
    '',
    ...sources.map(({ name }) => name),
    '',
    act,
    negated,
  ].join('\n')

/** One link a reference or repetition. */
export const referenceLinks = (claims: readonly Claim[]): readonly Link[] => references(claims).map(linkOf)

function linkOf([claim, target]: readonly [Claim, string]): Link {
  const [a, b] = claim.id < target ? [claim.id, target] : [target, claim.id]
  return { a, b, score: 1, why: isReference(claim) ? whyMeant(claim) : 'the same source says the same words again' }
}

function whyMeant({ content }: Claim): string {
  const words = content.map(({ exact }) => `“${exact}”`).join(' ')
  return words ? `${words} means it` : 'a bare statement that means it'
}
