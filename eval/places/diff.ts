/** What was missed, found in excess or placed elsewhere, for human eyes. */
import { kilometres } from '../../src/pipeline/normalise/places/distance.ts'
import type { Corpus, Document } from './corpus.ts'
import { toponymsOf } from './predicted.ts'

const BEFORE = 30
const AFTER = 25
const NEAR_KM = 161

export async function diffOf(set: Corpus, document: Document): Promise<string[]> {
  const { text, gold, id } = document
  const all = await toponymsOf(document)
  const found = all.filter(({ role }) => set.roles.has(role))
  const shown = (start: number, end: number) =>
    `${text.slice(Math.max(0, start - BEFORE), start)}[${text.slice(start, end)}]${text.slice(end, end + AFTER)}`.replaceAll(
      '\n',
      ' ',
    )
  const meets = (a: { start: number; end: number }) => (b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  const lines: string[] = []
  for (const one of gold) {
    const hit = found.find(meets(one))
    const other = all.find(meets(one))
    if (!hit && one.point)
      lines.push(`${id} missed ${other ? `(${other.role})` : '(none)'} ${shown(one.start, one.end)}`)
    if (!hit || !one.point) continue
    const error = Math.round(kilometres(one.point, hit.entry))
    const { name, kind, country } = hit.entry
    if (error > NEAR_KM)
      lines.push(
        `${id} elsewhere ${error} km: ${name}/${kind}/${country} ${shown(one.start, one.end)} gold ${one.point.lat},${one.point.lon}`,
      )
  }
  for (const one of found)
    if (!gold.some(meets(one))) lines.push(`${id} excess (${one.role}) ${shown(one.start, one.end)}`)
  return lines
}
