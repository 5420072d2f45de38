/**
 * Speakers out of the sentence: quotations in news (BASIL) whose own sentences do not name their speaker. Right is a claim over the
 * quotation whose source has the speaker's name, over the whole pipeline: found, linked and resolved.
 */
import type { Claim } from '../../src/model.ts'
import type { Extractor } from '../../src/pipeline/draft.ts'
import { loadRecords } from '../corpora.ts'
import type { Table } from '../evaluation.ts'
import { readText } from '../read-text.ts'

export const STORIES = 'stories/basil.jsonl'

type Span = readonly [start: number, end: number]

interface Story {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly quotes: readonly { readonly span: Span; readonly speaker: string | null }[]
}

export interface Speakers {
  readonly cases: number
  /** With a claim over the quotation that has a source. */
  readonly answered: number
  readonly right: number
}

/** One person by name: groups ("other_anti", "House_Democrats", "Romney_campaign") cannot be told by a name. */
const PERSON = /^(?!other)(?:[A-Z][a-z]+_)+[A-Z][A-Za-z]+$/
const GROUPS = /democrat|republican|lawmaker|members|house|officials|campaign|companies|party|now$/i

export async function unnamedSpeakers(extractor: Extractor | null): Promise<Speakers> {
  let [cases, answered, right] = [0, 0, 0]
  for (const story of loadRecords<Story>(STORIES)) {
    const quotes = story.quotes.filter((quote) => isUnnamed(story, quote))
    if (quotes.length === 0) continue
    const { claims } = await readText(story.id, story.text, {}, extractor)
    for (const { span, speaker } of quotes) {
      const names = claimsOver(claims, span).flatMap(({ sources }) => sources.map(({ name }) => name.toLowerCase()))
      cases++
      if (names.length > 0) answered++
      if (names.some((name) => name.includes(surname(speaker!)))) right++
    }
  }
  return { cases, answered, right }
}

const surname = (speaker: string): string => speaker.split('_').at(-1)!.toLowerCase()

function isUnnamed({ text, sentences }: Story, { span: [start, end], speaker }: Story['quotes'][number]): boolean {
  if (speaker === null || !PERSON.test(speaker) || GROUPS.test(speaker)) return false
  const around = sentences.filter(([from, to]) => from < end && start < to)
  return (
    around.length > 0 && !around.some(([from, to]) => text.slice(from, to).toLowerCase().includes(surname(speaker)))
  )
}

/** Outermost claims whose content overlaps the quotation by more than half of it. */
export function claimsOver(claims: readonly Claim[], [start, end]: Span): Claim[] {
  const shared = ({ content }: Claim) =>
    content.reduce((sum, part) => sum + Math.max(0, Math.min(part.end, end) - Math.max(part.start, start)), 0)
  return claims.filter(
    (claim) => claim.voice === 'attributed' && claim.within === null && 2 * shared(claim) > end - start,
  )
}

export const unnamedTable = (systems: ReadonlyMap<string, Speakers>): Table =>
  speakersTable('Quotations whose sentence does not name the speaker (BASIL), whole pipeline', systems)

export function speakersTable(title: string, systems: ReadonlyMap<string, Speakers>): Table {
  const rows = [...systems].map(([name, { cases, answered, right }]) => [
    name,
    cases,
    answered,
    right,
    ((100 * right) / Math.max(1, cases)).toFixed(1),
  ])
  return { title, columns: ['system', 'cases', 'with a source', 'right', 'right, %'], rows }
}
