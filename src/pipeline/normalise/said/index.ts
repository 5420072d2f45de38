/** When each attribution was said: from the cue's own clause, a paragraph-wide "on Wednesday", or inherited; null where the text does not tell. */
import type { Said, Time } from '../../../model.ts'
import { at, firstEndingAfter } from '../../../text/span.ts'
import type { Attribution, Block, Sentence, Token } from '../../draft.ts'
import { inClause } from './clause.ts'
import { continuedFrom } from './continued.ts'
import { occasion } from './occasion.ts'
import { opening } from './opening.ts'
import { spokenOf } from './spoken.ts'

export interface Parts {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** The last day (month, year) in which anything of it can have been said: that of publication, else of reading. */
  readonly until: string
}

/** One entry an attribution. A time inside the content is never the time of saying; the day of publication is not assumed. */
export function saidOf(all: readonly Attribution[], allTimes: readonly Time[], parts: Parts): (Said | null)[] {
  const times = allTimes.filter(({ edtf }) => isOver(edtf, parts.until))
  const { attributions, places } = spokenOf(all)
  const said: (Said | null)[] = []
  for (const index of attributions.keys()) {
    said.push(
      ownClause(attributions, index, times, parts) ??
        inherited(attributions, index, said, parts) ??
        occasional(attributions, index, times, parts) ??
        paragraph(attributions, index, times, parts),
    )
  }
  const placed: (Said | null)[] = all.map(() => null)
  places.forEach((place, index) => {
    placed[place] = said[index]!
  })
  return placed
}

/** The time has begun by then; a shorter form is compared as far as it goes. */
const isOver = (edtf: string, until: string): boolean => {
  const from = edtf.split('/')[0]!.replace(/[~?]/g, '')
  return from.slice(0, until.length) <= until.slice(0, from.length)
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

function inherited(
  attributions: readonly Attribution[],
  index: number,
  said: readonly (Said | null)[],
  parts: Parts,
): Said | null {
  const from = continuedFrom(attributions, index, parts)
  const earlier = from === null ? null : said[from]
  return earlier ? { ...earlier, impliedBy: 'said-continued' } : null
}

/** The sentence before tells of the source's speaking: "Karam spoke on Tuesday. He said …". */
function occasional(
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  parts: Parts,
): Said | null {
  const time = occasion(attributions, index, times, parts)
  return time && { ...saidAt(time), impliedBy: 'said-paragraph' }
}

/** The paragraph opens with a time of its own ("On Wednesday, …") and a later sentence of it holds the cue. */
function paragraph(
  attributions: readonly Attribution[],
  index: number,
  times: readonly Time[],
  parts: Parts,
): Said | null {
  const { cue } = attributions[index]!
  const block = cue && at(parts.blocks, cue.start)
  const first = block && parts.sentences[firstEndingAfter(parts.sentences, block.start)]
  if (!first || cue.start < first.end) return null
  const time = opening(first, attributions, index, times, parts)
  // A year or a month frames a paragraph without dating each saying in it.
  return time && DAY.test(time.edtf) ? { ...saidAt(time), impliedBy: 'said-paragraph' } : null
}

const DAY = /^\d{4}-\d{2}-\d{2}[~?]?$/
