/** Speakers of quotations in news (BASIL): whether the name of the claim's source is that of the person who speaks. */
import type { Claim } from '../../src/model.ts'
import { loadRecords, sample } from '../corpora.ts'
import type { Options, Table } from '../evaluation.ts'
import { readText } from '../read-text.ts'

export const SPEAKERS = 'stories/basil.jsonl'

interface StoryRecord {
  readonly id: string
  readonly text: string
  readonly quotes?: readonly { readonly span: readonly [start: number, end: number]; readonly speaker: string | null }[]
}

type Form = 'pronoun' | 'short form' | 'full form' | 'no source'
type Counts = Record<Form, { cases: number; right: number }>

/** One person by name: groups ("other_anti", "House_Democrats", "Romney_campaign") cannot be told by a name. */
const PERSON = /^(?!other)(?:[A-Z][a-z]+_)+[A-Z][A-Za-z]+$/
const GROUPS = /democrat|republican|lawmaker|members|house|officials|campaign|companies|party|now$/i

/** Counts over the whole pipeline: extraction and resolution. */
export async function speakers({ sample: count }: Options): Promise<Counts> {
  const counts: Counts = {
    pronoun: { cases: 0, right: 0 },
    'short form': { cases: 0, right: 0 },
    'full form': { cases: 0, right: 0 },
    'no source': { cases: 0, right: 0 },
  }
  for (const { id, text, quotes } of sample(loadRecords<StoryRecord>(SPEAKERS), count)) {
    const { claims } = await readText(id, text)
    for (const { span, speaker } of quotes ?? []) {
      if (speaker === null || !PERSON.test(speaker) || GROUPS.test(speaker)) continue
      const source = claimOf(claims, span)?.sources[0]
      const counted = counts[formOf(source)]
      counted.cases++
      if (source?.name.toLowerCase().includes(speaker.split('_').at(-1)!.toLowerCase())) counted.right++
    }
  }
  return counts
}

/** The outermost claim with a source whose content overlaps the quotation. */
function claimOf(claims: readonly Claim[], [start, end]: readonly [number, number]): Claim | undefined {
  const fitting = claims.filter(
    ({ content, sources }) => sources.length > 0 && content.some((part) => part.start < end && start < part.end),
  )
  return fitting.find(({ within }) => within === null) ?? fitting[0]
}

function formOf(source: Claim['sources'][number] | undefined): Form {
  if (!source) return 'no source'
  if (/^(?:he|she|they|it)$/i.test(source.exact)) return 'pronoun'
  return source.mention ? 'short form' : 'full form'
}

export const speakerTable = (counts: Counts): Table => ({
  title: 'BASIL, speakers of quotations that carry a bias, whole pipeline',
  columns: ['source as found', 'cases', 'right', 'right, %'],
  rows: Object.entries(counts).map(([form, { cases, right }]) => [
    form,
    cases,
    right,
    (cases === 0 ? 0 : (100 * right) / cases).toFixed(1),
  ]),
})
