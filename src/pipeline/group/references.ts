/** Claims without a content of their own: a bare denial and "this deployment" stand with the claim that they refer to. */
import type { Link } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'

/** Words of a content that is nothing but a reference: "any such deployment", "the allegations against her". */
const MOST_WORDS = 5
const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b/i

/** Whether a claim stands or falls with the one that it refers to. */
export const isReference = ({ voice, content, refersTo }: Pick<Claim, 'voice' | 'content' | 'refersTo'>): boolean =>
  voice === 'attributed' &&
  refersTo.length > 0 &&
  content.every(({ exact }) => exact.split(/\s+/).length <= MOST_WORDS && !CLAUSE.test(exact))

/** Each reference of an article and the first claim that it means. */
export function references(claims: readonly Claim[]): readonly (readonly [reference: Claim, target: string])[] {
  const here = new Set(claims.map(({ id }) => id))
  return claims
    .filter((claim) => isReference(claim) && here.has(claim.refersTo[0]!))
    .map((claim) => [claim, claim.refersTo[0]!] as const)
}

/** One link a reference. */
export const referenceLinks = (claims: readonly Claim[]): readonly Link[] => references(claims).map(linkOf)

function linkOf([{ id, content }, target]: readonly [Claim, string]): Link {
  const [a, b] = id < target ? [id, target] : [target, id]
  const words = content.map(({ exact }) => `“${exact}”`).join(' ')
  return { a, b, score: 1, why: words ? `${words} means it` : 'a bare statement that means it' }
}
