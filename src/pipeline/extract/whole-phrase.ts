/** The rest of a noun phrase that the learned extractor broke off: it ends within a name or before the noun as often as after it. */
import type { Context } from './context.ts'
import type { Tag } from './tag.ts'

/** Where the phrase ends that goes on at `last`, not reaching `limit`: "the Sanders | campaign". */
export function restOfPhrase({ tags }: Context, last: number, limit: number): number {
  let end = last
  while (end < limit && HEADS.has(tags[end]!) && INSIDE.has(tags[end - 1]!)) end++
  return end
}

const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name'])
const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'determiner', 'possessive'])
