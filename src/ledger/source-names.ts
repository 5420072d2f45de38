/** Which source is meant by a name, and which may be where none goes by it. */
import { UserError } from '../errors.ts'
import type { SourceRef, StoryClaim } from '../ledger-model.ts'
import { idOf, nameKey } from '../pipeline/ledger/name-key.ts'
import { editDistance } from './edit-distance.ts'

/**
 * Sources by id, else by their whole name, else by words of it ("Tarrow" finds "Vesna Tarrow"), be it the name that they had before a
 * person gave them another; else unnamed ones by words of what
 * they are called and of their body ("officials" and "water authority officials" find "two officials" of the Water Authority), else
 * named ones by words of their role or body. In order of their ids.
 */
export function sourcesNamed(claims: readonly StoryClaim[], name: string): readonly SourceRef[] {
  const all = sourcesIn(claims)
  const wanted = name.toLowerCase()
  const asked = wordsOf(wanted)
  const before = namesBefore(claims)
  const tiers: readonly ((source: SourceRef) => boolean)[] = [
    ({ id, name, named }) => id === wanted || (named && nameKey(name) === nameKey(wanted)),
    ({ id }) => SORTS.some((kind) => id === idOf(kind, wanted, NO_OTHER)),
    ({ id }) => before.get(id)?.has(wanted) === true,
    ({ name, named }) => named && hasWords(name, asked),
    ({ id }) => [...(before.get(id) ?? [])].some((name) => hasWords(name, asked)),
    ({ name, named, affiliation }) => !named && hasWords(`${name} ${affiliation?.name ?? ''}`, asked),
    ({ name, named, affiliation, role }) =>
      named && hasWords(`${name} ${role ?? ''} ${affiliation?.name ?? ''}`, asked),
  ]
  for (const isMeant of tiers) {
    const found = all.filter(isMeant)
    if (found.length > 0) return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return []
}

/** A company is meant with its legal form and without. */
const SORTS = ['person', 'government', 'organization'] as const
const NO_OTHER: ReadonlySet<string> = new Set()

/** The names that renamed sources had, in lower case, by their ids. */
function namesBefore(claims: readonly StoryClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { claim, sources } of claims)
    for (const [at, { id, name }] of sources.entries()) {
      const own = claim.sources[at]
      if (own && own.name !== name) names.set(id, (names.get(id) ?? new Set()).add(own.name.toLowerCase()))
    }
  return names
}

/** Each source of the attributed claims once, with what most tells of it. */
export function sourcesIn(claims: readonly StoryClaim[]): SourceRef[] {
  const fullest = new Map<string, SourceRef>()
  for (const { claim, sources } of claims)
    if (claim.voice === 'attributed')
      for (const source of sources) {
        const before = fullest.get(source.id)
        if (!before || told(source) > told(before)) fullest.set(source.id, source)
      }
  return [...fullest.values()]
}

const told = ({ role, affiliation, country }: SourceRef): number =>
  Number(role !== null) + Number(affiliation !== null) + Number(country !== null)

const hasWords = (text: string, asked: readonly string[]): boolean => {
  const words = new Set(wordsOf(text.toLowerCase()))
  return asked.length > 0 && asked.every((word) => words.has(word))
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** `claims`: of all stories that were looked in. */
export function unknownSource(claims: readonly StoryClaim[], name: string): UserError {
  const near = nearest(sourcesIn(claims), name.toLowerCase())
  return new UserError('source-unknown', `no source “${name}”${near.length > 0 ? `; there is ${near.join(', ')}` : ''}`)
}

/** Names in a message. */
const SUGGESTED = 5

/** Names with a word that is one of the asked ones but for a slip, or holds it; the nearest first. */
function nearest(sources: readonly SourceRef[], wanted: string): readonly string[] {
  const asked = wordsOf(wanted).filter((word) => word.length >= LEAST)
  const slips = ({ name }: SourceRef): number =>
    Math.min(...wordsOf(name.toLowerCase()).flatMap((word) => asked.map((one) => slipsBetween(one, word))), MOST + 1)
  const ranked = sources
    .map((source) => ({ name: source.name, slips: slips(source) }))
    .filter((one) => one.slips <= MOST)
  ranked.sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
  return [...new Set(ranked.map(({ name }) => `“${name}”`))].slice(0, SUGGESTED)
}

/** Letters of the shortest word that is compared, and slips in a word that is still taken for another. */
const [LEAST, MOST] = [3, 2]

/** Letters to add, leave out or change (Levenshtein 1966); 1 where one word begins with the other. */
function slipsBetween(a: string, b: string): number {
  if (a === b) return 0
  if (b.length >= LEAST && (a.startsWith(b) || b.startsWith(a))) return 1
  if (Math.abs(a.length - b.length) > MOST || Math.min(a.length, b.length) <= 2 * MOST) return MOST + 1
  return editDistance(a, b)
}
