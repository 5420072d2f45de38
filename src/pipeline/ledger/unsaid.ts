/** Figures at second hand: those that an article gives to a source which says them in none of the articles of the proposition. */
import type { NumberEntry } from '../../ledger-model.ts'
import type { Quantity } from '../../model.ts'
import type { HeldClaim } from './held-claim.ts'
import { tellersOf } from './relays.ts'
import { publisherKey, samePublisher } from './same-publisher.ts'
import { type Renames, sourceRefs } from './source-ref.ts'

/** One line an article and figure. `claims`: of the proposition that the figures are of. */
export function unsaid(numbers: readonly NumberEntry[], claims: readonly HeldClaim[], renames: Renames): string[] {
  const byId = new Map(claims.map((one) => [one.claim.id, one]))
  const told = numbers.flatMap((entry) => {
    const held = byId.get(entry.claim)
    const tellers = held && entry.source.named ? tellersOf(held, renames).map(({ name }) => name) : []
    return held && (tellers.length > 0 || citesPublisher(entry, held)) ? [{ entry, held, tellers }] : []
  })
  if (told.length === 0) return []
  const known = knownOf(claims, renames)
  return [...new Set(told.filter((one) => isUnsaid(known, one, numbers)).map(lineOf))]
}

/** A figure that its article has from `tellers`, or from the publisher that is its source. */
interface Told {
  readonly entry: NumberEntry
  readonly held: HeldClaim
  readonly tellers: readonly string[]
}

const citesPublisher = ({ source }: NumberEntry, { reading }: HeldClaim): boolean =>
  source.kind === 'publisher' && !samePublisher(source.name, reading.read.publisher)

function lineOf({ entry, held, tellers }: Told): string {
  const by = tellers.length > 0 ? ` by way of ${tellers.join(', ')}` : ''
  const { name } = entry.source
  return `${held.reading.read.publisher ?? 'an article'} gives “${entry.exact}” to ${name}${by}; no article here has ${name} say it`
}

interface Known {
  /** Values that a source gives at first hand, by its id. */
  readonly bySource: ReadonlyMap<string, ReadonlySet<number>>
  /** Values in the articles of a publisher, by its key; null where one of them was not seen whole. */
  readonly byPublisher: ReadonlyMap<string, ReadonlySet<number> | null>
}

/** From all claims of the articles. */
function knownOf(claims: readonly HeldClaim[], renames: Renames): Known {
  const bySource = new Map<string, Set<number>>()
  const byPublisher = new Map<string, Set<number> | null>()
  for (const [reading, one] of new Map(claims.map((one) => [one.reading, one]))) {
    const { publisher, completeness } = reading.read
    const key = publisherKey(publisher)
    const values = reading.claims.flatMap(({ quantities }) => quantities.map(figure))
    const before = byPublisher.get(key)
    byPublisher.set(
      key,
      completeness.state === 'truncated' || before === null ? null : new Set([...(before ?? []), ...values]),
    )
    for (const claim of reading.claims) noteSources({ ...one, claim }, bySource, renames)
  }
  return { bySource, byPublisher }
}

function noteSources(held: HeldClaim, bySource: Map<string, Set<number>>, renames: Renames): void {
  const { quantities } = held.claim
  if (quantities.length === 0 || tellersOf(held, renames).length > 0) return
  for (const { id } of sourceRefs(held, renames)) {
    const values = bySource.get(id) ?? new Set()
    for (const quantity of quantities) values.add(figure(quantity))
    bySource.set(id, values)
  }
}

const figure = ({ low, best, high }: Pick<Quantity, 'low' | 'best' | 'high'>): number => best ?? low ?? high ?? 0

/** Silence shows something only where the source speaks of its number, or who tells it has an article here, seen whole. */
function isUnsaid(
  { bySource, byPublisher }: Known,
  { entry, tellers }: Told,
  numbers: readonly NumberEntry[],
): boolean {
  const value = figure(entry)
  const own = bySource.get(entry.source.id)
  if (tellers.length > 0 && own?.has(value)) return false
  const told = (tellers.length > 0 ? tellers : [entry.source.name]).map((name) => byPublisher.get(publisherKey(name)))
  if (told.includes(null) || (tellers.length === 0 && told.some((values) => values?.has(value)))) return false
  const speaks = numbers.some(({ source, ...number }) => source.id === entry.source.id && own?.has(figure(number)))
  return (tellers.length > 0 && speaks) || told.some((values) => values !== undefined)
}
