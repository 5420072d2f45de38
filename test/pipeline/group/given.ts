/** Readings of small articles, as the ledger holds them. */
import type { ClaimRef, Link, Reading } from '../../../src/ledger-model.ts'
import type { Claim } from '../../../src/model.ts'
import { type Grouped, linksOf, propositionsOf } from '../../../src/pipeline/group/index.ts'
import { readText } from '../../support/read-text.ts'

export async function reading(article: string, text: string, published: string | null = null): Promise<Reading> {
  const { article: read, claims, problems, engine, readAt } = await readText(text, { published })
  const capturedAt = '2031-06-18T00:00:00.000Z'
  const { revision } = read
  return { article, revision, payload: null, capturedAt, syndicatedFrom: null, read, claims, problems, engine, readAt }
}

export const readings = (...texts: string[]): Promise<Reading[]> =>
  Promise.all(texts.map((text, index) => reading(`article ${index}`, text)))

/** The one attributed claim of a reading. */
export function only({ claims }: Reading): Claim {
  const attributed = claims.filter(({ voice }) => voice === 'attributed')
  if (attributed.length !== 1) throw new Error(`${attributed.length} claims in a text made for one`)
  return attributed[0]!
}

/** The attributed claim whose content or cue holds the words. */
export function claimWith(all: readonly Reading[], words: string): Claim {
  const found = all
    .flatMap(({ claims }) => claims)
    .find(
      ({ voice, cue, content }) =>
        voice === 'attributed' && [...content, cue].some((part) => part?.exact.includes(words)),
    )
  if (!found) throw new Error(`no claim holds “${words}”`)
  return found
}

export async function linkOf(a: string, b: string): Promise<Link | null> {
  return linksOf(await readings(a, b))[0] ?? null
}

export function refOf(all: readonly Reading[], claim: Claim): ClaimRef {
  const { article, revision } = all.find(({ claims }) => claims.includes(claim))!
  const parts = [...claim.content, ...(claim.cue ? [claim.cue] : [])]
  return { article, revision, claim: claim.id, at: parts.map(({ start, end, exact }) => [start, end, exact] as const) }
}

/** The contents of each proposition of at least `least` claims, with the sign of their polarity. */
export function told(all: readonly Reading[], groups: readonly Grouped[], least = 1): string[][] {
  const claims = new Map(all.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)))
  const words = (id: string): string => (claims.get(id)!.content[0] ?? claims.get(id)!.cue)!.exact
  return groups
    .filter((group) => group.claims.length >= least)
    .map((group) => group.claims.map((id) => `${group.polarity.get(id) === 1 ? '+' : '−'} ${words(id)}`).toSorted())
    .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

export const grouped = (all: readonly Reading[]): readonly Grouped[] => propositionsOf(all, linksOf(all), [])
