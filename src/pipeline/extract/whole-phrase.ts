/** The rest of a noun phrase that the learned extractor broke off: it ends within a name or before the noun as often as after it. */
import type { Context } from './context.ts'
import { phraseAfter } from './noun-phrase.ts'
import type { Tag } from './tag.ts'

/** Where the phrase ends that goes on at `last`, not reaching `limit`: "the Sanders | campaign", "fears | of a flood". */
export function restOfPhrase(context: Context, last: number, limit: number): number {
  const { tags, tokens } = context
  let end = last
  while (end < limit && HEADS.has(tags[end]!) && INSIDE.has(tags[end - 1]!)) end++
  const goesOn = end < limit && tokens[end]!.lower === 'of' && HEADS.has(tags[end - 1]!)
  return (goesOn ? phraseAfter(context, end + 1, limit)?.last : undefined) ?? end
}

const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name'])
const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'determiner', 'possessive'])
