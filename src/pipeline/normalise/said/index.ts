/** When each attribution was said: from the cue's own clause, a paragraph-wide "on Wednesday", or inherited; null where the text does not tell. */
import type { Said, Time } from '../../../model.ts'
import { at, firstEndingAfter } from '../../../text/span.ts'
import type { Attribution, Block, Sentence, Token } from '../../draft.ts'
import { inClause } from './clause.ts'
import { opening } from './opening.ts'

export interface Parts {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** One entry an attribution. A time inside the content is never the time of saying; the day of publication is not assumed. */
export function saidOf(attributions: readonly Attribution[], times: readonly Time[], parts: Parts): (Said | null)[] {
  const said: (Said | null)[] = []
  attributions.forEach((attribution, index) => {
    said.push(
      ownClause(attributions, index, times, parts) ??
        continued(attribution, index, attributions, said, parts) ??
        paragraph(attribution, attributions, index, times, parts),
    )
  })
  return said
}

const saidAt = ({ edtf, start, end, exact, impliedBy }: Time): Said => ({
  edtf,
  start,
  end,
  exact,
  ...(impliedBy && { impliedBy }),
})

function ownClause(
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  parts: Parts,
): Said | null {
  const time = attributions[index]!.cue ? inClause(attributions, index, times, parts) : null
  return time && saidAt(time)
}

/** Cues that carry an utterance on: what "he added" reports was said with what stands before. */
const CARRIERS: ReadonlySet<string> = new Set(['add', 'continue', 'go on', 'conclude'])

/** A quotation without a cue, and "he added", were said when the one that they continue was. */
function continued(
  { continues, cue, entry }: Attribution,
  index: number,
  attributions: readonly Attribution[],
  said: readonly (Said | null)[],
  { blocks }: Parts,
): Said | null {
  const before = attributions[index - 1]
  const carries =
    cue && before && entry && CARRIERS.has(entry.lemma) && at(blocks, cue.start) === blockOf(before, blocks)
  const from = continues ?? (carries ? index - 1 : null)
  const inherited = from === null ? null : (said[from] ?? null)
  return inherited && { ...inherited, impliedBy: 'said-continued' }
}

const blockOf = ({ content, cue }: Attribution, blocks: readonly Block[]): Block | undefined =>
  at(blocks, (cue ?? content[0])?.start ?? -1)

/** The paragraph opens with a time of its own ("On Wednesday, …") and a later sentence of it holds the cue. */
function paragraph(
  { cue }: Attribution,
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  parts: Parts,
): Said | null {
  const block = cue && at(parts.blocks, cue.start)
  const first = block && parts.sentences[firstEndingAfter(parts.sentences, block.start)]
  if (!first || cue.start < first.end) return null
  const time = opening(first, attributions, index, times, parts)
  return time && { ...saidAt(time), impliedBy: 'said-paragraph' }
}
