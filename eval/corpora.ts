/** Where the corpora lie, and how they are loaded. They are not part of the project: `docs/evaluation.md` names them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The folder of the corpora: `HEARSAY_CORPORA`, else `../shared/corpora` beside the repository. */
export const corporaRoot = (): string => resolve(ROOT, process.env.HEARSAY_CORPORA ?? '../shared/corpora')

/** The path of a corpus file named relative to the root of the corpora (or absolute). */
export const corpusPath = (name: string): string => (isAbsolute(name) ? name : join(corporaRoot(), name))

export const missing = (names: readonly string[]): string[] => names.filter((name) => !existsSync(corpusPath(name)))

/** The records of a JSON Lines file, in order. */
export function loadRecords<R>(name: string): R[] {
  const lines = readFileSync(corpusPath(name), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as R)
}

/** The tenth of the records that training leaves out and chooses on, by a hash of their ids. */
export const heldOut = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
  records.filter(({ id }) => BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 10n === 0n)

/** `count` records spread evenly over the whole, always the same ones; all of them when the count is null. */
export function sample<R>(records: readonly R[], count: number | null): readonly R[] {
  if (count === null || count >= records.length) return records
  return Array.from({ length: count }, (_, i) => records[Math.floor((i * records.length) / count)]!)
}
