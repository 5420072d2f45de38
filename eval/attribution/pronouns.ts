/**
 * Sources that only another sentence names: attributions of GUM (21 genres) whose source is a pronoun or a phrase like "the official", and
 * whose cluster of coreference has a name. Right is a claim over the content whose source has that name, over the whole pipeline.
 */
import type { Extractor } from '../../src/pipeline/draft.ts'
import { loadRecords } from '../corpora.ts'
import type { Table } from '../evaluation.ts'
import { readText } from '../read-text.ts'
import { claimsOver, type Speakers, speakersTable } from './unnamed.ts'

export const GUM = 'gum/attribution.jsonl'

type Span = readonly [start: number, end: number]

interface Entity {
  readonly span: Span
  readonly cluster: string
  readonly named: boolean
}

interface Document {
  readonly id: string
  readonly text: string
  readonly entities: readonly Entity[]
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[]
}

/** Who speaks of himself or to somebody is named by no mention of the text. */
const SPEAKER = /^(?:i|we|you|me|us|my|our|your)$/i

export async function pronounSpeakers(extractor: Extractor | null): Promise<Speakers> {
  let [cases, answered, right] = [0, 0, 0]
  for (const document of loadRecords<Document>(GUM)) {
    const asked = document.attributions.flatMap(({ source, content }) => {
      const names = source[0] && content[0] ? namesOf(document, source[0]) : []
      return names.length > 0 ? [{ names, content: content[0]! }] : []
    })
    if (asked.length === 0) continue
    const { claims } = await readText(document.id, document.text, {}, extractor)
    for (const { names, content } of asked) {
      const found = claimsOver(claims, content).flatMap(({ sources }) => sources.map(({ name }) => name.toLowerCase()))
      cases++
      if (found.length > 0) answered++
      if (found.some((name) => names.some((word) => name.includes(word)))) right++
    }
  }
  return { cases, answered, right }
}

/** The last words of the names of whom an unnamed source refers to; none where the source has a name itself. */
function namesOf({ text, entities }: Document, source: Span): string[] {
  const own = mentionAt(entities, source)
  if (!own || own.named || SPEAKER.test(text.slice(...source))) return []
  const names = entities.filter(({ cluster, named }) => named && cluster === own.cluster)
  return names.map(({ span }) =>
    text
      .slice(...span)
      .split(/\s+/)
      .at(-1)!
      .toLowerCase(),
  )
}

/** The mention that has nearly the bounds of a source. */
function mentionAt(entities: readonly Entity[], [start, end]: Span): Entity | undefined {
  const off = ({ span }: Entity) => Math.abs(span[0] - start) + Math.abs(span[1] - end)
  const met = entities.filter(({ span }) => span[0] < end && start < span[1])
  return met.length > 0 ? met.reduce((best, entity) => (off(entity) < off(best) ? entity : best)) : undefined
}

export const pronounTable = (systems: ReadonlyMap<string, Speakers>): Table =>
  speakersTable('Attributions whose source only another mention names (GUM, all genres), whole pipeline', systems)
